import { minutesOf } from '$lib/core/catalogue';
import type { Questionnaire } from '$lib/core/catalogue/types';
import type { Locale } from '$lib/core/text';

// Our estimates, for reading one line and typing two; nobody has been timed.
const secondsPerFact = 45;
const sentenceMinutes = 1;
const figuresMinutes = 3;

/** Whole minutes to read and answer these items, and to name these facts. */
export function minutesFor(
	questionnaire: Questionnaire,
	{ open, facts }: { readonly open: readonly string[]; readonly facts: number },
	locale: Locale
): { readonly questions: number; readonly facts: number } {
	const items = questionnaire.items.filter(({ id }) => open.includes(id));
	return {
		questions: minutesOf({ ...questionnaire, items }, locale),
		facts: Math.ceil((facts * secondsPerFact) / 60)
	};
}

/** Whole minutes for what is optional at the end: the closing sentence and four figures, where they are still to come. */
export function optionalMinutes({
	sentence,
	figures
}: {
	readonly sentence: boolean;
	readonly figures: boolean;
}): number {
	return (sentence ? sentenceMinutes : 0) + (figures ? figuresMinutes : 0);
}
