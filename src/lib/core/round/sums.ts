import type { Sample } from '../statistics/sample';

/**
 * Exact sums of points 0–100, so that no order of people changes a byte (`docs/method.md` §2, M2.group-mean): a value enters as
 * a whole number of billionths of a point, counted from 50, and its square in three parts that each stay a whole number a double
 * holds exactly, for up to `responsesMax` people.
 */
export const sumSlots = 4;

/** More responses than this a round does not take: beyond, the sums would no longer be exact. */
export const responsesMax = 100_000;

/** A value as it enters the sums: billionths of a point, counted from 50. */
export function unitsOf(points: number): number {
	return Math.round((points - centre) * unitsPerPoint);
}

/** Adds one value to the four sums that begin at `offset`. */
export function addUnits(sums: Float64Array, offset: number, units: number): void {
	const high = Math.floor(units / split);
	const low = units - high * split;
	sums[offset] = (sums[offset] ?? 0) + units;
	sums[offset + 1] = (sums[offset + 1] ?? 0) + high * high;
	sums[offset + 2] = (sums[offset + 2] ?? 0) + high * low;
	sums[offset + 3] = (sums[offset + 3] ?? 0) + low * low;
}

/** The mean in points of `n` ≥ 1 values whose sum stands at `offset`. */
export function meanOfSums(n: number, sums: Float64Array, offset: number): number {
	return centre + (sums[offset] ?? 0) / n / unitsPerPoint;
}

/** Size, mean and variance (n − 1; 0 for one value) of `n` ≥ 1 values whose sums begin at `offset`. */
export function sampleOfSums(n: number, sums: Float64Array, offset: number): Sample {
	return { n, mean: meanOfSums(n, sums, offset), variance: n < 2 ? 0 : varianceOf(n, sums, offset) };
}

/** Whether the `n` values whose sums begin at `offset` are one and the same, to the billionth of a point. */
export function areEqual(n: number, sums: Float64Array, offset: number): boolean {
	return n > 0 && spreadOf(n, sums, offset) === 0n;
}

const centre = 50;
const unitsPerPoint = 1e9;
const split = 2 ** 18;

function varianceOf(n: number, sums: Float64Array, offset: number): number {
	return Number(spreadOf(n, sums, offset)) / (n * (n - 1)) / (unitsPerPoint * unitsPerPoint);
}

/** n times the squared deviations from the mean, in squared units: a whole number. */
function spreadOf(n: number, sums: Float64Array, offset: number): bigint {
	const part = (place: number) => BigInt(sums[offset + place] ?? 0);
	const squares = (part(1) << 36n) + (part(2) << 19n) + part(3);
	return BigInt(n) * squares - part(0) * part(0);
}
