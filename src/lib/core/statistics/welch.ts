import type { Interval } from './interval';
import type { Sample } from './sample';
import { studentQuantile, studentTailTwoSided } from './student';

export interface Welch {
	/** Mean of the first group less that of the second. */
	readonly difference: number;
	readonly t: number;
	/** Degrees of freedom by Welch and Satterthwaite, seldom a whole number. */
	readonly df: number;
	/** Two-sided, of this pair alone. */
	readonly p: number;
	/** 95 % interval of the difference, of this pair alone. */
	readonly interval: Interval;
}

/**
 * Welch's t test of two groups that may spread differently (`docs/method.md` §5, M5.distinguishable). Null with fewer than two persons on
 * a side, and where neither group spreads at all: then nothing measures chance, and a p of 0 or 1 would claim what it does not know.
 */
export function welch(one: Sample, other: Sample): Welch | null {
	if (one.n < 2 || other.n < 2) return null;
	const [errorOne, errorOther] = [one.variance / one.n, other.variance / other.n];
	const error = Math.sqrt(errorOne + errorOther);
	if (error === 0) return null;
	const difference = one.mean - other.mean;
	const t = difference / error;
	const df = degreesOfFreedom(errorOne / (errorOne + errorOther), one.n, other.n);
	const spread = studentQuantile(0.975, df) * error;
	return { difference, t, df, p: studentTailTwoSided(t, df), interval: [difference - spread, difference + spread] };
}

/** Of two groups with nOne and nOther persons, of whose summed squared error the first has `share`. */
export function degreesOfFreedom(share: number, nOne: number, nOther: number): number {
	const rest = 1 - share;
	return 1 / ((share * share) / (nOne - 1) + (rest * rest) / (nOther - 1));
}
