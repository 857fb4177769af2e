import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentQuantile, studentTailTwoSided } from '$lib/core/statistics/student';

/** From 1 to about a million, most of them small. */
const degrees = fc.double({ min: 0, max: 6, noNaN: true }).map((exponent) => 10 ** exponent);

describe('Student’s t', () => {
	it('has everything beyond 0 and nothing beyond infinity', () => {
		expect(studentTailTwoSided(0, 7.5)).toBe(1);
		expect(studentTailTwoSided(Infinity, 7.5)).toBe(0);
		expect(studentTailTwoSided(1e200, 7.5)).toBe(0);
		expect(studentQuantile(0.5, 7.5)).toBeCloseTo(0, 15);
	});

	it('gives back the share that its quantile was asked for', () => {
		const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(shares, degrees, (p, df) => {
				const t = studentQuantile(p, df);
				const tail = studentTailTwoSided(t, df) / 2;
				expect(p < 0.5 ? tail : 1 - tail).toBeCloseTo(p, 10);
			})
		);
	});

	it('is symmetrical', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99 }), degrees, (percent, df) => {
				expect(studentQuantile(percent / 100, df)).toBeCloseTo(-studentQuantile(1 - percent / 100, df), 9);
			})
		);
	});

	it('has tails that thin out with every degree of freedom more and with every step outwards', () => {
		for (const t of [0.5, 1.7, 1.75, 2.1, 4]) {
			for (const df of [1, 2.5, 4, 17.776, 60, 1000]) {
				expect(studentTailTwoSided(t, df + 0.5)).toBeLessThan(studentTailTwoSided(t, df));
				expect(studentTailTwoSided(t + 0.01, df)).toBeLessThan(studentTailTwoSided(t, df));
			}
		}
	});

	it('reaches far tails', () => {
		expect(studentQuantile(1e-12, 1)).toBeCloseTo(-1 / (Math.PI * 1e-12), -4);
		expect(studentTailTwoSided(studentQuantile(1e-200, 30), 30)).toBeGreaterThan(1.99e-200);
	});

	it('has no tail beyond what is not a number', () => {
		expect(() => studentTailTwoSided(NaN, 5)).toThrow(RangeError);
	});

	it.each([0, 1, -0.1, NaN])('has no quantile of %d', (p) => {
		expect(() => studentQuantile(p, 5)).toThrow(RangeError);
	});

	it.each([0, -1, NaN, Infinity])('has no distribution with %d degrees of freedom', (df) => {
		expect(() => studentTailTwoSided(1, df)).toThrow(RangeError);
		expect(() => studentQuantile(0.975, df)).toThrow(RangeError);
	});
});
