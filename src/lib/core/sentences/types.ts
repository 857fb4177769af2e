import type { Locale } from '../text';

/** Whose sentence it is; `organisation` where leaders and staff cannot be told apart. In the order in which they are read. */
export const sentenceSides = ['executives', 'staff', 'organisation', 'customers'] as const;
export type SentenceSide = (typeof sentenceSides)[number];

/** How somebody describes the company in one sentence. */
export interface Sentence {
	readonly text: string;
	/** The language it was asked for in; where its own words say otherwise, they win. */
	readonly locale: Locale;
}

/** Sentences that were collected together, each of another person. */
export interface SentenceSource {
	readonly side: SentenceSide;
	/** Below so many of them nothing of them is told (`docs/method.md` §9, M9.threshold); 1 where each has its name beside it. */
	readonly threshold: number;
	readonly sentences: readonly Sentence[];
}

/** A word by what it has in common with its other forms, for example without its ending. Takes lower case. */
export type Stem = (word: string, locale: Locale) => string;

export interface WordUse {
	readonly side: SentenceSide;
	/** Sentences that use the word. */
	readonly count: number;
	/** Sentences of that side. */
	readonly of: number;
}

export interface ComparedWord {
	/** Equal for forms of the same word; that of a negated one begins with `!`. */
	readonly key: string;
	/** The form that is written most often. */
	readonly word: string;
	/** Of every side compared, also where nobody uses it. */
	readonly uses: readonly WordUse[];
	/** Between the sides that use it most and least, as a share of their sentences, 0–1. */
	readonly spread: number;
}

export interface ComparedSide {
	readonly side: SentenceSide;
	/** Sentences. */
	readonly of: number;
	/** How large the share of people may be who would use a word that none of these sentences uses, 0–1 (Wilson). */
	readonly unseenShare: number;
}

/** `docs/method.md` §5, M5.sentences. */
export interface SentenceComparison {
	/** Two or more. */
	readonly sides: readonly ComparedSide[];
	/** Words that every side uses, those first of which the shares lie furthest apart. */
	readonly common: readonly ComparedWord[];
	/** Words that some sides use and another one does not; empty where there are two sides. */
	readonly partly: readonly ComparedWord[];
	/** Words of one side alone, the most used first. */
	readonly only: readonly { readonly side: SentenceSide; readonly words: readonly ComparedWord[] }[];
}
