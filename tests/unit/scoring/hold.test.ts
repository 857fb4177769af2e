import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/lib/core/answer/types';
import { score } from '../../../src/lib/core/scoring/score';
import type { StageHold } from '../../../src/lib/core/scoring/types';
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

function holdOfJourney(values: readonly (Level | 'na' | 'dk' | null)[]): StageHold | undefined {
	const questionnaire = plainQuestionnaire(values.length, ['journey']);
	return journeyOf({ questionnaire, answers: answersInOrder(questionnaire, values), asOf })?.hold?.claimed;
}

function journeyOf(input: Parameters<typeof score>[0]) {
	return score(input).dimensions.find(({ id }) => id === 'journey');
}

describe('what holds a stage down', () => {
	it('stage 2 because of one answer; without it stage 5', () => {
		expect(holdOfJourney([4, 4, 0, 4, 4])).toEqual({
			stage: 2,
			next: 3,
			heldBy: ['journey.3'],
			stageWithout: 5,
			fewestChanges: [{ item: 'journey.3', from: 0, to: 1 }],
			fall: {
				stage: 1,
				changes: [
					{ item: 'journey.1', from: 4, to: 0 },
					{ item: 'journey.2', from: 4, to: 0 }
				]
			}
		});
	});

	it('stage 1 of two answers because of one', () => {
		expect(holdOfJourney([4, 0])).toMatchObject({
			stage: 1,
			heldBy: ['journey.2'],
			stageWithout: 5,
			fewestChanges: [{ item: 'journey.2', from: 0, to: 1 }]
		});
	});

	it('an answer that is low, but not what the next stage fails on, holds nothing', () => {
		// Stage 3 asks for more than 85 % at level 1, which the 0 prevents, and for half at level 2, which is there.
		expect(holdOfJourney([2, 2, 2, 1, 0])).toMatchObject({ stage: 2, heldBy: ['journey.5'], stageWithout: 3 });
	});

	it('names all answers below the level, though fewer would do', () => {
		expect(holdOfJourney([2, 2, 1, 1, 1])).toMatchObject({
			stage: 2,
			heldBy: ['journey.3', 'journey.4', 'journey.5'],
			stageWithout: 3,
			fewestChanges: [{ item: 'journey.3', from: 1, to: 2 }]
		});
	});

	it('an answer not given holds the low end like a 0', () => {
		expect(holdOfJourney([4, 4, 'dk', null, 4, 4])).toMatchObject({
			stage: 2,
			heldBy: ['journey.3', 'journey.4'],
			stageWithout: 5,
			fewestChanges: [
				{ item: 'journey.3', from: null, to: 1 },
				{ item: 'journey.4', from: null, to: 1 }
			]
		});
	});

	it('one that does not apply is neither held against nor asked to change', () => {
		expect(holdOfJourney(['na', 4, 4, 0])).toMatchObject({ heldBy: ['journey.4'], stageWithout: 5 });
	});

	it('where all answers hold it, nothing is left without them', () => {
		expect(holdOfJourney([0, 0, 0])).toMatchObject({
			stage: 1,
			heldBy: ['journey.1', 'journey.2', 'journey.3'],
			stageWithout: null,
			fewestChanges: [
				{ item: 'journey.1', from: 0, to: 1 },
				{ item: 'journey.2', from: 0, to: 1 }
			]
		});
	});

	it('stage 5 is held by nothing', () => {
		expect(holdOfJourney([4, 4, 4])).toMatchObject({
			stage: 5,
			next: null,
			heldBy: [],
			stageWithout: 5,
			fewestChanges: []
		});
	});

	it('of equally few answers those that are nearest already', () => {
		// Two of seven at level 2 are missing for a majority at level 3, and nobody is below 2.
		expect(holdOfJourney([2, 2, 2, 2, 2, 4, 4])?.fewestChanges).toEqual([
			{ item: 'journey.1', from: 2, to: 3 },
			{ item: 'journey.2', from: 2, to: 3 }
		]);
		// Three of fourteen are below level 3, one too many; the 2 is nearer than the two at 0.
		expect(holdOfJourney([0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 2])?.fewestChanges).toEqual([
			{ item: 'journey.14', from: 2, to: 3 }
		]);
	});

	it('asks of a contrast a level that a contrast can have', () => {
		const questionnaire = questionnaireOf(
			['contrast.1', 'contrast.2', 'contrast.3'].map((id) => contrastItem(id, 'journey'))
		);
		const answers = [neither('contrast.1'), neither('contrast.2'), atPosition('contrast.3', 1)];
		expect(journeyOf({ questionnaire, answers, asOf })?.hold?.claimed).toMatchObject({
			stage: 1,
			fewestChanges: [{ item: 'contrast.1', from: 0, to: 2 }]
		});
	});

	it('the evidenced stage is held by answers without their fact', () => {
		const questionnaire = questionnaireOf([maturityItem('journey.1', 'journey'), maturityItem('journey.2', 'journey')]);
		const answers = [atLevel('journey.1', 4, fact()), atLevel('journey.2', 4)];
		expect(journeyOf({ questionnaire, answers, asOf })?.hold).toMatchObject({
			claimed: { stage: 5 },
			evidenced: {
				stage: 3,
				next: 4,
				heldBy: ['journey.2'],
				stageWithout: 5,
				fewestChanges: [{ item: 'journey.2', from: 2, to: 3 }]
			}
		});
	});
});

describe('what holds the overall stage down', () => {
	const questionnaire = plainQuestionnaire(3);
	const top = Array.from({ length: 24 }, (): Level => 4);
	const holdOf = (changes: Readonly<Record<number, Level>>) => {
		const levels = top.map((level, index) => changes[index] ?? level);
		return score({ questionnaire, answers: answersInOrder(questionnaire, levels), asOf }).overall.hold?.claimed;
	};

	it('one answer, by way of the dimension it caps', () => {
		expect(holdOf({ 4: 0 })).toEqual({
			stage: 3,
			next: 4,
			heldBy: ['understanding.2'],
			stageWithout: 5,
			fewestChanges: [{ item: 'understanding.2', from: 0, to: 1 }],
			fall: {
				stage: 2,
				changes: [{ item: 'understanding.1', from: 4, to: 0 }]
			},
			cappedBy: ['understanding']
		});
	});

	it('both the rule over all items and a dimension, each with its answers', () => {
		// Four of 24 are at 0: 83 % are at level 1. Journey has two of them and is at stage 1.
		const hold = holdOf({ 0: 0, 6: 0, 7: 0, 9: 0 });
		expect(hold).toMatchObject({ stage: 2, stageWithout: 5, cappedBy: [] });
		expect(hold?.heldBy).toEqual(['leadership.1', 'journey.1', 'journey.2', 'innovation.1']);
		expect(hold?.fewestChanges).toEqual([{ item: 'journey.1', from: 0, to: 1 }]);
	});
});
