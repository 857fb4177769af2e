import { describe, expect, it } from 'vitest';
import { contains } from '$lib/core/statistics/interval';
import { meanInterval } from '$lib/core/statistics/mean-interval';
import { smallestVisibleDifference } from '$lib/core/statistics/visible-difference';
import { welch } from '$lib/core/statistics/welch';
import { sampleFrom } from './samples';

/** What the statistics promise, tried on made-up groups; the seed is fixed, so the outcome is too. */
const trials = 8000;
/** Three standard errors of a share of about this size over so many trials. */
const margin = (share: number) => 3 * Math.sqrt((share * (1 - share)) / trials);
const open = { low: -Infinity, high: Infinity };

describe('the interval of a mean holds the true mean in 95 of 100 groups', () => {
	it.each([5, 8, 20])('of %d normally spread persons', (n) => {
		const next = normalValues(n);
		const held = shareOf(() => {
			const interval = meanInterval(sampleFrom(draw(n, next)), open);
			return interval !== null && contains(interval, 0);
		});
		expect(Math.abs(held - 0.95)).toBeLessThan(margin(0.95));
	});

	it.each([
		[8, 10],
		[20, 40]
	])('of %d answers from %d persons, with the headcount known', (n, population) => {
		const next = normalValues(n * population);
		const held = shareOf(() => {
			const everyone = draw(population, next);
			const interval = meanInterval(sampleFrom(everyone.slice(0, n)), { ...open, population });
			return interval !== null && contains(interval, sampleFrom(everyone).mean);
		});
		expect(Math.abs(held - 0.95)).toBeLessThan(margin(0.95));
	});
});

describe('Welch’s test', () => {
	it.each([
		{ nOne: 8, nOther: 8, spread: 1 },
		{ nOne: 20, nOther: 8, spread: 2 },
		{ nOne: 12, nOther: 40, spread: 3 }
	])('cries wolf in about 5 of 100 pairs: $nOne against $nOther, spread 1 to $spread', ({ nOne, nOther, spread }) => {
		const next = normalValues(nOne + nOther);
		const found = shareOf(() => {
			const other = draw(nOther, next).map((value) => spread * value);
			return (welch(sampleFrom(draw(nOne, next)), sampleFrom(other))?.p ?? 1) < 0.05;
		});
		// The test is itself an approximation, good to about half a point at these sizes.
		expect(Math.abs(found - 0.05)).toBeLessThan(margin(0.05) + 0.005);
	});

	it.each([
		[8, 8],
		[20, 20],
		[5, 20]
	])('finds the smallest visible difference of %d and %d persons in about 80 of 100 pairs', (nOne, nOther) => {
		const next = normalValues(nOne * nOther);
		const difference = smallestVisibleDifference(nOne, nOther) ?? NaN;
		const found = shareOf(() => {
			const one = draw(nOne, next).map((value) => value + difference);
			return (welch(sampleFrom(one), sampleFrom(draw(nOther, next)))?.p ?? 1) < 0.05;
		});
		expect(Math.abs(found - 0.8)).toBeLessThan(margin(0.8) + 0.01);
	});
});

function shareOf(happens: () => boolean): number {
	let count = 0;
	for (let trial = 0; trial < trials; trial += 1) count += happens() ? 1 : 0;
	return count / trials;
}

function draw(n: number, next: () => number): number[] {
	return Array.from({ length: n }, next);
}

/** Standard normal values by Box and Muller from the mulberry32 generator. */
function normalValues(seed: number): () => number {
	let state = seed;
	const uniform = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
