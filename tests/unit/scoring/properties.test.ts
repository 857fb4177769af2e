import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Level, Position } from '../../../src/lib/core/answer/types';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import type { DimensionId, Questionnaire, QuestionnaireItem } from '../../../src/lib/core/catalogue/types';
import { score, scoreBasics } from '../../../src/lib/core/scoring/score';
import type { Range, Scores } from '../../../src/lib/core/scoring/types';
import {
	asOf,
	atLevel,
	atPosition,
	contrastItem,
	dontKnow,
	executiveLike,
	fact,
	maturityItem,
	neither,
	notApplicable,
	questionnaireOf,
	realityCheckItem,
	withAnswer
} from '../builders';

/** As in the landing page's questionnaire, or shorter, or with items of two dimensions. */
const questionnaires: readonly Questionnaire[] = [
	executiveLike(),
	questionnaireOf(
		['understanding', 'journey', 'journey', 'journey', 'data-ai', 'measurement'].map((home, index) =>
			realityCheckItem(`check.${index + 1}`, home as DimensionId)
		),
		{ id: 'reality-check', itemsForScore: 3 }
	),
	questionnaireOf(
		dimensionIds.flatMap((id, place) => [
			maturityItem(`${id}.1`, id),
			contrastItem(`${id}.2`, [
				{ id, weight: 0.7 },
				{ id: dimensionIds[(place + 3) % 8] ?? 'journey', weight: 0.3 }
			]),
			realityCheckItem(`${id}.3`, [
				{ id, weight: 0.55 },
				{ id: dimensionIds[(place + 1) % 8] ?? 'journey', weight: 0.45 }
			])
		])
	)
];

interface Situation {
	readonly questionnaire: Questionnaire;
	readonly answers: readonly Answer[];
}

const situations: fc.Arbitrary<Situation> = fc
	.constantFrom(...questionnaires)
	.chain((questionnaire) =>
		fc
			.tuple(...questionnaire.items.map((item) => answerTo(item)))
			.map((answers) => ({ questionnaire, answers: answers.filter((answer) => answer !== null) }))
	);

const graded = fc.constantFrom<Level>(0, 1, 2, 3, 4, 4, 4);
const positions = fc.constantFrom<Position>(1, 2, 3, 4, 5, 6, 7);
const facts = fc.constantFrom(undefined, fact(), fact({ when: '2020-01-01' }), fact({ what: 'Yes' }));

function answerTo(item: QuestionnaireItem): fc.Arbitrary<Answer | null> {
	const valid = item.kind === 'contrast' ? contrastAnswer(item.id) : gradedAnswer(item.id);
	return fc.oneof(
		{ weight: 8, arbitrary: valid },
		{ weight: 1, arbitrary: fc.constantFrom(dontKnow(item.id), notApplicable(item.id), null) }
	);
}

function gradedAnswer(id: string): fc.Arbitrary<Answer> {
	return fc.tuple(graded, facts).map(([level, evidence]) => atLevel(id, level, evidence));
}

function contrastAnswer(id: string): fc.Arbitrary<Answer> {
	return fc.oneof(
		{ weight: 6, arbitrary: positions.map((position) => atPosition(id, position)) },
		fc.constant(neither(id))
	);
}

const weightSets: fc.Arbitrary<Record<DimensionId, number>> = fc
	.array(fc.integer({ min: 0, max: 10 }), { minLength: 8, maxLength: 8 })
	.map((drawn) => {
		const weightOf = (id: DimensionId) => drawn[dimensionIds.indexOf(id)] ?? 1;
		return {
			leadership: weightOf('leadership'),
			understanding: weightOf('understanding'),
			journey: weightOf('journey'),
			innovation: weightOf('innovation'),
			relationship: weightOf('relationship'),
			service: weightOf('service'),
			'data-ai': weightOf('data-ai'),
			measurement: weightOf('measurement')
		};
	});

/** A situation and one of its answers. */
const withOne = situations
	.filter(({ answers }) => answers.length > 0)
	.chain((situation) => fc.constantFrom(...situation.answers).map((answer) => ({ ...situation, answer })));

const scored = ({ questionnaire, answers }: Situation) => score({ questionnaire, answers, asOf });
const rounding = 1e-9;

describe('scores', () => {
	it('raising an answer never lowers a score, a band end or a stage end', () => {
		fc.assert(
			fc.property(withOne, ({ answer, ...situation }) => {
				const raised = raisedByOne(answer);
				fc.pre(raised !== null);
				const before = scored(situation);
				const after = scored({ ...situation, answers: withAnswer(situation.answers, raised) });
				const [low, high] = [heights(before), heights(after)];
				expect(high.map((height, index) => height >= (low[index] ?? 0) - rounding)).not.toContain(false);
			})
		);
	});

	it('turning an answer into don’t know never narrows a band', () => {
		fc.assert(
			fc.property(withOne, fc.boolean(), ({ answer, ...situation }, isLeftOut) => {
				const rest = situation.answers.filter((other) => other !== answer);
				const answers = isLeftOut ? rest : [...rest, dontKnow(answer.item)];
				const before = bands(scored(situation));
				const after = bands(scored({ ...situation, answers }));
				before.forEach((band, index) => {
					if (band === null) return;
					const wider = after[index];
					expect(wider?.[0]).toBeLessThanOrEqual(band[0] + rounding);
					expect(wider?.[1]).toBeGreaterThanOrEqual(band[1] - rounding);
				});
			})
		);
	});

	it('the weighted band neither', () => {
		fc.assert(
			fc.property(withOne, weightSets, ({ answer, ...situation }, weights) => {
				const answers = withAnswer(situation.answers, dontKnow(answer.item));
				const before = score({ ...situation, asOf, weights }).overallWeighted;
				const after = score({ ...situation, answers, asOf, weights }).overallWeighted;
				fc.pre(before !== undefined && after !== undefined);
				expect(after.band[0]).toBeLessThanOrEqual(before.band[0] + rounding);
				expect(after.band[1]).toBeGreaterThanOrEqual(before.band[1] - rounding);
			})
		);
	});

	it('do not depend on the order of the answers, to the byte', () => {
		fc.assert(
			fc.property(situations, fc.nat(), ({ questionnaire, answers }, seed) => {
				const turned = answers.map((_, index) => answers[(index + seed) % answers.length]).reverse();
				const shuffled = turned.filter((answer) => answer !== undefined);
				expect(JSON.stringify(scored({ questionnaire, answers: shuffled }))).toBe(
					JSON.stringify(scored({ questionnaire, answers }))
				);
			})
		);
	});

	it('are bounded, in their band, and evidenced never above claimed', () => {
		fc.assert(
			fc.property(situations, weightSets, (situation, weights) => {
				const result = score({ ...situation, asOf, weights });
				for (const { score: claimed, evidencedScore, band } of [result.overall, ...result.dimensions]) {
					if (band !== null) expect(band[0] >= 0 && band[0] <= band[1] && band[1] <= 100).toBe(true);
					expect(evidencedScore === null).toBe(claimed === null);
					if (claimed === null || band === null || evidencedScore === null) continue;
					expect(band[0] <= claimed && claimed <= band[1]).toBe(true);
					expect(evidencedScore).toBeGreaterThanOrEqual(0);
					expect(evidencedScore).toBeLessThanOrEqual(claimed);
				}
				const weighted = result.overallWeighted;
				if (weighted !== undefined)
					expect(weighted.band[0] <= weighted.score && weighted.score <= weighted.band[1]).toBe(true);
				if (result.position !== null) expect(result.position >= 0 && result.position <= 100).toBe(true);
			})
		);
	});

	it('a stage is there exactly with its score, low before high, evidenced not above claimed, held as it says', () => {
		fc.assert(
			fc.property(situations, (situation) => {
				const result = scored(situation);
				for (const { score: points, stage, hold } of [result.overall, ...result.dimensions]) {
					expect([stage === null, hold === null]).toEqual([points === null, points === null]);
					if (stage === null || hold === null) continue;
					const { claimed, evidenced } = stage;
					expect(claimed[0] <= claimed[1] && evidenced[0] <= evidenced[1]).toBe(true);
					expect(evidenced[0] <= claimed[0] && evidenced[1] <= claimed[1]).toBe(true);
					expect([hold.claimed.stage, hold.evidenced.stage]).toEqual([claimed[0], evidenced[0]]);
					for (const { next, heldBy, stageWithout, fewestChanges } of [hold.claimed, hold.evidenced]) {
						expect(heldBy.length > 0).toBe(next !== null);
						expect(fewestChanges.length > 0 && fewestChanges.length <= heldBy.length).toBe(next !== null);
						if (next !== null && stageWithout !== null) expect(stageWithout).toBeGreaterThanOrEqual(next);
					}
				}
			})
		);
	});

	it('the overall stage is at most one above every dimension that counts and has a stage', () => {
		fc.assert(
			fc.property(situations, (situation) => {
				const { overall, dimensions } = scored(situation);
				fc.pre(overall.stage !== null);
				for (const { stage, counts } of dimensions) {
					if (stage === null || !counts) continue;
					for (const profile of ['claimed', 'evidenced'] as const) {
						expect(overall.stage[profile][0]).toBeLessThanOrEqual(stage[profile][0] + 1);
						expect(overall.stage[profile][1]).toBeLessThanOrEqual(stage[profile][1] + 1);
					}
				}
			})
		);
	});

	it('an item that does not apply is as if it were not asked', () => {
		fc.assert(
			fc.property(withOne, ({ questionnaire, answers, answer }) => {
				const excluded = withAnswer(answers, notApplicable(answer.item));
				const shorter = questionnaireOf(
					questionnaire.items.filter(({ id }) => id !== answer.item),
					{ itemsForScore: questionnaire.itemsForScore }
				);
				const without = answers.filter(({ item }) => item !== answer.item);
				const [left, right] = [
					scored({ questionnaire, answers: excluded }),
					scored({ questionnaire: shorter, answers: without })
				];
				expect(left.dimensions.map((dimension) => ({ ...dimension, notApplicable: 0 }))).toEqual(
					right.dimensions.map((dimension) => ({ ...dimension, notApplicable: 0 }))
				);
				expect([left.position, left.contrasts]).toEqual([right.position, right.contrasts]);
				if (left.overall.basis === right.overall.basis) expect(left.overall).toEqual(right.overall);
			})
		);
	});

	it('importance weights are scale-free, and equal ones change nothing', () => {
		fc.assert(
			fc.property(situations, weightSets, fc.constantFrom(0.5, 2, 10 / 3), (situation, weights, factor) => {
				const scaled = Object.fromEntries(dimensionIds.map((id) => [id, weights[id] * factor]));
				const before = score({ ...situation, asOf, weights }).overallWeighted;
				const after = score({ ...situation, asOf, weights: scaled }).overallWeighted;
				expect(after === undefined).toBe(before === undefined);
				if (before !== undefined) expect(after?.score).toBeCloseTo(before.score, 9);
				const equal = Object.fromEntries(dimensionIds.map((id) => [id, factor]));
				const { overall, overallWeighted } = score({ ...situation, asOf, weights: equal });
				if (overallWeighted !== undefined) expect(overallWeighted.score).toBeCloseTo(overall.score ?? -1, 9);
			})
		);
	});

	it('bulk scoring gives the same without the explanations', () => {
		fc.assert(
			fc.property(situations, weightSets, (situation, weights) => {
				const { items, ...full } = score({ ...situation, asOf, weights });
				const basics = scoreBasics({ ...situation, asOf, weights });
				expect(items).toHaveLength(situation.questionnaire.items.length);
				expect(full).toMatchObject(basics);
				expect(JSON.stringify(basics)).not.toContain('"hold"');
			}),
			{ numRuns: 30 }
		);
	});
});

function raisedByOne(answer: Answer): Answer | null {
	if ('level' in answer) return answer.level === 4 ? null : { ...answer, level: ([1, 2, 3, 4] as const)[answer.level] };
	if ('neither' in answer) return atPosition(answer.item, 1);
	if (!('position' in answer) || answer.position === 7) return null;
	return atPosition(answer.item, ([1, 2, 3, 4, 5, 6, 7] as const)[answer.position]);
}

/** Everything that must not fall when an answer rises. */
function heights({ overall, dimensions }: Scores): number[] {
	return [overall, ...dimensions].flatMap(({ score: points, evidencedScore, band, stage }) => [
		points ?? -1,
		evidencedScore ?? -1,
		...(band ?? [-1, -1]),
		...(stage === null ? [0, 0, 0, 0] : [...stage.claimed, ...stage.evidenced])
	]);
}

function bands({ overall, dimensions }: Scores): (Range | null)[] {
	return [overall.band, ...dimensions.map(({ band }) => band)];
}
