import { studentQuantile } from './student';
import { degreesOfFreedom } from './welch';

/**
 * The smallest difference, in standard deviations, that Welch's test of two groups of this size finds four times in five at 5 %, two-sided
 * (`docs/method.md` §5, M5.smallest-difference), both spreading alike. Null with fewer than two persons on a side. The sum of two
 * quantiles stands for the exact power: from five persons a side it is at most 1.1 % below it.
 */
export function smallestVisibleDifference(nOne: number, nOther: number): number | null {
	if (nOne < 2 || nOther < 2) return null;
	const [errorOne, errorOther] = [1 / nOne, 1 / nOther];
	const df = degreesOfFreedom(errorOne / (errorOne + errorOther), nOne, nOther);
	return (studentQuantile(0.975, df) + studentQuantile(0.8, df)) * Math.sqrt(errorOne + errorOther);
}
