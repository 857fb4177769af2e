import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Level, Position } from '../../../src/lib/core/answer/types';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { type Questionnaire, type QuestionnaireItem, questionnaireIds } from '../../../src/lib/core/catalogue/types';
import { canonicalJson } from '../../../src/lib/core/report/canonical';
import { addResponse, beginTally } from '../../../src/lib/core/round/accumulate';
import type { GroupFigures, Measure } from '../../../src/lib/core/round/publication';
import type { StoredSheet } from '../../../src/lib/core/round/types';
import { scoreBasics } from '../../../src/lib/core/scoring/score';
import { atBack, department, groupIn, inFront, people, published, sheetOf } from './builders';

const asOf = '2026-09-30';
const one = [department('a', 30)];

/** A stored sheet of any questionnaire, mostly answered. */
function sheets(questionnaire: Questionnaire): fc.Arbitrary<StoredSheet> {
	return fc.tuple(...questionnaire.items.map((item) => fc.constantFrom(...codesOf(item))));
}

function codesOf(item: QuestionnaireItem): readonly number[] {
	if (item.kind === 'contrast') return [-4, 1, 2, 3, 4, 5, 6, 7, 6, 7, -1, -2, -3];
	return [0, 1, 2, 3, 4, 2, 3, ...(item.takesEvidence ? [13, 14] : []), -1, -2, -3];
}

function answersOf(questionnaire: Questionnaire, sheet: StoredSheet): Answer[] {
	return questionnaire.items.flatMap((item, index): Answer[] => {
		const code = sheet[index] ?? -1;
		if (code === -1) return [];
		if (code === -2) return [{ item: item.id, dontKnow: true }];
		if (code === -3) return [{ item: item.id, notApplicable: true }];
		if (code === -4) return [{ item: item.id, neither: true }];
		if (item.kind === 'contrast') return [{ item: item.id, position: code as Position }];
		if (code < 10) return [{ item: item.id, level: code as Level }];
		const evidence = { what: 'The complaint list of last month', when: asOf };
		return [{ item: item.id, level: (code - 10) as Level, evidence }];
	});
}

describe('what is counted of a person', () => {
	it.each(questionnaireIds)('is what scoring makes of the same answers: %s', (id) => {
		const questionnaire = questionnaires[id];
		const weights = { service: 3, leadership: 0 };
		fc.assert(
			fc.property(fc.array(sheets(questionnaire), { minLength: 1, maxLength: 6 }), (answered) => {
				const publication = published(
					answered.map((sheet) => ({ cell: atBack('a'), sheet })),
					one,
					{ questionnaire, overrides: { kind: 'named', weights } }
				);
				const figures = groupIn(publication, 'organisation').figures;
				const scores = answered.map((sheet) =>
					scoreBasics({ questionnaire, answers: answersOf(questionnaire, sheet), asOf, weights })
				);
				expectMean(
					figures?.overall,
					scores.map(({ overall }) => overall.score)
				);
				expectMean(
					figures?.overallWeighted,
					scores.map(({ overallWeighted }) => overallWeighted?.score ?? null)
				);
				expectMean(
					figures?.position,
					scores.map(({ position }) => position)
				);
				for (const { id: dimension, measure } of figures?.dimensions ?? []) {
					const own = scores.map(({ dimensions }) => dimensions.find((candidate) => candidate.id === dimension));
					expectMean(
						measure,
						own.map((score) => score?.score ?? null)
					);
					expectEvidenced(
						measure,
						own.map((score) => score?.evidencedScore ?? null)
					);
				}
				expectEvidenced(
					figures?.overall,
					scores.map(({ overall }) => overall.evidencedScore)
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('is the stage that scoring gives, where two people answer alike', () => {
		const questionnaire = questionnaires.executive;
		let compared = 0;
		fc.assert(
			fc.property(sheets(questionnaire), (sheet) => {
				const twice = [atBack('a'), inFront('a')].map((cell) => ({ cell, sheet }));
				const publication = published(twice, one, { questionnaire, overrides: { kind: 'named' } });
				const scores = scoreBasics({ questionnaire, answers: answersOf(questionnaire, sheet), asOf });
				const { overall, dimensions = [] } = groupIn(publication, 'organisation').figures ?? {};
				const isWhole = scores.dimensions.every(({ score }) => score !== null);
				if (isWhole && overall?.showing === 'shown') expect(overall.stage).toEqual(scores.overall.stage);
				for (const { id, measure } of dimensions) {
					if (measure.showing !== 'shown' || measure.agreement === null) continue;
					compared += 1;
					expect(measure.stage).toEqual(scores.dimensions.find((score) => score.id === id)?.stage);
				}
			})
		);
		expect(compared).toBeGreaterThan(100);
	});
});

describe('a tally', () => {
	const groups = [department('a', 20), department('b', 20)];
	const responses = [...people(7, inFront('a')), ...people(6, atBack('a'), 2), ...people(9, inFront('b'), 3)];

	it('gives the same bytes in every order', () => {
		const expected = canonicalJson(published(responses, groups));
		fc.assert(
			fc.property(fc.shuffledSubarray(responses, { minLength: responses.length }), (shuffled) => {
				expect(canonicalJson(published(shuffled, groups))).toBe(expected);
			}),
			{ numRuns: 20 }
		);
	});

	it('does not grow with the number of people', () => {
		const few = beginTally(questionnaires.pulse, groups, null);
		const many = beginTally(questionnaires.pulse, groups, null);
		for (const { cell, sheet } of people(2, atBack('a'))) addResponse(few, cell, sheet);
		for (const { cell, sheet } of people(500, atBack('a'))) addResponse(many, cell, sheet);
		const sizeOf = ({ cells }: typeof few) => [...cells.values()].reduce((sum, { length }) => sum + length, 0);
		expect(sizeOf(many)).toBe(sizeOf(few));
	});

	it('refuses what is no cell and no answer of the round, and counts nothing of it', () => {
		const tally = beginTally(questionnaires.pulse, groups, null);
		const numbers = () => [...tally.cells].map(([id, counted]) => [id, ...counted]);
		const before = numbers();
		expect(() => addResponse(tally, atBack('c'), sheetOf(2))).toThrow('no cell c/other-staff');
		expect(() => addResponse(tally, { groupId: 'a', role: 'leadership' }, sheetOf(2))).toThrow('no cell');
		for (const code of [5, 7, 12, 2.5, -4, -5, NaN]) {
			expect(() => addResponse(tally, atBack('a'), sheetOf(2, { 3: code }))).toThrow('Item 4');
		}
		expect(() => addResponse(tally, atBack('a'), sheetOf(2).slice(1))).toThrow('one code an item');
		expect(numbers()).toEqual(before);
	});
});

function expectMean(measure: Measure | undefined, scores: readonly (number | null)[]): void {
	const given = scores.filter((score) => score !== null);
	if (given.length === 0 || measure === undefined) return expect(measure?.showing ?? 'too-few').toBe('too-few');
	if (measure.showing !== 'shown') throw new Error(`Expected ${given.length} scores to be shown.`);
	const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
	const squares = given.reduce((sum, score) => sum + (score - mean) ** 2, 0);
	expect(measure.n).toBe(given.length);
	expect(measure.mean).toBeCloseTo(mean, 8);
	expect(measure.sd).toBeCloseTo(given.length < 2 ? 0 : Math.sqrt(squares / (given.length - 1)), 6);
}

function expectEvidenced(measure: GroupFigures['overall'] | undefined, scores: readonly (number | null)[]): void {
	const given = scores.filter((score) => score !== null);
	if (measure?.showing !== 'shown' || measure.evidencedMean === null) return;
	expect(measure.evidencedMean).toBeCloseTo(given.reduce((sum, score) => sum + score, 0) / given.length, 8);
}
