import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '$lib/core/statistics/interval';
import { meanInterval, silentBounds } from '$lib/core/statistics/mean-interval';
import { sampleFrom, scores } from './samples';

const points = { low: 0, high: 100 };
/** Wide enough for no interval to be clipped. */
const open = { low: -1e9, high: 1e9 };

describe('the interval of a mean', () => {
	it('is none with one person', () => {
		expect(meanInterval(sampleFrom([50]), points)).toBeNull();
	});

	it('of 40, 50 and 60 is t with two degrees of freedom times 10/√3', () => {
		const quantile = 0.95 / Math.sqrt(2 * 0.975 * 0.025);
		const spread = (quantile * 10) / Math.sqrt(3);
		const [low, high] = meanInterval(sampleFrom([40, 50, 60]), points) ?? [];
		expect(low).toBeCloseTo(50 - spread, 9);
		expect(high).toBeCloseTo(50 + spread, 9);
	});

	it('ends where the scale ends', () => {
		expect(meanInterval(sampleFrom([0, 100]), points)).toEqual([0, 100]);
		expect(meanInterval(sampleFrom([90, 100, 100, 100]), points)?.[1]).toBe(100);
	});

	it('has no width where all answered alike', () => {
		expect(meanInterval(sampleFrom([75, 75, 75, 75, 75]), points)).toEqual([75, 75]);
	});

	it.each([
		['all of them answered', 4, 0],
		['a quarter of them answered', 16, Math.sqrt(0.75)],
		['fewer were asked than answered', 3, 1],
		['it is not known how many were asked', null, 1]
	] as const)('is narrowed by the share that answered: %s', (_, population, factor) => {
		const sample = sampleFrom([40, 45, 55, 60]);
		const whole = width(meanInterval(sample, points));
		expect(width(meanInterval(sample, { ...points, population }))).toBeCloseTo(whole * factor, 9);
	});

	it('contains the mean and never leaves the scale', () => {
		fc.assert(
			fc.property(scores(2), fc.option(fc.integer({ min: 1, max: 80 })), (values, population) => {
				const sample = sampleFrom(values);
				const [low, high] = meanInterval(sample, { ...points, population }) ?? [NaN, NaN];
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(sample.mean);
				expect(high).toBeGreaterThanOrEqual(sample.mean);
				expect(high).toBeLessThanOrEqual(100);
			})
		);
	});

	it('narrows with every person more, at the same spread', () => {
		for (let n = 2; n < 200; n += 1) {
			const [fewer, more] = [n, n + 1].map((persons) =>
				width(meanInterval({ n: persons, mean: 50, variance: 400 }, open))
			);
			expect(more).toBeLessThan(fewer ?? NaN);
		}
	});

	it('widens with every silent person more, and reaches the interval without a headcount', () => {
		const sample = { n: 12, mean: 50, variance: 400 };
		for (let population = 12; population < 100; population += 1) {
			const [fewer, more] = [population, population + 1].map((all) =>
				width(meanInterval(sample, { ...open, population: all }))
			);
			expect(more).toBeGreaterThan(fewer ?? NaN);
		}
		const unlimited = width(meanInterval(sample, { ...open, population: 1e15 }));
		expect(unlimited).toBeCloseTo(width(meanInterval(sample, open)), 9);
	});
});

describe('the bound for the silent', () => {
	it('sets them all to the lowest and all to the highest end', () => {
		expect(silentBounds(sampleFrom([60, 70, 80]), 4, points)).toEqual([52.5, 77.5]);
	});

	it.each([3, 2])('with %d asked of whom three answered is the mean', (population) => {
		expect(silentBounds(sampleFrom([60, 70, 80]), population, points)).toEqual([70, 70]);
	});

	it('contains what all asked would have given, however the silent ones think', () => {
		fc.assert(
			fc.property(scores(1), scores(1), (answered, silent) => {
				const everyone = sampleFrom([...answered, ...silent]);
				const [low, high] = silentBounds(sampleFrom(answered), everyone.n, points);
				expect(low).toBeLessThanOrEqual(everyone.mean + 1e-9);
				expect(high).toBeGreaterThanOrEqual(everyone.mean - 1e-9);
			})
		);
	});
});

function width(interval: Interval | null): number {
	if (interval === null) throw new Error('Two persons or more have an interval.');
	return interval[1] - interval[0];
}
