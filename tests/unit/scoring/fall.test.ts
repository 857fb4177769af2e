import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '../../../src/lib/core/answer/types';
import type { DimensionId, DimensionWeight, Questionnaire } from '../../../src/lib/core/catalogue/types';
import { score } from '../../../src/lib/core/scoring/score';
import type { Profile } from '../../../src/lib/core/scoring/sheet';
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
	questionnaireOf,
	withAnswer
} from '../builders';

type Value = Level | 'na' | 'dk' | null;

interface Situation {
	readonly questionnaire: Questionnaire;
	readonly answers: readonly Answer[];
}

/** High enough for there to be something to lose; a contrast is never at level 1. */
const value = fc.constantFrom<Value>(0, 1, 2, 2, 3, 3, 4, 4, 4, 'dk', 'na', null);

/** One dimension of three to seven items, some of them contrasts, some shared with a neighbour. */
const oneDimension: fc.Arbitrary<Situation> = fc
	.array(fc.record({ isContrast: fc.boolean(), share: fc.constantFrom(1, 0.7, 0.6), value }), {
		minLength: 3,
		maxLength: 7
	})
	.map((drawn) => {
		const items = drawn.map(({ isContrast, share }, index) => {
			const make = isContrast ? contrastItem : maturityItem;
			return make(`item.${index + 1}`, homeOf('journey', 'service', share), { takesEvidence: false });
		});
		const questionnaire = questionnaireOf(items);
		return { questionnaire, answers: drawn.flatMap((each, index) => answerOf(`item.${index + 1}`, each) ?? []) };
	});

const homes = ['leadership', 'understanding', 'journey', 'innovation', 'relationship'] as const;

/** Five dimensions of two items, of which one in three has its fact; the weakest caps the whole. */
const fiveDimensions: fc.Arbitrary<Situation> = fc.array(value, { minLength: 10, maxLength: 10 }).map((values) => {
	const items = homes.flatMap((home, place) => [
		maturityItem(`${home}.1`, home),
		maturityItem(`${home}.2`, homeOf(home, homes[(place + 1) % 5] ?? 'journey', place % 2 ? 1 : 0.7))
	]);
	const questionnaire = questionnaireOf(items);
	const answers = answersInOrder(questionnaire, values);
	return { questionnaire, answers: answers.map((each, index) => (index % 3 ? each : { ...each, evidence: fact() })) };
});

describe('the fewest lowered answers that cost a stage', () => {
	it('of a dimension are as few as trying all finds', () => {
		fc.assert(
			fc.property(oneDimension, (situation) => {
				const journey = (answers: readonly Answer[]) =>
					score({ ...situation, answers, asOf }).dimensions.find(({ id }) => id === 'journey');
				const hold = journey(situation.answers)?.hold;
				if (hold) verify(situation, hold.claimed, (answers) => journey(answers)?.stage?.claimed[0] ?? 0);
			}),
			{ numRuns: 120 }
		);
	});

	it('of the overall stage likewise, through the whole or through a dimension that caps, claimed and evidenced', () => {
		fc.assert(
			fc.property(fiveDimensions, fc.constantFrom<Profile>('claimed', 'evidenced'), (situation, profile) => {
				const stageOf = (answers: readonly Answer[]) =>
					score({ ...situation, answers, asOf }).overall.stage?.[profile][0] ?? 0;
				const { hold } = score({ ...situation, asOf }).overall;
				if (hold) verify(situation, hold[profile], stageOf);
			}),
			{ numRuns: 40 }
		);
	});

	it('one answer is enough for a stage that stands on one', () => {
		expect(fallOfJourney([4, 4, 4])).toEqual({ stage: 4, changes: [{ item: 'journey.1', from: 4, to: 2 }] });
	});

	it('a stage with room to spare takes more than one', () => {
		// Seven answers at the top: stage 5 needs four at level 4, and all but one at level 3.
		expect(fallOfJourney([4, 4, 4, 4, 4, 4, 4])?.changes).toHaveLength(2);
	});

	it('takes the smallest step of equally few', () => {
		// Any of the four at level 3 or above takes the majority with it; the 3s fall by one, the 4s by two.
		expect(fallOfJourney([4, 4, 3, 3, 2, 2, 2])).toEqual({
			stage: 3,
			changes: [{ item: 'journey.3', from: 3, to: 2 }]
		});
	});

	it('takes an answer that can stay at level 1 before a contrast that cannot', () => {
		const questionnaire = questionnaireOf([
			contrastItem('c.1', 'journey'),
			maturityItem('m.2', 'journey', { takesEvidence: false }),
			maturityItem('m.3', 'journey', { takesEvidence: false })
		]);
		// Any of them below level 2 costs stage 4: the contrast would fall from 3 to 0, the last answer from 3 to 1.
		const answers = [atPosition('c.1', 4), atLevel('m.2', 4), atLevel('m.3', 3)];
		const hold = score({ questionnaire, answers, asOf }).dimensions.find(({ id }) => id === 'journey')?.hold;
		expect(hold?.claimed).toMatchObject({ stage: 4, fall: { stage: 3, changes: [{ item: 'm.3', from: 3, to: 1 }] } });
	});

	it('nothing can cost stage 1', () => {
		expect(fallOfJourney([0, 0, 1])).toBeNull();
	});

	it('a contrast has no level 1 to fall to', () => {
		const questionnaire = questionnaireOf(['c.1', 'c.2', 'c.3'].map((id) => contrastItem(id, 'journey')));
		const answers = ['c.1', 'c.2', 'c.3'].map((id) => atPosition(id, 1));
		const hold = score({ questionnaire, answers, asOf }).dimensions.find(({ id }) => id === 'journey')?.hold;
		expect(hold?.claimed).toMatchObject({ stage: 3, fall: { stage: 2, changes: [{ item: 'c.1', from: 2, to: 0 }] } });
	});
});

function fallOfJourney(values: readonly Value[]): StageHold['fall'] {
	const questionnaire = plainQuestionnaire(values.length, ['journey']);
	const { dimensions } = score({ questionnaire, answers: answersInOrder(questionnaire, values), asOf });
	return dimensions.find(({ id }) => id === 'journey')?.hold?.claimed.fall;
}

/** The claim is right when it works, leaves the stage it names, no answer in it can be spared or stay higher, and none smaller works. */
function verify(situation: Situation, hold: StageHold, stageOf: (answers: readonly Answer[]) => number): void {
	if (!hold.fall) {
		expect(hold.stage).toBe(1);
		return;
	}
	const { changes, stage } = hold.fall;
	const lowered = changes.reduce(
		(all, { item, to }) => withAnswer(all, loweredTo(situation, item, to)),
		situation.answers
	);
	expect(stageOf(lowered)).toBe(stage);
	expect(stage).toBeLessThan(hold.stage);
	for (const { item, to } of changes) {
		const higher = withAnswer(lowered, loweredTo(situation, item, nextLevel(situation, item, to)));
		expect(stageOf(higher)).toBe(hold.stage);
	}
	expect(changes).toHaveLength(fewestByTryingAll(situation, hold.stage, stageOf));
}

/** Lowering as far as it goes is the most an answer can do, so sets of zeros are all that has to be tried. */
function fewestByTryingAll(
	{ questionnaire, answers }: Situation,
	held: number,
	stageOf: (answers: readonly Answer[]) => number
): number {
	const ids = answers.filter((each) => 'level' in each || 'position' in each).map(({ item }) => item);
	let fewest = Infinity;
	for (let set = 0; set < 2 ** ids.length; set++) {
		const chosen = ids.filter((_, bit) => (set >> bit) & 1);
		if (chosen.length >= fewest) continue;
		const lowered = chosen.reduce((all, id) => withAnswer(all, loweredTo({ questionnaire, answers }, id, 0)), answers);
		if (stageOf(lowered) < held) fewest = chosen.length;
	}
	return fewest;
}

function loweredTo({ questionnaire }: Situation, id: string, level: Level): Answer {
	const item = questionnaire.items.find((each) => each.id === id);
	if (item?.kind !== 'contrast') return atLevel(id, level, fact());
	return level < 2 ? neither(id) : atPosition(id, level === 2 ? 1 : level === 3 ? 4 : 7);
}

function nextLevel({ questionnaire }: Situation, id: string, level: Level): Level {
	const isContrast = questionnaire.items.find((each) => each.id === id)?.kind === 'contrast';
	if (isContrast && level === 0) return 2;
	return Math.min(4, level + 1) as Level;
}

function answerOf(id: string, drawn: { readonly isContrast: boolean; readonly value: Value }): Answer | null {
	if (drawn.value === null) return null;
	if (drawn.value === 'na') return { item: id, notApplicable: true };
	if (drawn.value === 'dk') return { item: id, dontKnow: true };
	if (!drawn.isContrast) return atLevel(id, drawn.value);
	if (drawn.value < 2) return neither(id);
	return atPosition(id, drawn.value === 2 ? 1 : drawn.value === 3 ? 4 : 7);
}

function homeOf(first: DimensionId, second: DimensionId, share: number): DimensionId | readonly DimensionWeight[] {
	if (share === 1) return first;
	return [
		{ id: first, weight: share },
		{ id: second, weight: 1 - share }
	];
}
