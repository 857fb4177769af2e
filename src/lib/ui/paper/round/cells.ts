import { formatPercent } from '$lib/core/format';
import type { PaperCell } from '$lib/core/paper/table';
import type { Range } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import { type DifferenceFigures, differenceWords } from '../../results/facing-view';
import { missingCell, rangeCells, rounded } from '../cells';

/** A difference in points with its sign, as pages say it. */
export function differenceCells(
	{ difference, interval }: DifferenceFigures,
	locale: Locale
): readonly [difference: PaperCell, low: PaperCell, high: PaperCell] {
	const text = differenceWords(difference, null, locale);
	return [{ text, value: rounded(difference) }, ...rangeCells(interval, locale)];
}

/** A share of 1 in whole per cent. */
export function shareCell(share: number | null, locale: Locale): PaperCell {
	if (share === null) return missingCell('none');
	return { text: formatPercent(100 * share, locale, 0), value: rounded(100 * share, 0) / 100 };
}

export function roundedRange([low, high]: Range): readonly [low: number, high: number] {
	return [rounded(low), rounded(high)];
}
