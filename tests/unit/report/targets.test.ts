import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import { hasTargets, resolveTargets } from '../../../src/lib/core/report/targets';
import { answersOf, report } from './builders';

describe('a target', () => {
	it('is 75 where nobody says otherwise, and 40 where the strategy does', () => {
		const { byDimension } = resolveTargets({ strategy: 'price' });
		const lowered = dimensionIds.filter((id) => byDimension[id].reason === 'strategy');
		expect(lowered).toEqual(['innovation', 'relationship', 'data-ai']);
		expect(byDimension.innovation).toEqual({ target: 40, reason: 'strategy' });
		expect(byDimension.service).toEqual({ target: 75, reason: 'default' });
	});

	it('that was set is kept against the strategy, and is no lowered one', () => {
		const { byDimension, lowered } = resolveTargets({ strategy: 'product', targets: { relationship: 80 } });
		expect(byDimension.relationship).toEqual({ target: 80, reason: 'own' });
		expect(lowered.map(({ dimension }) => dimension)).toEqual(['understanding']);
	});

	it('of 0 is a target', () => {
		expect(resolveTargets({ targets: { journey: 0 } }).byDimension.journey).toEqual({ target: 0, reason: 'own' });
	});

	it('changes something only where dimensions are scored', () => {
		expect(hasTargets(questionnaires.executive)).toBe(true);
		expect(hasTargets(questionnaires.full)).toBe(true);
		expect(hasTargets(questionnaires['reality-check'])).toBe(false);
		expect(hasTargets(questionnaires['focus-or-obsession'])).toBe(false);
	});
});

describe('a report with another ambition', () => {
	const answers = answersOf('executive', 1, 1);
	const plain = report({ answers });

	it('advises on nothing that has reached its target', () => {
		const targets = Object.fromEntries(dimensionIds.map((id) => [id, 0]));
		expect(plain.recommendations).not.toEqual([]);
		expect(report({ answers, targets }).recommendations).toEqual([]);
	});

	it('puts first what its targets and importance stress', () => {
		const others = dimensionIds.filter((id) => id !== 'measurement');
		const targets = { measurement: 100, ...Object.fromEntries(others.map((id) => [id, 30])) };
		const [first] = report({ answers, targets, weights: { measurement: 10 } }).recommendations;
		expect(first?.dimension).toBe('measurement');
	});

	it('has the same scores and stages', () => {
		const targets = { measurement: 100, service: 10 };
		const other = report({ answers, targets, weights: { measurement: 10 }, strategy: 'product' });
		const figures = ({ overall, dimensions }: typeof plain) => ({
			overall,
			dimensions: dimensions.map(({ score, evidencedScore, band, stage, hold }) => ({
				score,
				evidencedScore,
				band,
				stage,
				hold
			}))
		});
		expect(figures(other)).toEqual(figures(plain));
		expect(other.overallWeighted).toBeDefined();
	});
});
