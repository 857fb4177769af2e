import { describe, expect, it } from 'vitest';
import { agreementOf, withinGroupAgreement } from '$lib/core/statistics/agreement';
import { holm } from '$lib/core/statistics/holm';
import { intraclass } from '$lib/core/statistics/intraclass';
import { meanInterval } from '$lib/core/statistics/mean-interval';
import { type Sample, sampleOf } from '$lib/core/statistics/sample';
import { welch } from '$lib/core/statistics/welch';
import round from './made-up-round.json';

/** Nine departments, eight dimensions of three items: the figures are those of numpy and scipy (`made-up-round.py`). */
const places = 9;
const departmentsCompared = 6;
const dimensions = Array.from({ length: 8 }, (_, dimension) => dimension);

describe('the made-up round', () => {
	it.each(round.cells)('department $department, dimension $dimension', (cell) => {
		const sample = sampleIn(cell.department, cell.dimension);
		expect(sample.mean).toBeCloseTo(cell.mean, places);
		expect(sample.variance).toBeCloseTo(cell.variance, places);
		const population = round.headcounts[cell.department] ?? null;
		const interval = meanInterval(sample, { low: 0, high: 100, population });
		expect(interval?.[0]).toBeCloseTo(cell.interval[0] ?? NaN, places);
		expect(interval?.[1]).toBeCloseTo(cell.interval[1] ?? NaN, places);
	});

	it.each(round.cells)('agreement in department $department, dimension $dimension', (cell) => {
		const items = [0, 1, 2].map((item) => countsIn(cell.department, cell.dimension, item));
		for (const [index, counts] of items.entries()) {
			const agreement = withinGroupAgreement(counts);
			expect(agreement?.rwg).toBeCloseTo(cell.rwg[index] ?? NaN, places);
			expect(agreement?.awg ?? -9).toBeCloseTo(cell.awg[index] ?? -9, places);
		}
		expect(agreementOf(items)).toBeCloseTo(cell.agreement, places);
	});

	it.each(round.pairs)('Welch in dimension $dimension: department $one against $other', (pair) => {
		const result = welch(sampleIn(pair.one, pair.dimension), sampleIn(pair.other, pair.dimension));
		expect(result?.t).toBeCloseTo(pair.t, places);
		expect(result?.df).toBeCloseTo(pair.df, places);
		expect(result?.p).toBeCloseTo(pair.p, places);
		expect(result?.interval[0]).toBeCloseTo(pair.interval[0] ?? NaN, places);
		expect(result?.interval[1]).toBeCloseTo(pair.interval[1] ?? NaN, places);
	});

	it('Holm over all 15 pairs and 8 dimensions keeps some of the differences and drops others', () => {
		const ps = dimensions.flatMap((dimension) =>
			pairsOf(departmentsCompared).map(
				([one, other]) => welch(sampleIn(one, dimension), sampleIn(other, dimension))?.p ?? NaN
			)
		);
		const adjusted = holm(ps);
		for (const [index, { holm: expected }] of round.pairs.entries()) {
			expect(adjusted[index]).toBeCloseTo(expected, places);
		}
		const [raw, kept] = [ps, adjusted].map((all) => all.filter((p) => p < 0.05).length);
		expect(kept).toBeGreaterThan(0);
		expect(kept).toBeLessThan(raw ?? 0);
	});

	it.each(round.intraclass.map((icc, dimension) => ({ dimension, icc })))(
		'ICC over nine departments in dimension $dimension',
		({ dimension, icc }) => {
			const found = intraclass(round.levels.map((_, department) => sampleIn(department, dimension)));
			expect(found?.icc1).toBeCloseTo(icc[0] ?? NaN, places);
			expect(found?.icc2).toBeCloseTo(icc[1] ?? NaN, places);
		}
	);
});

function sampleIn(department: number, dimension: number): Sample {
	const scores = sheetsOf(department).map((sheet) => {
		const levels = sheet[dimension] ?? [];
		return (100 * levels.reduce((sum, level) => sum + level / 4, 0)) / levels.length;
	});
	const sample = sampleOf(scores);
	if (sample === null) throw new Error('Every department of the round has answers.');
	return sample;
}

function countsIn(department: number, dimension: number, item: number): readonly number[] {
	const counts = [0, 0, 0, 0, 0];
	for (const sheet of sheetsOf(department)) {
		const level = sheet[dimension]?.[item] ?? NaN;
		counts[level] = (counts[level] ?? NaN) + 1;
	}
	return counts;
}

function sheetsOf(department: number): readonly (readonly (readonly number[])[])[] {
	return round.levels[department] ?? [];
}

function pairsOf(count: number): readonly (readonly [number, number])[] {
	const all = Array.from({ length: count }, (_, index) => index);
	return all.flatMap((one) => all.slice(one + 1).map((other) => [one, other] as const));
}
