import type { AnswerValue } from '../answer/types';
import { claimedX } from '../answer/value';
import { formatRange, formatShort } from '../format';
import type { Range, StageRange } from '../scoring/types';
import type { Locale } from '../text';

/** A number with at most this many decimals: two, unless more are what the rule is about. */
export function number(value: number, locale: Locale, decimalsMax = 2): string {
	return formatShort(value, locale, decimalsMax);
}

export function numberOrNone(value: number | null, locale: Locale): string {
	if (value === null) return locale === 'de' ? 'kein Punktwert' : 'no score';
	return number(value, locale);
}

/** `75 Punkte, Spanne 45 bis 85`; without open questions there is no range. */
export function scoreWithRange(score: number | null, band: Range | null, locale: Locale): string {
	if (score === null) return numberOrNone(score, locale);
	const points = locale === 'de' ? `${number(score, locale)} Punkte` : `${number(score, locale)} points`;
	if (band === null || band[0] === band[1]) return `${points}, ${locale === 'de' ? 'keine Spanne' : 'no range'}`;
	return `${points}, ${locale === 'de' ? 'Spanne' : 'range'} ${range(band, locale)}`;
}

export function range([low, high]: Range, locale: Locale, decimalsMax = 2): string {
	return formatRange(number(low, locale, decimalsMax), number(high, locale, decimalsMax), locale);
}

export function rangeOrNone(ends: Range | null, locale: Locale): string {
	if (ends === null) return locale === 'de' ? 'keine Spanne' : 'no range';
	return range(ends, locale);
}

/** `Stufe 2`, `Stufe 2 bis 5`; `first`: at the beginning of a line. */
export function stageWords([low, high]: StageRange, locale: Locale, place: 'first' | 'inside' = 'inside'): string {
	const english = place === 'first' ? 'Stage' : 'stage';
	return `${locale === 'de' ? 'Stufe' : english} ${formatRange(String(low), String(high), locale)}`;
}

/** `Antwort 4 von 5`: the rungs are counted from 1 for people, from 0 in the formula. */
export function rung(level: number, locale: Locale): string {
	return locale === 'de' ? `Antwort ${level + 1} von 5` : `answer ${level + 1} of 5`;
}

/** What an answer counts, as the product computes it. */
export function counted(value: AnswerValue, locale: Locale, decimalsMax = 4): string {
	const x = claimedX(value);
	return x === null ? '–' : number(x, locale, decimalsMax);
}

/** `0,75 + 1 + 0`: one summand an answer. */
export function sumOf(values: readonly number[], locale: Locale): string {
	return values.map((value) => number(value, locale)).join(' + ');
}

/** `100 × (0,75 + 1) ÷ 2`. */
export function meanOf(values: readonly number[], locale: Locale): string {
	return `100 × (${sumOf(values, locale)}) ÷ ${values.length}`;
}
