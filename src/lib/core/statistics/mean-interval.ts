import { clamp, type Interval } from './interval';
import type { Sample } from './sample';
import { studentQuantile } from './student';

/** The ends of the scale that the values lie on. */
export interface Scale {
	readonly low: number;
	readonly high: number;
}

/**
 * 95 % interval of a group's mean by Student's t, clipped to the scale (`docs/method.md` §2, M2.group-interval). `population` is the
 * number of persons asked: it narrows the interval by √(1 − n/N), to the mean alone where everybody answered; a number below n is
 * ignored. Null where fewer than two answered. Where all answered alike it has no width, which says nothing of those who did not.
 */
export function meanInterval(
	{ n, mean, variance }: Sample,
	{ low, high, population }: Scale & { readonly population?: number | null }
): Interval | null {
	if (n < 2) return null;
	const spread = studentQuantile(0.975, n - 1) * Math.sqrt((variance / n) * shareOpen(n, population ?? null));
	return [clamp(mean - spread, low, high), clamp(mean + spread, low, high)];
}

/**
 * Where the mean of all N asked could lie, whatever the N − n silent ones think: all of them at the lowest end, all at the highest.
 * With N ≤ n, or nobody silent, the mean itself.
 */
export function silentBounds({ n, mean }: Sample, population: number, { low, high }: Scale): Interval {
	const silent = Math.max(0, population - n);
	if (silent === 0) return [mean, mean];
	return [(mean * n + low * silent) / (n + silent), (mean * n + high * silent) / (n + silent)];
}

/** 1 − n/N, or 1 where N is not known or cannot be right. */
function shareOpen(n: number, population: number | null): number {
	return population === null || population < n ? 1 : (population - n) / population;
}
