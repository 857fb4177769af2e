import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf, sampleOfCounts } from '$lib/core/statistics/sample';
import { reordered, scores } from './samples';

describe('a sample', () => {
	it('of nobody is none', () => {
		expect(sampleOf([])).toBeNull();
		expect(sampleOfCounts([[50, 0]])).toBeNull();
	});

	it('of one person has a mean and no variance', () => {
		expect(sampleOf([62.5])).toEqual({ n: 1, mean: 62.5, variance: 0 });
	});

	it('has the variance with n − 1', () => {
		expect(sampleOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ n: 8, mean: 5, variance: 32 / 7 });
	});

	it.each([0.1, 100 / 3, 87.5, 100])('of persons who all have %d has exactly that mean and variance 0', (value) => {
		for (const n of [2, 3, 7, 49, 1000]) {
			expect(sampleOf(Array.from({ length: n }, () => value))).toEqual({ n, mean: value, variance: 0 });
		}
	});

	it('is the same to the last bit in every order', () => {
		fc.assert(
			fc.property(reordered(scores(1)), ([one, other]) => {
				expect(sampleOf(one)).toEqual(sampleOf(other));
			})
		);
	});

	it('is the same to the last bit from values and from counts, in whatever order and however split', () => {
		const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 9 })), {
			minLength: 1
		});
		fc.assert(
			fc.property(counts, (all) => {
				const points = all.map(([step, count]) => [(100 * step) / 24, count] as const);
				const values = points.flatMap(([value, count]) => Array.from({ length: count }, () => value));
				expect(sampleOfCounts(points.toReversed())).toEqual(sampleOf(values));
			})
		);
	});

	it('has a mean between its lowest and its highest value', () => {
		fc.assert(
			fc.property(scores(1), (values) => {
				const mean = sampleOf(values)?.mean ?? NaN;
				expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
				expect(mean).toBeLessThanOrEqual(Math.max(...values));
			})
		);
	});
});
