import { type Locale, type Text, locales } from '../text';
import { nameWordsMax } from './subject';
import { wordCount } from './words';

/** The summary fits one sheet: no more words than these, in either language. */
export const wordsMax = 330;
/** What explains rather than tells is added only below this number of words. */
export const wordsEnough = 240;

/**
 * How dearly a sentence is wanted: `must` always stands, the next four while there is room, in this order, and `fills` only
 * where the summary would otherwise be short.
 */
export type Rank = (typeof ranks)[number];

const ranks = ['must', 'dearly', 'should', 'wants', 'may', 'fills'] as const;

/** One or two whole sentences that stand or fall together. */
export interface Sentence {
	readonly rank: Rank;
	readonly text: Text;
}

/** A sentence of both languages; nothing where it has nothing to say. */
export function said(rank: Rank, text: Text | null): readonly Sentence[] {
	return text === null ? [] : [{ rank, text }];
}

/**
 * The sentences that fit, in their order: what must stand first, then the others by rank. A choice is made once for both
 * languages, so that they say the same; it does not depend on the company's name, for which room is kept.
 */
export function fitting(sentences: readonly Sentence[], name: string | null): ReadonlySet<Sentence> {
	const kept = new Set<Sentence>();
	const used: Record<Locale, number> = { de: nameWordsMax, en: nameWordsMax };
	const wordsOf = (text: string) => wordCount(name === null ? text : text.replace(name, ''));
	for (const rank of ranks) {
		for (const sentence of sentences) {
			if (sentence.rank !== rank) continue;
			if (rank === 'fills' && locales.every((locale) => used[locale] >= wordsEnough)) continue;
			const words = { de: wordsOf(sentence.text.de), en: wordsOf(sentence.text.en) };
			if (rank !== 'must' && locales.some((locale) => used[locale] + words[locale] > wordsMax)) continue;
			kept.add(sentence);
			for (const locale of locales) used[locale] += words[locale];
		}
	}
	return kept;
}
