import { describe, expect, it } from 'vitest';
import { withinGroupAgreement } from '$lib/core/statistics/agreement';
import { intraclass } from '$lib/core/statistics/intraclass';
import { type Sample, sampleOf } from '$lib/core/statistics/sample';

describe('the worked values of docs/method.md §4', () => {
	it.each([
		{ answers: [3, 4, 4, 5, 3], rwg: 0.65, awg: 0.666666667 },
		{ answers: [1, 5, 1, 5, 1], rwg: -1.4, awg: -1 }
	])('$answers on 1–5', ({ answers, rwg, awg }) => {
		const agreement = withinGroupAgreement([1, 2, 3, 4, 5].map((category) => countOf(category, answers)));
		expect(agreement?.rwg).toBeCloseTo(rwg, 12);
		expect(agreement?.awg).toBeCloseTo(awg, 9);
	});
});

describe('the variance of answers that chance spreads evenly, as James, Demaree and Wolf (1984) give it', () => {
	it.each([
		{ categories: 3, variance: 2 / 3 },
		{ categories: 5, variance: 2 },
		{ categories: 7, variance: 4 },
		{ categories: 9, variance: 6 + 2 / 3 }
	])('$categories categories: $variance', ({ categories, variance }) => {
		// A thousand answers in each category: the sample’s own variance is n/(n − 1) of the even spread’s.
		const [each, n] = [1000, 1000 * categories];
		const agreement = withinGroupAgreement(Array.from({ length: categories }, () => each));
		expect((1 - (agreement?.rwg ?? NaN)) * variance).toBeCloseTo((variance * n) / (n - 1), 9);
	});
});

describe('Shrout and Fleiss (1979): six targets, four judges', () => {
	const targets = [
		[9, 2, 5, 8],
		[6, 1, 3, 2],
		[8, 4, 6, 8],
		[7, 1, 2, 6],
		[10, 5, 6, 9],
		[6, 2, 4, 7]
	].map(sampleFrom);
	/** Their mean squares between targets (5 degrees of freedom) and within (18). */
	const [between, within] = [11.24, 6.26];

	it('each target twice: the published mean squares, over eleven degrees of freedom instead of five', () => {
		const icc = intraclass([...targets, ...targets]);
		const betweenTwice = (2 * 5 * between) / 11;
		expect(icc?.icc1).toBeCloseTo((betweenTwice - within) / (betweenTwice + 3 * within), 3);
		expect(icc?.icc2).toBeCloseTo((betweenTwice - within) / betweenTwice, 3);
	});

	it('many times over the estimates settle at those of the mean squares between, taken over six', () => {
		const icc = intraclass(Array.from({ length: 2000 }, () => targets).flat());
		const settled = (5 * between) / 6;
		expect(icc?.icc1).toBeCloseTo((settled - within) / (settled + 3 * within), 3);
	});

	it('as published, six targets are too few here', () => {
		expect(intraclass(targets)).toBeNull();
	});
});

function countOf(category: number, answers: readonly number[]): number {
	return answers.filter((answer) => answer === category).length;
}

function sampleFrom(values: readonly number[]): Sample {
	const sample = sampleOf(values);
	if (sample === null) throw new Error('The published data are not empty.');
	return sample;
}
