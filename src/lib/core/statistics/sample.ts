import { clamp } from './interval';

/** A group's values in three numbers, all that §4 and §5 need of them. */
export interface Sample {
	/** Persons, at least 1. */
	readonly n: number;
	readonly mean: number;
	/** Of the sample, with n − 1; 0 for one person. */
	readonly variance: number;
}

/** A value and how many persons have it. */
export type Count = readonly [value: number, count: number];

/** One value a person (`docs/method.md` §2, M2.group-mean); null where there is nobody. The order of the persons changes no bit. */
export function sampleOf(values: readonly number[]): Sample | null {
	return sampleOfCounts(values.map((value) => [value, 1]));
}

/** The same sample from a histogram: both ways lead to the same bits. */
export function sampleOfCounts(counts: readonly Count[]): Sample | null {
	const merged = inAscendingOrder(counts);
	const [lowest, highest] = [merged[0], merged.at(-1)];
	if (lowest === undefined || highest === undefined) return null;
	const n = sum(merged.map(([, count]) => count));
	// Rounding must not carry a mean past the values it is of; where all are equal it is exactly theirs, and the variance exactly 0.
	const mean = clamp(sum(merged.map(([value, count]) => value * count)) / n, lowest[0], highest[0]);
	const squares = sum(merged.map(([value, count]) => (value - mean) * (value - mean) * count));
	return { n, mean, variance: n === 1 ? 0 : squares / (n - 1) };
}

/** Each value once, from the lowest to the highest: sums run in this order, whoever answered first. */
function inAscendingOrder(counts: readonly Count[]): readonly Count[] {
	const byValue = new Map<number, number>();
	for (const [value, count] of counts) {
		if (count > 0) byValue.set(value, (byValue.get(value) ?? 0) + count);
	}
	return [...byValue].sort(([one], [other]) => one - other);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
