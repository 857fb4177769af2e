import type { Locale } from '../text';

/** What a customer answered; each of the three may be left out, never all of them. */
export interface VoiceAnswer {
	/** 0–10; null: left out. */
	readonly recommendation: number | null;
	/** 1–5, very dissatisfied to very satisfied; null: left out. */
	readonly satisfaction: number | null;
	/** null: left out. */
	readonly sentence: string | null;
	/** The language of the page on which it was written. */
	readonly locale: Locale;
}

/** How many customers chose each point, as they stand on the scales. */
export interface VoiceCounts {
	/** How many chose 0, 1, … 10. */
	readonly recommendation: readonly number[];
	/** How many chose 1, 2, … 5. */
	readonly satisfaction: readonly number[];
}

export interface VoiceSentence {
	readonly text: string;
	readonly locale: Locale;
}

/** Bounds of what an organisation may set: so many answers are counted together, so many sentences are shown together. */
export const voiceThresholds = {
	answers: { min: 5, max: 100 },
	sentences: { min: 10, max: 1000 }
} as const;

/** The longest sentence, in characters. */
export const sentenceLengthMax = 500;
