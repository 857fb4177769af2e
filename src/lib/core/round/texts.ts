import type { PublishedGroup } from './publication';
import type { FreeText, RoundSettings, TextSide } from './types';

/**
 * What people wrote, where an anonymous round shows it at all: from its own threshold on, in the order of the texts themselves, which says
 * nothing of who wrote when (`docs/method.md` §9, M9.threshold). Which of both sides wrote a sentence is told of all of them or of none
 * (M9.sides).
 */
export function publishedTexts(
	texts: readonly FreeText[],
	{ kind, freeText }: Pick<RoundSettings, 'kind' | 'freeText'>,
	groups: readonly PublishedGroup[]
): readonly FreeText[] | null {
	if (kind === 'named' || freeText === 'off' || responsesOf(groups) < freeText.threshold) return null;
	const written = texts.map((each) => ({ ...each, text: each.text.trim() })).filter(({ text }) => text !== '');
	const isTold = sides.every((side) => isShown(groups, side) && countOf(written, side) >= freeText.threshold);
	return written
		.map(({ kind: form, item, text, side }) => ({ kind: form, item, text, ...(isTold && side && { side }) }))
		.map((one) => ({ one, key: `${one.item ?? ''}\n${one.kind}\n${one.text}\n${one.side ?? ''}` }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ one }) => one);
}

const sides: readonly TextSide[] = ['leadership', 'staff'];

function responsesOf(groups: readonly PublishedGroup[]): number {
	return groups.find(({ kind }) => kind === 'organisation')?.figures?.n ?? 0;
}

/** What is hidden for the sake of others is not told by way of texts either. */
function isShown(groups: readonly PublishedGroup[], side: TextSide): boolean {
	return groups.some((group) => group.kind === side && group.showing === 'shown');
}

/** Sentences, each of another person. */
function countOf(texts: readonly FreeText[], wanted: TextSide): number {
	return texts.filter(({ kind, side }) => kind === 'sentence' && side === wanted).length;
}
