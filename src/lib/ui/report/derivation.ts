import { formatShort } from '$lib/core/format';
import type { DimensionId } from '$lib/core/catalogue/types';
import type { ItemResult } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';

/** An answer as it enters one dimension's score. */
export interface Term {
	readonly result: ItemResult;
	readonly weight: number;
}

/** The answers of a dimension with their weights in it, in questionnaire order. */
export function termsOf(dimension: DimensionId, items: readonly ItemResult[]): readonly Term[] {
	return items.flatMap((result) =>
		result.dimensions.filter(({ id }) => id === dimension).map(({ weight }) => ({ result, weight }))
	);
}

/**
 * `docs/method.md` §2 with the numbers filled in, for example `100 × (0,75 + 0,5) ÷ 2 = 62,5`. Weights are written only where
 * one differs from 1. Empty where no answer counts.
 */
export function scoreFormula(terms: readonly Term[], read: 'x' | 'xEvidenced', score: number, locale: Locale): string {
	const counted = terms.flatMap(({ result, weight }) => {
		const x = result[read];
		return x === null ? [] : [{ x, weight }];
	});
	if (counted.length === 0) return '';
	const number = (value: number) => formatShort(value, locale, 3);
	const weighted = counted.some(({ weight }) => weight !== 1);
	const above = counted.map(({ x, weight }) => (weighted ? `${number(weight)} × ${number(x)}` : number(x))).join(' + ');
	const below = weighted ? `(${counted.map(({ weight }) => number(weight)).join(' + ')})` : String(counted.length);
	return `100 × (${above}) ÷ ${below} = ${formatShort(score, locale, 1)}`;
}
