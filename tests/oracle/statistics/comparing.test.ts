import { describe, expect, it } from 'vitest';
import { holm } from '$lib/core/statistics/holm';
import { type Sample, sampleOf } from '$lib/core/statistics/sample';
import { smallestVisibleDifference } from '$lib/core/statistics/visible-difference';
import { welch } from '$lib/core/statistics/welch';

describe('Welch', () => {
	it('R’s sleep data (Student 1908): extra by group', () => {
		const one = sample(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
		const other = sample(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
		const result = welch(one, other);
		expect(result?.t).toBeCloseTo(-1.8608, 4);
		expect(result?.df).toBeCloseTo(17.776, 3);
		expect(result?.p).toBeCloseTo(0.07939, 5);
		expect(result?.interval[0]).toBeCloseTo(-3.3654832, 7);
		expect(result?.interval[1]).toBeCloseTo(0.2054832, 7);
		expect(result?.difference).toBeCloseTo(0.75 - 2.33, 12);
	});
});

describe('Holm', () => {
	it('R’s p.adjust of ten p values', () => {
		const adjusted = holm([0.001, 0.002, 0.003, 0.004, 0.005, 0.05, 0.06, 0.07, 0.08, 0.09]);
		const published = [0.01, 0.018, 0.024, 0.028, 0.03, 0.25, 0.25, 0.25, 0.25, 0.25];
		for (const [index, p] of published.entries()) expect(adjusted[index]).toBeCloseTo(p, 12);
	});
});

describe('the smallest visible difference', () => {
	it.each([
		// The exact figures come from the noncentral t distribution, integrated by scipy 1.17.
		{ nOne: 5, nOther: 5, exact: 2.02444 },
		{ nOne: 8, nOther: 8, exact: 1.50663 },
		{ nOne: 20, nOther: 20, exact: 0.90913 },
		{ nOne: 200, nOther: 200, exact: 0.28084 },
		{ nOne: 5, nOther: 20, exact: 1.6739 },
		{ nOne: 5, nOther: 300, exact: 1.67679 }
	])('of $nOne and $nOther persons is $exact within 1.1 %', ({ nOne, nOther, exact }) => {
		const found = smallestVisibleDifference(nOne, nOther) ?? NaN;
		expect(Math.abs(found / exact - 1)).toBeLessThan(0.011);
	});

	it.each([
		[8, 1.5],
		[20, 0.91]
	])('of two groups of %d is the published %d standard deviations', (n, published) => {
		const found = smallestVisibleDifference(n, n) ?? NaN;
		expect(Math.abs(found - published)).toBeLessThan(0.01);
	});
});

function sample(...values: readonly number[]): Sample {
	const all = sampleOf(values);
	if (all === null) throw new Error('The published data are not empty.');
	return all;
}
