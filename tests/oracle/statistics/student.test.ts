import { describe, expect, it } from 'vitest';
import { studentQuantile, studentTailTwoSided } from '$lib/core/statistics/student';

describe('the table of t at the back of every textbook', () => {
	it.each([
		[0.975, 1, 12.706],
		[0.975, 2, 4.303],
		[0.975, 3, 3.182],
		[0.975, 4, 2.776],
		[0.975, 5, 2.571],
		[0.975, 7, 2.365],
		[0.975, 10, 2.228],
		[0.975, 19, 2.093],
		[0.975, 30, 2.042],
		[0.975, 60, 2.0],
		[0.975, 120, 1.98],
		[0.95, 8, 1.86],
		[0.995, 9, 3.25],
		[0.9, 15, 1.341]
	])('quantile %d with %d degrees of freedom is %d', (p, df, t) => {
		expect(studentQuantile(p, df)).toBeCloseTo(t, 3);
		expect(studentQuantile(1 - p, df)).toBeCloseTo(-t, 3);
	});
});

describe('against mpmath 1.3 at 40 digits', () => {
	it.each([
		[0.5, 0.7, 0.6854006625207665],
		[1, 3, 0.20483276469913345],
		[1.5, 2.1, 0.2113454355294381],
		[3, 60, 1.0199593673319755e-5],
		[4.13, 2.1, 0.10147008359136986],
		[7, 15, 1.4051696248093968e-6],
		[17.776, 1.8608, 0.07939657813977981],
		[61.5, 6, 1.1405096918680471e-7],
		[119, 0.001, 0.9992037900218863],
		[398, 1.5, 0.13440721911389894],
		[24_999, 1.8608, 0.06278415710895978],
		[1_000_000, 1.8608, 0.06277271878767918]
	])('the two tails with %d degrees of freedom beyond %d', (df, t, tail) => {
		expect(Math.abs(studentTailTwoSided(t, df) - tail)).toBeLessThan(1e-11);
		expect(Math.abs(studentTailTwoSided(t, df) / tail - 1)).toBeLessThan(1e-10);
		expect(studentTailTwoSided(-t, df)).toBe(studentTailTwoSided(t, df));
	});

	it.each([
		[0.6, 2, 0.28867513459481287],
		[0.8, 14, 0.8680547815574203],
		[0.8, 38, 0.8511827564679458],
		[0.975, 1.2828, 7.672664236266552],
		[0.975, 4.134, 2.741310075296755],
		[0.975, 17.776, 2.1028213103802216],
		[0.975, 398, 1.9659423239762666],
		[0.975, 24_999, 1.9600588837015747],
		[0.995, 9, 3.2498355415921263],
		[0.9999, 3, 22.203742273204185]
	])('quantile %d with %d degrees of freedom', (p, df, t) => {
		expect(Math.abs(studentQuantile(p, df) / t - 1)).toBeLessThan(1e-11);
	});
});

describe('the closed forms', () => {
	it.each([0.55, 0.75, 0.9, 0.975, 0.999])('quantile %d with one degree is a tangent, with two a root', (p) => {
		expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 9);
		expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 11);
	});
});
