import { TOLERANCE } from './interval';

export interface Agreement {
	/** Below 0 where answers are scattered more than chance would scatter them; shown as 0. */
	readonly rwg: number;
	/** −1…1; null where the mean lies too near an end, or too few answered, for it to be valid. */
	readonly awg: number | null;
}

export type AgreementReading = 'shared' | 'mixed' | 'none';

/**
 * Agreement on one item (`docs/method.md` §4, M4.agreement) from the number of answers in each category, lowest first, categories nobody
 * chose included. Null with fewer than two answers or categories: one person shares a picture with nobody.
 */
export function withinGroupAgreement(counts: readonly number[]): Agreement | null {
	const { n, sum, squares } = totals(counts);
	const top = counts.length - 1;
	if (n < 2 || top < 1) return null;
	// n(n − 1) times the variance; categories are counted from 0, so that it is made of whole numbers.
	const scatter = n * squares - sum * sum;
	const byChance = (n * (n - 1) * top * (top + 2)) / 12;
	return { rwg: 1 - scatter / byChance, awg: n < top ? null : withoutChance(n, sum, scatter, top) };
}

/** Agreement of several items: the mean of a_wg, or of the shown r_wg where a_wg is not valid; null where no item has either. */
export function agreementOf(items: readonly (readonly number[])[]): number | null {
	const values = items
		.map(withinGroupAgreement)
		.filter((agreement) => agreement !== null)
		.map(({ rwg, awg }) => awg ?? Math.max(0, rwg));
	if (values.length === 0) return null;
	return values.reduce((total, value) => total + value, 0) / values.length;
}

/** M4.reading. */
export function readingOf(agreement: number): AgreementReading {
	if (agreement >= 0.7 - TOLERANCE) return 'shared';
	return agreement >= 0.6 - TOLERANCE ? 'mixed' : 'none';
}

function totals(counts: readonly number[]): { n: number; sum: number; squares: number } {
	const all = { n: 0, sum: 0, squares: 0 };
	for (const [category, count] of counts.entries()) {
		all.n += count;
		all.sum += count * category;
		all.squares += count * category * category;
	}
	return all;
}

/** a_wg: against the largest variance that a group with this mean could have. All at one end is perfect agreement, not 0/0. */
function withoutChance(n: number, sum: number, scatter: number, top: number): number | null {
	if (sum === 0 || sum === n * top) return 1;
	if (sum < top || sum > (n - 1) * top) return null;
	return 1 - (2 * scatter) / (sum * (n * top - sum));
}
