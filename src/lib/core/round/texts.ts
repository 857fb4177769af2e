import type { FreeText, RoundSettings } from './types';

/**
 * What people wrote, where an anonymous round shows it at all: of the whole organisation only, from its own threshold on, and in the
 * order of the texts themselves, which says nothing of who wrote when (`docs/method.md` §9, M9.threshold).
 */
export function publishedTexts(
	texts: readonly FreeText[],
	{ kind, freeText }: RoundSettings,
	responses: number
): readonly FreeText[] | null {
	if (kind === 'named' || freeText === 'off' || responses < freeText.threshold) return null;
	return texts
		.map(({ kind: form, item, text }) => ({ kind: form, item, text: text.trim() }))
		.filter(({ text }) => text !== '')
		.map((one) => ({ one, key: `${one.item ?? ''}\n${one.kind}\n${one.text}` }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ one }) => one);
}
