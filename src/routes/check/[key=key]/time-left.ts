import type { Questionnaire } from '$lib/core/catalogue/types';
import { minutesOf } from '$lib/core/catalogue';
import type { Locale } from '$lib/core/text';

/** Whole minutes to read and answer the parts from `partIndex` on. */
export function minutesLeft(questionnaire: Questionnaire, partIndex: number, locale: Locale): number {
	const left = new Set(questionnaire.parts.slice(partIndex).flatMap(({ items }) => items));
	return minutesOf({ ...questionnaire, items: questionnaire.items.filter(({ id }) => left.has(id)) }, locale);
}
