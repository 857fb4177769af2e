import { scoreFormula, termsOf } from '$lib/ui/report/derivation';
import { describe, expect, it } from 'vitest';
import { caseOf, sampleCase } from '../charts/reports';

describe('the derivation of a score', () => {
	it('fills the formula with the numbers that made it', () => {
		const { report } = caseOf('executive', {
			answers: [
				{ item: 'service.1', level: 3 },
				{ item: 'service.2', level: 1 },
				{ item: 'service.3', notApplicable: true }
			]
		});
		const score = report.dimensions.find(({ id }) => id === 'service')?.score;
		expect(score).toBe(50);
		expect(scoreFormula(termsOf('service', report.items), 'x', 50, 'de')).toBe('100 × (0,75 + 0,25) ÷ 2 = 50');
	});

	it('writes the weights where one is not 1', () => {
		const [result] = sampleCase('manufacturer').report.items;
		if (!result) throw new Error('The sample has no items.');
		const terms = [
			{ result: { ...result, x: 0.5 }, weight: 0.6 },
			{ result: { ...result, x: 1 }, weight: 1 }
		];
		expect(scoreFormula(terms, 'x', 81.25, 'en')).toBe('100 × (0.6 × 0.5 + 1 × 1) ÷ (0.6 + 1) = 81.3');
	});

	it.each(['manufacturer', 'discounter', 'service'])(
		'recomputes every score of the sample %s from what it shows',
		(id) => {
			const { report } = sampleCase(id);
			for (const { id: dimension, score } of report.dimensions) {
				const terms = termsOf(dimension, report.items).filter(({ result }) => result.x !== null);
				const sum = terms.reduce((total, { result, weight }) => total + weight * (result.x ?? 0), 0);
				const weights = terms.reduce((total, { weight }) => total + weight, 0);
				if (score !== null) expect((100 * sum) / weights).toBeCloseTo(score, 9);
			}
		}
	);
});
