import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '$lib/core/statistics/interval';
import { welch } from '$lib/core/statistics/welch';
import { reordered, sampleFrom, scores } from './samples';

describe('Welch’s test', () => {
	it.each([
		{ name: 'one person on a side', one: [50], other: [60, 70, 80] },
		{ name: 'nobody spreads, equal means', one: [50, 50, 50], other: [50, 50, 50, 50] },
		{ name: 'nobody spreads, different means', one: [25, 25, 25], other: [100 / 3, 100 / 3, 100 / 3] }
	])('has no result: $name', ({ one, other }) => {
		expect(welch(sampleFrom(one), sampleFrom(other))).toBeNull();
		expect(welch(sampleFrom(other), sampleFrom(one))).toBeNull();
	});

	it('where only one side spreads has that side’s degrees of freedom', () => {
		const result = welch(sampleFrom([75, 75, 75, 75]), sampleFrom([40, 50, 60]));
		expect(result?.df).toBeCloseTo(2, 12);
		expect(result?.t).toBeCloseTo(25 / (10 / Math.sqrt(3)), 12);
	});

	it('of equal means has t 0 and p 1', () => {
		expect(welch(sampleFrom([40, 60]), sampleFrom([45, 50, 55]))).toMatchObject({ difference: 0, t: 0, p: 1 });
	});

	it('is Student’s own test where both sides are equally many and spread alike', () => {
		const result = welch({ n: 8, mean: 60, variance: 400 }, { n: 8, mean: 40, variance: 400 });
		expect(result?.df).toBeCloseTo(14, 12);
		expect(result?.t).toBeCloseTo(2, 12);
	});

	it('turned round changes its sign and nothing else', () => {
		fc.assert(
			fc.property(scores(2), scores(2), (one, other) => {
				const [there, back] = [welch(sampleFrom(one), sampleFrom(other)), welch(sampleFrom(other), sampleFrom(one))];
				if (there === null || back === null) return expect(back).toBe(there);
				expect(back.t).toBe(-there.t);
				expect(back.p).toBeCloseTo(there.p, 12);
				expect(back.df).toBeCloseTo(there.df, 9);
				expect(back.interval[0]).toBeCloseTo(-there.interval[1], 9);
			})
		);
	});

	it('is the same to the last bit in every order of the persons', () => {
		fc.assert(
			fc.property(reordered(scores(2)), reordered(scores(2)), ([one, oneAgain], [other, otherAgain]) => {
				const result = welch(sampleFrom(one), sampleFrom(other));
				expect(welch(sampleFrom(oneAgain), sampleFrom(otherAgain))).toEqual(result);
			})
		);
	});

	it('keeps t, df and p when the scale is stretched and shifted', () => {
		const stretch = fc.integer({ min: 1, max: 50 });
		fc.assert(
			fc.property(scores(2), scores(2), stretch, fc.integer({ min: -500, max: 500 }), (one, other, factor, shift) => {
				const moved = (values: readonly number[]) => sampleFrom(values.map((value) => factor * value + shift));
				const [plain, changed] = [welch(sampleFrom(one), sampleFrom(other)), welch(moved(one), moved(other))];
				if (plain === null || changed === null) return;
				expect(changed.t).toBeCloseTo(plain.t, 6);
				expect(changed.df / plain.df).toBeCloseTo(1, 6);
				expect(changed.p).toBeCloseTo(plain.p, 6);
				expect(changed.difference).toBeCloseTo(factor * plain.difference, 6);
			})
		);
	});

	it('has degrees of freedom between those of the smaller group and those of both together', () => {
		fc.assert(
			fc.property(scores(2), scores(2), (one, other) => {
				const df = welch(sampleFrom(one), sampleFrom(other))?.df;
				if (df === undefined) return;
				expect(df).toBeGreaterThanOrEqual(Math.min(one.length, other.length) - 1 - 1e-9);
				expect(df).toBeLessThanOrEqual(one.length + other.length - 2 + 1e-9);
			})
		);
	});

	it('has an interval around the difference that leaves out 0 exactly where p is below 5 %', () => {
		fc.assert(
			fc.property(scores(2), scores(2), (one, other) => {
				const result = welch(sampleFrom(one), sampleFrom(other));
				if (result === null) return;
				expect(contains(result.interval, result.difference)).toBe(true);
				if (Math.abs(result.p - 0.05) > 1e-9) expect(contains(result.interval, 0)).toBe(result.p > 0.05);
			})
		);
	});

	it('finds the same difference ever less certain the fewer there are', () => {
		for (let n = 2; n < 60; n += 1) {
			const [fewer, more] = [n, n + 1].map((persons) =>
				welch({ n: persons, mean: 60, variance: 400 }, { n: persons, mean: 40, variance: 225 })
			);
			expect(fewer?.p).toBeGreaterThan(more?.p ?? NaN);
			expect(fewer?.interval[0]).toBeLessThan(more?.interval[0] ?? NaN);
		}
	});
});
