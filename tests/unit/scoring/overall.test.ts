import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '../../../src/lib/core/answer/types';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import type { Questionnaire } from '../../../src/lib/core/catalogue/types';
import { score } from '../../../src/lib/core/scoring/score';
import {
	answersInOrder,
	asOf,
	atLevel,
	atPosition,
	contrastItem,
	dontKnow,
	executiveLike,
	fact,
	neither,
	notApplicable,
	plainQuestionnaire,
	questionnaireOf,
	realityCheckItem
} from '../builders';

const eight = plainQuestionnaire(2);
const six = plainQuestionnaire(2, dimensionIds.slice(0, 6));

function overallOf(questionnaire: Questionnaire, answers: readonly Answer[]) {
	return score({ questionnaire, answers, asOf }).overall;
}

/** Both items of each dimension at one level; null leaves both out. */
function pairs(questionnaire: Questionnaire, levels: readonly (Level | 'na' | 'dk' | null)[]) {
	return answersInOrder(
		questionnaire,
		levels.flatMap((level) => [level, level])
	);
}

describe('overall score', () => {
	it('is the mean of the dimension scores, whatever the number of items in each', () => {
		const three = plainQuestionnaire(3, dimensionIds.slice(0, 6));
		const mixed = answersInOrder(three, [4, 'na', 'na', 4, 4, 4, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 'dk']);
		// The first dimension has one valid item and no score; the mean of all items would be 46.7.
		expect(overallOf(three, mixed)).toMatchObject({ score: 40, basis: 'dimensions' });
	});

	it('takes five dimensions with a score', () => {
		expect(overallOf(six, pairs(six, [4, 4, 4, 4, 4, null])).score).toBe(100);
		expect(overallOf(six, pairs(six, [4, 4, 4, 4, null, null]))).toMatchObject({
			score: null,
			evidencedScore: null,
			stage: null,
			hold: null
		});
	});

	it('has a band over the dimensions that count, all open for one without a score', () => {
		expect(overallOf(six, pairs(six, [2, 2, 2, 2, 2, 'dk'])).band).toEqual([
			expect.closeTo(250 / 6, 10),
			expect.closeTo(350 / 6, 10)
		]);
		expect(overallOf(six, pairs(six, [2, 2, 2, 2, 2, 'na'])).band).toEqual([50, 50]);
		expect(overallOf(six, []).band).toEqual([0, 100]);
		expect(overallOf(six, pairs(six, ['na', 'na', 'na', 'na', 'na', 'na'])).band).toBeNull();
	});

	it('nothing answered is no score, no stage and no verdict', () => {
		const result = score({ questionnaire: executiveLike(), answers: [], asOf });
		expect(result.overall).toMatchObject({ score: null, evidencedScore: null, stage: null, cappedBy: [] });
		expect(result).toMatchObject({ realityCheck: { clearYes: 0, of: 6 }, position: null, contrasts: [] });
		expect(result.dimensions.map(({ id }) => id)).toEqual([...dimensionIds]);
		expect(result.dimensions.every(({ score, stage }) => score === null && stage === null)).toBe(true);
	});
});

describe('pooled overall score', () => {
	const check = questionnaireOf(
		[
			realityCheckItem('check.1', 'understanding'),
			realityCheckItem('check.2', 'journey'),
			realityCheckItem('check.3', 'journey'),
			realityCheckItem('check.4', 'journey'),
			realityCheckItem('check.5', 'data-ai'),
			realityCheckItem('check.6', 'measurement')
		],
		{ id: 'reality-check', itemsForScore: 3 }
	);

	it('is the mean of all valid items where too few dimensions hold enough of them', () => {
		const overall = overallOf(check, answersInOrder(check, [4, 4, 2, 2, 'na', 'dk']));
		expect(overall).toMatchObject({ score: 75, basis: 'pooled', band: [60, 80] });
	});

	it('takes half of the applicable items and three', () => {
		expect(overallOf(check, answersInOrder(check, [4, 4, 2, 'dk', null, 'dk'])).score).not.toBeNull();
		expect(overallOf(check, answersInOrder(check, [4, 4, 'dk', 'dk', 'dk', 'dk'])).score).toBeNull();
		expect(overallOf(check, answersInOrder(check, [4, 4, 'na', 'na', 'na', 'na'])).score).toBeNull();
	});

	it('takes three even where a dimension takes two', () => {
		const two = plainQuestionnaire(2, ['journey', 'service']);
		expect(overallOf(two, answersInOrder(two, [4, 4, 'na', 'na'])).score).toBeNull();
		expect(overallOf(two, answersInOrder(two, [4, 4, 4, 'na'])).score).toBe(100);
	});

	it('is still capped by a dimension that counts', () => {
		const items = [...plainQuestionnaire(12, ['journey']).items, ...plainQuestionnaire(2, ['service']).items];
		const unequal = questionnaireOf(items);
		const answers = items.map(({ id }) => atLevel(id, id.startsWith('service') ? 1 : 4));
		expect(overallOf(unequal, answers)).toMatchObject({
			basis: 'pooled',
			stage: { claimed: [3, 3] },
			cappedBy: ['service']
		});
	});

	it('has no weighted twin', () => {
		const answers = answersInOrder(check, [4, 4, 4, 4, 4, 4]);
		expect(score({ questionnaire: check, answers, asOf, weights: { journey: 5 } })).not.toHaveProperty(
			'overallWeighted'
		);
	});
});

describe('overall stage', () => {
	it('is at most one above the weakest dimension that counts', () => {
		const overall = overallOf(eight, answersInOrder(eight, [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1]));
		// 14 of 16 items are at the top, 16 at level 1: more than 85 %, so the rule alone says 5.
		expect(overall.stage).toEqual({ claimed: [3, 3], evidenced: [3, 3] });
		expect(overall.cappedBy).toEqual(['measurement']);
		expect(overall.hold?.claimed).toMatchObject({
			next: 4,
			heldBy: ['measurement.1', 'measurement.2'],
			stageWithout: 5
		});
	});

	it('a dimension that does not apply caps nothing', () => {
		const answers = answersInOrder(eight, [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 'na', 0]);
		expect(overallOf(eight, answers)).toMatchObject({ stage: { claimed: [5, 5] }, cappedBy: [] });
	});

	it('a dimension without a score caps with each end its own', () => {
		const overall = overallOf(eight, pairs(eight, [4, 4, 4, 4, 4, 4, 4, 'dk']));
		expect(overall.stage?.claimed).toEqual([2, 5]);
		expect(overall.cappedBy).toEqual(['measurement']);
	});

	it('claimed is capped by claimed, evidenced by evidenced', () => {
		const questionnaire = executiveLike();
		const answers = questionnaire.items.map((item) => {
			if (item.kind === 'contrast') return atPosition(item.id, 7);
			return item.dimensions[0]?.id === 'service' ? atLevel(item.id, 4) : atLevel(item.id, 4, fact());
		});
		// Without the service facts 19 of 22 items stay at the top, so only the cap speaks: service is evidenced at stage 3.
		const overall = overallOf(questionnaire, answers);
		expect(overall.stage).toEqual({ claimed: [5, 5], evidenced: [4, 4] });
		expect(overall.cappedBy).toEqual([]);
		expect(overall.hold?.evidenced.cappedBy).toEqual(['service']);
	});
});

describe('importance weights', () => {
	const answers = pairs(eight, [4, 4, 4, 4, 0, 0, 0, 0]);
	const weighted = (weights: Parameters<typeof score>[0]['weights'], given = answers) =>
		score({ questionnaire: eight, answers: given, asOf, weights }).overallWeighted;

	it('give a second score and never touch the first or a stage', () => {
		expect(weighted({ leadership: 9 })).toEqual({ score: 75, band: [75, 75] });
		const { overallWeighted, ...rest } = score({ questionnaire: eight, answers, asOf, weights: { leadership: 9 } });
		expect(overallWeighted).toBeDefined();
		// Only the question whether a stage would survive other weights takes them up.
		expect({ ...rest, robustness: null }).toEqual({
			...score({ questionnaire: eight, answers, asOf }),
			robustness: null
		});
	});

	it('absent is 1, 0 leaves a dimension out', () => {
		expect(weighted({ leadership: 1 })?.score).toBe(50);
		expect(weighted({ leadership: 0, understanding: 0 })?.score).toBeCloseTo(100 / 3, 10);
	});

	it('are absent without weights, without an overall score, and where those of the scored dimensions sum to 0', () => {
		expect(weighted(undefined)).toBeUndefined();
		expect(weighted({})).toBeUndefined();
		expect(weighted({ journey: 2 }, pairs(eight, [4, 4, 4, 4]))).toBeUndefined();
		const onlyUnscored = Object.fromEntries(dimensionIds.map((id) => [id, id === 'measurement' ? 10 : 0]));
		expect(weighted(onlyUnscored, pairs(eight, [4, 4, 4, 4, 4, 4, 4, 'dk']))).toBeUndefined();
		expect(weighted(onlyUnscored)?.score).toBe(0);
	});

	it('stay within 0 and 100 where fractional weights round upwards', () => {
		const fractions = { leadership: 0.05, understanding: 0.05, journey: 0.7 };
		const rest = Object.fromEntries(dimensionIds.slice(3).map((id) => [id, 0]));
		expect(weighted({ ...rest, ...fractions }, pairs(eight, [4, 4, 4, 4, 4, 4, 4, 4]))).toEqual({
			score: 100,
			band: [100, 100]
		});
	});

	it('have a band over the dimensions that count, so that losing a score widens it', () => {
		const seven = pairs(eight, [2, 2, 2, 2, 2, 2, 2, 'dk']);
		expect(weighted({ measurement: 3 }, seven)).toEqual({ score: 50, band: [35, 65] });
	});
});

describe('reality check, position and contrasts', () => {
	const questionnaire = executiveLike();
	const result = (answers: readonly Answer[]) => score({ questionnaire, answers, asOf });

	it('a clear yes is level 4 with a fact that counts', () => {
		const answers = [
			atLevel('check.1', 4, fact()),
			atLevel('check.2', 4),
			atLevel('check.3', 4, fact({ when: '2020-01-01' })),
			atLevel('check.4', 3, fact()),
			notApplicable('check.5'),
			dontKnow('check.6'),
			atLevel('service.1', 4, fact())
		];
		expect(result(answers).realityCheck).toEqual({ clearYes: 1, of: 5 });
	});

	it('there is none where no item of it applies or belongs', () => {
		const answers = [1, 2, 3, 4, 5, 6].map((number) => notApplicable(`check.${number}`));
		expect(result(answers).realityCheck).toBeNull();
		expect(score({ questionnaire: eight, answers: [], asOf }).realityCheck).toBeNull();
	});

	it('the position is the mean of the contrasts that have one', () => {
		const answers = [
			atPosition('contrast.3', 7),
			neither('contrast.1'),
			atPosition('contrast.2', 4),
			dontKnow('contrast.5')
		];
		expect(result(answers).position).toBe(75);
		expect(result(answers).contrasts).toEqual([
			{ item: 'contrast.1', position: 'neither' },
			{ item: 'contrast.2', position: 4 },
			{ item: 'contrast.3', position: 7 }
		]);
		expect(result([neither('contrast.1')]).position).toBeNull();
	});

	it('pools ten contrasts and shows no dimension', () => {
		const ten = questionnaireOf(
			Array.from({ length: 10 }, (_, index) =>
				contrastItem(`contrast.${index + 1}`, dimensionIds[index % dimensionIds.length] ?? 'journey')
			),
			{ id: 'focus-or-obsession', itemsForScore: 3 }
		);
		const scores = score({ questionnaire: ten, answers: ten.items.map(({ id }) => atPosition(id, 7)), asOf });
		expect(scores).toMatchObject({
			position: 100,
			overall: { score: 100, basis: 'pooled', stage: { claimed: [5, 5] } }
		});
		expect(scores.dimensions.every((dimension) => !dimension.counts && dimension.score === null)).toBe(true);
	});
});

describe('items of the result', () => {
	it('say in questionnaire order how each entered', () => {
		const questionnaire = executiveLike();
		const { items } = score({
			questionnaire,
			answers: [
				atPosition('contrast.1', 4),
				{ ...atLevel('leadership.1', 4, { what: 'Too short' }), note: 'Ask Ms Keller.' },
				dontKnow('leadership.2')
			],
			asOf
		});
		expect(items.map(({ item }) => item)).toEqual(questionnaire.items.map(({ id }) => id));
		expect(items[0]).toMatchObject({
			value: { level: 4 },
			note: 'Ask Ms Keller.',
			standing: 'too-short',
			x: 1,
			xEvidenced: 0.5,
			level: 4,
			levelEvidenced: 2
		});
		expect(items[1]).toMatchObject({
			value: { dontKnow: true },
			standing: 'none',
			x: null,
			xEvidenced: null,
			level: null
		});
		expect(items[2]).toMatchObject({ value: null, x: null, levelEvidenced: null });
		expect(items.find(({ item }) => item === 'contrast.1')).toMatchObject({ x: 0.75, level: 3, levelEvidenced: 3 });
	});
});
