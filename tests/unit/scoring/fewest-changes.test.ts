import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '../../../src/lib/core/answer/types';
import type { DimensionId, DimensionWeight, Questionnaire } from '../../../src/lib/core/catalogue/types';
import type { Demand } from '../../../src/lib/core/scoring/demand';
import { fewestRaises } from '../../../src/lib/core/scoring/fewest';
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
	questionnaireOf,
	withAnswer
} from '../builders';

const homes = ['leadership', 'understanding', 'journey', 'innovation', 'relationship'] as const;

interface Situation {
	readonly questionnaire: Questionnaire;
	readonly answers: readonly Answer[];
}

/** Small enough for every set of changes to be tried: one or two dimensions of up to seven items, some of them shared. */
const small: fc.Arbitrary<Situation> = fc
	.array(
		fc.record({
			home: fc.constantFrom<DimensionId>('journey', 'service'),
			split: fc.option(fc.constantFrom(0.5, 0.6, 0.75, 0.9), { freq: 2 }),
			isContrast: fc.boolean(),
			value: fc.constantFrom<Level | 'na' | 'dk' | null>(0, 0, 1, 1, 2, 3, 4, 4, 'dk', 'na', null)
		}),
		{ minLength: 3, maxLength: 8 }
	)
	.map((drawn) => {
		const items = drawn.map(({ home, split, isContrast }, index) => {
			const dimensions = split === null ? home : shared(home, split);
			const make = isContrast && drawn[index]?.value !== 1 ? contrastItem : maturityItem;
			return make(`item.${index + 1}`, dimensions, { takesEvidence: false });
		});
		const questionnaire = questionnaireOf(items);
		return {
			questionnaire,
			answers: asKinds(
				questionnaire,
				drawn.map(({ value }) => value)
			)
		};
	});

/** Five dimensions of two items, so that the overall stage is capped by the weakest. */
const capped: fc.Arbitrary<Situation> = fc
	.array(fc.constantFrom<Level | 'na' | 'dk'>(0, 1, 2, 3, 4, 4, 4, 4, 'dk', 'na'), { minLength: 10, maxLength: 10 })
	.map((values) => {
		const items = homes.flatMap((home) => [1, 2].map((number) => maturityItem(`${home}.${number}`, home)));
		const questionnaire = questionnaireOf(items);
		const answers = asKinds(questionnaire, values);
		return {
			questionnaire,
			answers: answers.map((answer, index) => (index % 3 ? answer : { ...answer, evidence: fact() }))
		};
	});

/** One dimension as `full` has them: five to seven items, some of them shared with a neighbour that caps nothing. */
const fullSized: fc.Arbitrary<Situation> = fc
	.array(
		fc.record({
			kind: fc.constantFrom('maturity', 'maturity', 'contrast'),
			share: fc.constantFrom(1, 1, 0.7, 0.6),
			value: fc.constantFrom<Level | 'na' | 'dk' | null>(0, 1, 1, 2, 2, 3, 3, 4, 4, 'dk', 'na', null)
		}),
		{ minLength: 5, maxLength: 7 }
	)
	.map((drawn) => {
		const items = drawn.map(({ kind, share }, index) => {
			const make = kind === 'contrast' && drawn[index]?.value !== 1 ? contrastItem : maturityItem;
			return make(`item.${index + 1}`, share === 1 ? 'journey' : shared('journey', share), { takesEvidence: false });
		});
		const questionnaire = questionnaireOf(items, { id: 'full', itemsForScore: 3 });
		const values = drawn.map(({ value }) => value);
		return { questionnaire, answers: asKinds(questionnaire, values) };
	});

describe('the fewest answer changes', () => {
	it('of a dimension of five to seven items are as few as trying all finds', () => {
		fc.assert(
			fc.property(fullSized, (situation) => {
				const stageOf = (answers: readonly Answer[]) =>
					score({ ...situation, answers, asOf }).dimensions.find(({ id }) => id === 'journey')?.stage?.claimed[0] ?? 0;
				const hold = score({ ...situation, asOf }).dimensions.find(({ id }) => id === 'journey')?.hold;
				if (hold) verify(situation, hold.claimed, stageOf);
			}),
			{ numRuns: 120 }
		);
	});

	it('of a dimension are as few as trying all finds, and do reach the next stage', () => {
		fc.assert(
			fc.property(small, (situation) => {
				for (const [place, { hold }] of score({ ...situation, asOf }).dimensions.entries()) {
					if (hold === null) continue;
					const stageOf = (answers: readonly Answer[]) =>
						score({ ...situation, answers, asOf }).dimensions[place]?.stage?.claimed[0] ?? 0;
					verify(situation, hold.claimed, stageOf);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('of the overall stage likewise, claimed and evidenced', () => {
		fc.assert(
			fc.property(capped, (situation) => {
				const { hold } = score({ ...situation, asOf }).overall;
				if (hold === null) return;
				for (const profile of ['claimed', 'evidenced'] as const) {
					const stageOf = (answers: readonly Answer[]) =>
						score({ ...situation, answers, asOf }).overall.stage?.[profile][0] ?? 0;
					verify(situation, hold[profile], stageOf);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('are found where the first way tried takes one more', () => {
		const items = ['a', 'b', 'c', 'd', 'e'].map((id) => maturityItem(id, 'journey'));
		const demand = (weights: Readonly<Record<number, number>>): Demand => {
			const members = Object.entries(weights).map(([index, weight]) => ({ index: Number(index), weight }));
			return { level: 1, limit: 0.4, members, weight: members.reduce((sum, { weight }) => sum + weight, 0) };
		};
		// a and b both meet the first; b the second too, while a only helps towards the third, which takes d or e anyway.
		const demands = [demand({ 0: 1, 1: 1 }), demand({ 1: 1, 2: 1 }), demand({ 0: 0.3, 3: 1, 4: 1 })];
		expect(fewestRaises(demands, [0, 0, 0, 0, 0], items)).toEqual([
			{ index: 1, to: 1 },
			{ index: 3, to: 1 }
		]);
	});

	it('of many shared items are found at once', () => {
		const ring = [...homes, 'service', 'data-ai', 'measurement'] as const;
		const items = Array.from({ length: 40 }, (_, index) => {
			const home = ring[index % 8] ?? 'journey';
			const other = ring[(index + 1 + (index % 3)) % 8] ?? 'service';
			return maturityItem(`item.${index + 1}`, [
				{ id: home, weight: 0.7 },
				{ id: other, weight: 0.3 }
			]);
		});
		const questionnaire = questionnaireOf(items);
		const answers = items.map(({ id }, index) => atLevel(id, index % 4 === 0 ? 1 : 0));
		const { hold } = score({ questionnaire, answers, asOf }).overall;
		expect(hold?.claimed).toMatchObject({ stage: 1, next: 2 });
		expect(hold?.claimed.fewestChanges).toHaveLength(11);
	});
});

/** The claim is right when it works, nothing in it can be spared or lowered, and no smaller set works at all. */
function verify(
	{ questionnaire, answers }: Situation,
	hold: StageHold,
	stageOf: (answers: readonly Answer[]) => number
) {
	if (hold.next === null) {
		expect(hold.fewestChanges).toEqual([]);
		return;
	}
	const next = hold.next;
	const changed = hold.fewestChanges.reduce<readonly Answer[]>(
		(all, { item, to }) => withAnswer(all, answerAt(questionnaire, item, to)),
		answers
	);
	expect(stageOf(answers)).toBe(hold.stage);
	expect(stageOf(changed)).toBeGreaterThanOrEqual(next);
	expect(hold.fewestChanges).toHaveLength(fewestByTryingAll(questionnaire, answers, next, stageOf));
}

function fewestByTryingAll(
	questionnaire: Questionnaire,
	answers: readonly Answer[],
	next: number,
	stageOf: (answers: readonly Answer[]) => number
): number {
	const ids = questionnaire.items.map(({ id }) => id).filter((id) => !isNotApplicable(answers, id));
	let fewest = Infinity;
	for (let set = 0; set < 2 ** ids.length; set++) {
		const chosen = ids.filter((_, bit) => (set >> bit) & 1);
		if (chosen.length >= fewest) continue;
		const raised = chosen.reduce((all, id) => withAnswer(all, answerAt(questionnaire, id, 4)), answers);
		if (stageOf(raised) >= next) fewest = chosen.length;
	}
	return fewest;
}

function isNotApplicable(answers: readonly Answer[], id: string): boolean {
	return answers.some((answer) => answer.item === id && 'notApplicable' in answer);
}

/** An answer that is read as this level in both profiles. */
function answerAt(questionnaire: Questionnaire, id: string, level: Level): Answer {
	const isContrast = questionnaire.items.find((item) => item.id === id)?.kind === 'contrast';
	if (!isContrast) return atLevel(id, level, fact());
	if (level === 0 || level === 1) throw new Error(`${id}: no position of a contrast is read as level ${level}`);
	return atPosition(id, ({ 2: 1, 3: 4, 4: 7 } as const)[level]);
}

function asKinds(questionnaire: Questionnaire, values: readonly (Level | 'na' | 'dk' | null)[]): readonly Answer[] {
	return answersInOrder(questionnaire, values).map((answer) => {
		const isContrast = questionnaire.items.find(({ id }) => id === answer.item)?.kind === 'contrast';
		if (!isContrast || !('level' in answer)) return answer;
		return answer.level < 2 ? { item: answer.item, neither: true } : answerAt(questionnaire, answer.item, answer.level);
	});
}

function shared(home: DimensionId, weight: number): readonly DimensionWeight[] {
	return [
		{ id: home, weight },
		{ id: home === 'journey' ? 'service' : 'journey', weight: 1 - weight }
	];
}
