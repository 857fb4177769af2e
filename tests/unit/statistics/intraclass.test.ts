import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intraclass } from '$lib/core/statistics/intraclass';
import type { Sample } from '$lib/core/statistics/sample';

const group = fc.record({
	n: fc.integer({ min: 2, max: 40 }),
	mean: fc.integer({ min: 0, max: 100 }),
	variance: fc.integer({ min: 1, max: 900 })
});
const groups = fc.array(group, { minLength: 8, maxLength: 20 });

describe('intraclass correlation', () => {
	it('needs eight groups', () => {
		expect(intraclass(alike(7, { n: 9, mean: 50, variance: 100 }))).toBeNull();
		expect(intraclass(alike(8, { n: 9, mean: 50, variance: 100 }))).not.toBeNull();
	});

	it('is 0 where all groups have the same mean, rounding or not', () => {
		expect(intraclass(alike(9, { n: 7, mean: 100 / 3, variance: 100 }))).toEqual({ icc1: 0, icc2: 0 });
	});

	it('is 1 where the groups differ and nobody within them does', () => {
		const split = [20, 30, 40, 50, 60, 70, 80, 90].map((mean) => ({ n: 5, mean, variance: 0 }));
		expect(intraclass(split)).toEqual({ icc1: 1, icc2: 1 });
	});

	it('is none where nobody differs from anybody, and where every group is one person', () => {
		for (const mean of [50, 0.1, 100 / 3, 62.3, 41.7, 58.9]) {
			for (const n of [5, 7, 11]) expect(intraclass(alike(9, { n, mean, variance: 0 }))).toBeNull();
		}
		expect(intraclass([1, 2, 3, 4, 5, 6, 7, 8].map((mean) => ({ n: 1, mean, variance: 0 })))).toBeNull();
	});

	it('lies between 0 and 1, and is larger for means than for persons', () => {
		fc.assert(
			fc.property(groups, (all) => {
				const { icc1, icc2 } = intraclass(all) ?? { icc1: NaN, icc2: NaN };
				expect(icc1).toBeGreaterThanOrEqual(0);
				expect(icc2).toBeGreaterThanOrEqual(icc1 - 1e-12);
				expect(icc2).toBeLessThanOrEqual(1);
			})
		);
	});

	it('does not change with the order of the groups or the unit of the scale', () => {
		fc.assert(
			fc.property(groups, fc.integer({ min: -5, max: 5 }), (all, shift) => {
				const moved = all.map(({ n, mean, variance }) => ({ n, mean: 4 * mean + shift, variance: 16 * variance }));
				const [one, other] = [intraclass(all), intraclass(moved.toReversed())];
				expect(other?.icc1).toBeCloseTo(one?.icc1 ?? NaN, 9);
				expect(other?.icc2).toBeCloseTo(one?.icc2 ?? NaN, 9);
			})
		);
	});
});

function alike(count: number, sample: Sample): readonly Sample[] {
	return Array.from({ length: count }, () => sample);
}
