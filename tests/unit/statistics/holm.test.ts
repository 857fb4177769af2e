import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '$lib/core/statistics/holm';

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

describe('Holm’s correction', () => {
	it.each([
		{ raw: [], adjusted: [] },
		{ raw: [0.03], adjusted: [0.03] },
		{ raw: [0.04, 0.01], adjusted: [0.04, 0.02] },
		{ raw: [0.02, 0.02, 0.02], adjusted: [0.06, 0.06, 0.06] },
		{ raw: [0.9, 0.8, 0.7], adjusted: [1, 1, 1] },
		{ raw: [0, 1], adjusted: [0, 1] }
	])('of $raw is $adjusted', ({ raw, adjusted }) => {
		const found = holm(raw);
		expect(found).toHaveLength(adjusted.length);
		for (const [index, p] of adjusted.entries()) expect(found[index]).toBeCloseTo(p, 12);
	});

	it('never lowers a p, never passes 1 or Bonferroni’s, and keeps the order', () => {
		fc.assert(
			fc.property(ps, (raw) => {
				const adjusted = holm(raw);
				for (const [index, p] of raw.entries()) {
					const mine = adjusted[index] ?? NaN;
					expect(mine).toBeGreaterThanOrEqual(p);
					expect(mine).toBeLessThanOrEqual(Math.min(1, raw.length * p));
					for (const [other, q] of raw.entries()) {
						if (p <= q) expect(mine).toBeLessThanOrEqual(adjusted[other] ?? NaN);
					}
				}
			})
		);
	});

	it('gives each p the same whatever order they come in', () => {
		fc.assert(
			fc.property(ps, (raw) => {
				expect(holm(raw.toReversed()).toReversed()).toEqual(holm(raw));
			})
		);
	});
});
