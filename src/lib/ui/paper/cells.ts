import { formatNumber, formatShort } from '$lib/core/format';
import type { Missing, PaperCell } from '$lib/core/paper/table';
import type { Range } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';

export function textCell(text: string | null): PaperCell {
	return text === null || text === '' ? missingCell('none') : { text, value: null };
}

export function missingCell(missing: Missing): PaperCell {
	return { text: '–', value: null, missing };
}

/** A number of 0–100 as the pages show it; null: there is none. */
export function pointsCell(value: number | null, locale: Locale): PaperCell {
	return numberCell(value, locale, 0);
}

/** `decimals`: as many as the page shows; the value behind the text is no more exact. */
export function numberCell(value: number | null, locale: Locale, decimals: number): PaperCell {
	if (value === null) return missingCell('none');
	return { text: formatNumber(value, locale, decimals), value: rounded(value, decimals) };
}

/** With as many decimals as it needs, and no more than `decimalsMax`. */
export function shortCell(value: number | null, locale: Locale, decimalsMax: number): PaperCell {
	if (value === null) return missingCell('none');
	return { text: formatShort(value, locale, decimalsMax), value: rounded(value, decimalsMax) };
}

/** Both ends of an interval in points. */
export function rangeCells(range: Range | null, locale: Locale): readonly [low: PaperCell, high: PaperCell] {
	return [pointsCell(range?.[0] ?? null, locale), pointsCell(range?.[1] ?? null, locale)];
}

/** By the digits that are shown, so that text and value never differ; zero has no sign. */
export function rounded(value: number, decimals = 0): number {
	const shown = Number(value.toFixed(decimals));
	return shown === 0 ? 0 : shown;
}

/** Both ends as they are shown; null for a range that is shown as one number. */
export function wideRange(range: Range | null): readonly [low: number, high: number] | null {
	if (range === null) return null;
	const [low, high] = [rounded(range[0]), rounded(range[1])];
	return high > low ? [low, high] : null;
}
