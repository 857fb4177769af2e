import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/lib/core/answer/types';
import type { DimensionId, Questionnaire } from '../../../src/lib/core/catalogue/types';
import { score } from '../../../src/lib/core/scoring/score';
import type { DimensionScore, Range } from '../../../src/lib/core/scoring/types';
import {
	answersInOrder,
	asOf,
	atLevel,
	atPosition,
	contrastItem,
	fact,
	maturityItem,
	neither,
	plainQuestionnaire,
	questionnaireOf
} from '../builders';

function dimensionOf(
	questionnaire: Questionnaire,
	answers: readonly Answer[],
	id: DimensionId = 'journey'
): DimensionScore {
	const found = score({ questionnaire, answers, asOf }).dimensions.find((dimension) => dimension.id === id);
	if (found === undefined) throw new Error(`no dimension ${id}`);
	return found;
}

describe('score and band of a dimension', () => {
	type Row = readonly [string, Parameters<typeof answersInOrder>[1], number | null, Range | null];
	const rows: readonly Row[] = [
		['all at the top', [4, 4, 4, 4], 100, [100, 100]],
		['all at the bottom', [0, 0, 0, 0], 0, [0, 0]],
		['a mixture', [4, 3, 1, 0], 50, [50, 50]],
		['one not known', [4, 2, 2, 'dk'], 200 / 3, [50, 75]],
		['one missing', [4, 2, 2, null], 200 / 3, [50, 75]],
		['half valid, two of four', [4, 2, 'dk', null], 75, [37.5, 87.5]],
		['below half', [4, 'dk', 'dk', null], null, [25, 100]],
		['not applicable leaves both sides', [4, 2, 'na', 'na'], 75, [75, 75]],
		['one valid is too few', [4, 'na', 'na', 'na'], null, [100, 100]],
		['nothing answered', [null, null, null, null], null, [0, 100]],
		['nothing applicable', ['na', 'na', 'na', 'na'], null, null]
	];
	it.each(rows)('%s', (_, values, expectedScore, band) => {
		const questionnaire = plainQuestionnaire(4, ['journey']);
		const result = dimensionOf(questionnaire, answersInOrder(questionnaire, values));
		expect(result.score).toEqual(expectedScore === null ? null : expect.closeTo(expectedScore, 10));
		expect(result.band).toEqual(band && [expect.closeTo(band[0], 10), expect.closeTo(band[1], 10)]);
	});

	it('takes as many valid items as the questionnaire asks for', () => {
		const asks = (itemsForScore: number) => {
			const questionnaire = plainQuestionnaire(3, ['journey'], { itemsForScore });
			return dimensionOf(questionnaire, answersInOrder(questionnaire, [4, 4, 'dk'])).score;
		};
		expect(asks(2)).toBe(100);
		expect(asks(3)).toBeNull();
	});

	it('counts what was not answered, and why', () => {
		const questionnaire = plainQuestionnaire(5, ['journey']);
		expect(dimensionOf(questionnaire, answersInOrder(questionnaire, [1, 2, 'dk', 'na', null]))).toMatchObject({
			validItems: 2,
			notApplicable: 1,
			dontKnow: 1,
			missing: 1,
			counts: true
		});
	});

	it('a contrast stands on the upper half of the ladder, neither at its foot', () => {
		const questionnaire = questionnaireOf([
			contrastItem('contrast.1', 'journey'),
			contrastItem('contrast.2', 'journey')
		]);
		const focus = dimensionOf(questionnaire, [atPosition('contrast.1', 1), atPosition('contrast.2', 7)]);
		expect(focus.score).toBe(75);
		const not = dimensionOf(questionnaire, [neither('contrast.1'), atPosition('contrast.2', 7)]);
		expect(not.score).toBe(50);
	});

	it('the evidenced score counts a 3 or 4 without its fact as level 2, and only on items that take evidence', () => {
		const questionnaire = questionnaireOf([
			maturityItem('journey.1', 'journey'),
			maturityItem('journey.2', 'journey'),
			maturityItem('journey.3', 'journey', { takesEvidence: false }),
			maturityItem('journey.4', 'journey')
		]);
		const answers = [
			atLevel('journey.1', 4),
			atLevel('journey.2', 4, fact()),
			atLevel('journey.3', 4),
			atLevel('journey.4', 1)
		];
		expect(dimensionOf(questionnaire, answers)).toMatchObject({ score: 81.25, evidencedScore: 68.75 });
	});
});

describe('an item of two dimensions', () => {
	const questionnaire = questionnaireOf([
		maturityItem('a', 'journey', { takesEvidence: false }),
		maturityItem('b', [
			{ id: 'journey', weight: 0.75 },
			{ id: 'service', weight: 0.25 }
		]),
		maturityItem('c', 'service', { takesEvidence: false })
	]);
	const answers = [atLevel('a', 4), atLevel('b', 0), atLevel('c', 4)];

	it('enters each with its weight', () => {
		expect(dimensionOf(questionnaire, answers).score).toBeCloseTo(100 / 1.75, 10);
	});

	it('counts towards the number of items only in its first', () => {
		expect(dimensionOf(questionnaire, answers)).toMatchObject({ validItems: 2, counts: true });
		expect(dimensionOf(questionnaire, answers, 'service')).toMatchObject({ validItems: 1, counts: false, score: null });
		expect(dimensionOf(questionnaire, answers, 'service').band).toEqual([80, 80]);
	});

	it('is one of the items of which half must be valid, in both', () => {
		const lent = ['b', 'c', 'd'].map((id) =>
			maturityItem(id, [
				{ id: 'journey', weight: 0.75 },
				{ id: 'service', weight: 0.25 }
			])
		);
		const own = ['e', 'f'].map((id) => maturityItem(id, 'service'));
		const borrowing = questionnaireOf([...lent, ...own]);
		const ownOnly = [atLevel('e', 4), atLevel('f', 4)];
		// Two of the five items that service is made of.
		expect(dimensionOf(borrowing, ownOnly, 'service')).toMatchObject({ validItems: 2, missing: 0, score: null });
		expect(dimensionOf(borrowing, [...ownOnly, atLevel('b', 4)], 'service').score).toBe(100);
	});

	it.each([
		[0.05, 0.05, 0.7],
		[0.05, 0.1, 0.2]
	])('at the top is 100 to the last digit, with weights %d, %d, %d too', (...weights) => {
		expect(
			(100 * weights.reduce((sum, weight) => sum + weight)) / weights.reduce((sum, weight) => sum + weight)
		).not.toBe(100);
		const split = questionnaireOf(
			weights.map((weight, index) =>
				maturityItem(
					`item.${index}`,
					[
						{ id: 'journey', weight },
						{ id: 'service', weight: 1 - weight }
					],
					{ takesEvidence: false }
				)
			)
		);
		const top = split.items.map(({ id }) => atLevel(id, 4));
		expect(dimensionOf(split, top)).toMatchObject({ score: 100, evidencedScore: 100, band: [100, 100] });
	});

	it('is refused when its weights are not whole', () => {
		const broken = questionnaireOf([
			maturityItem('a', [
				{ id: 'journey', weight: 0.7 },
				{ id: 'service', weight: 0.2 }
			])
		]);
		expect(() => score({ questionnaire: broken, answers: [], asOf })).toThrow(/^a: .*sum to 1/);
	});
});

describe('stage of a dimension', () => {
	type Row = readonly [Parameters<typeof answersInOrder>[1], readonly [number, number] | null];
	const rows: readonly Row[] = [
		[
			[4, 4, 4, 4],
			[5, 5]
		],
		[
			[4, 4, 3, 3],
			[4, 4]
		],
		[
			[4, 4, 4, 0],
			[2, 2]
		],
		[
			[4, 4, 4, 'dk'],
			[2, 5]
		],
		[
			[4, 4, null, null],
			[1, 5]
		],
		[
			[2, 2, 2, 2],
			[3, 3]
		],
		[
			[1, 1, 0, 0],
			[1, 1]
		],
		[
			[1, 1, 1, 0],
			[2, 2]
		],
		[
			[4, 'na', 'na', 4],
			[5, 5]
		],
		[[4, 'dk', null, 'dk'], null]
	];
	it.each(rows)('%j → %j', (values, stage) => {
		const questionnaire = plainQuestionnaire(4, ['journey']);
		const result = dimensionOf(questionnaire, answersInOrder(questionnaire, values));
		expect(result.stage).toEqual(stage && { claimed: stage, evidenced: stage });
		expect(result.hold === null).toBe(stage === null);
	});

	it('evidenced lies below claimed where facts are missing', () => {
		const questionnaire = questionnaireOf([maturityItem('journey.1', 'journey'), maturityItem('journey.2', 'journey')]);
		const answers = [atLevel('journey.1', 4), atLevel('journey.2', 4, fact())];
		expect(dimensionOf(questionnaire, answers).stage).toEqual({ claimed: [5, 5], evidenced: [3, 3] });
	});
});
