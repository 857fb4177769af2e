import { describe, expect, it } from 'vitest';
import type { Level } from '$lib/core/answer/types';
import { questionnaires } from '$lib/core/catalogue';
import { dimensionIds, type DimensionId, type QuestionnaireId } from '$lib/core/catalogue/types';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import type { Recommendation } from '$lib/core/recommendation/types';
import { buildReport } from '$lib/core/report/build';
import { answersOf, asOf, versioned } from '../report/builders';

/** Above level 3 everywhere, which is exactly the default target and would leave nothing to recommend. */
const ambitious = Object.fromEntries(dimensionIds.map((id) => [id, 90]));

const beginner = recommendationsAt(1, 'neither');
const advanced = recommendationsAt(3, 4);

describe.each(dimensionIds)('%s', (dimension) => {
	it('has at least five recommendations', () => {
		expect(recommendationTemplates.filter((template) => template.dimension === dimension).length).toBeGreaterThan(4);
	});

	it('advises a company at level 1 and one at level 3, and has nothing in common for them', () => {
		const [low, high] = [of(beginner, dimension), of(advanced, dimension)];
		expect(low.length).toBeGreaterThanOrEqual(3);
		expect(high.length).toBeGreaterThanOrEqual(3);
		for (const field of ['id', 'firstStep', 'day60', 'day90'] as const) {
			const given = low.map((each) => JSON.stringify(each[field]));
			expect(high.filter((each) => given.includes(JSON.stringify(each[field])))).toEqual([]);
		}
	});

	it('leaves none of its answers without advice, at either level', () => {
		const asked = questionnaires.full.items.filter((item) => item.dimensions.some(({ id }) => id === dimension));
		for (const list of [beginner, advanced]) {
			const answered = new Set(of(list, dimension).flatMap(({ answers }) => answers));
			expect(asked.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
		}
	});
});

describe('a report on the full instrument', () => {
	it('has nothing left to recommend to a company at level 3 that only wants the default', () => {
		expect(recommendationsAt(3, 4, {})).toEqual([]);
	});

	it('lists first steps that nobody reads twice', () => {
		for (const list of [beginner, advanced]) {
			const steps = list.map(({ firstStep }) => firstStep.en);
			expect(new Set(steps).size).toBe(steps.length);
		}
	});
});

function recommendationsAt(
	level: Level,
	position: 4 | 'neither',
	targets: Partial<Record<DimensionId, number>> = ambitious
): readonly Recommendation[] {
	const id: QuestionnaireId = 'full';
	return buildReport({
		questionnaire: versioned(id),
		subject: { asOf },
		answers: answersOf(id, level, position),
		kpis: {},
		targets
	}).recommendations;
}

function of(list: readonly Recommendation[], dimension: DimensionId): readonly Recommendation[] {
	return list.filter((each) => each.dimension === dimension);
}
