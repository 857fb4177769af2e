import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '../../../src/lib/core/answer/types';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import type { DimensionId, Questionnaire } from '../../../src/lib/core/catalogue/types';
import { planOf } from '../../../src/lib/core/scoring/plan';
import { score } from '../../../src/lib/core/scoring/score';
import { makeSheet } from '../../../src/lib/core/scoring/sheet';
import type { AnswerSheet, Profile } from '../../../src/lib/core/scoring/sheet';
import type { StageRange, Weighting } from '../../../src/lib/core/scoring/types';
import { answersInOrder, asOf, fact, maturityItem, plainQuestionnaire, questionnaireOf } from '../builders';

type Value = Level | 'na' | 'dk' | null;
type Importance = Partial<Record<DimensionId, number>>;

/** Eight dimensions of three items, every other one shared with a neighbour. */
const sharing: Questionnaire = questionnaireOf(
	dimensionIds.flatMap((id, place) => [
		maturityItem(`${id}.1`, id),
		maturityItem(`${id}.2`, [
			{ id, weight: 0.7 },
			{ id: dimensionIds[(place + 3) % 8] ?? 'journey', weight: 0.3 }
		]),
		maturityItem(`${id}.3`, id)
	])
);

interface Situation {
	readonly answers: readonly Answer[];
	readonly weights?: Importance;
}

const situations: fc.Arbitrary<Situation> = fc
	.record({
		/** Around one level, so that most of them have a stage that is worth weighing anew. */
		values: fc
			.constantFrom<Level>(1, 2, 3)
			.chain((level) =>
				fc.array(
					fc.oneof(
						{ weight: 6, arbitrary: fc.constantFrom<Value>(level, level, (level + 1) as Level, (level - 1) as Level) },
						{ weight: 1, arbitrary: fc.constantFrom<Value>(0, 4, 'dk', 'na', null) }
					),
					{ minLength: 24, maxLength: 24 }
				)
			),
		weights: fc.option(
			fc.dictionary(fc.constantFrom(...dimensionIds), fc.constantFrom(0, 0.5, 1, 3, 10), { minKeys: 1 }),
			{ nil: undefined }
		)
	})
	.map(({ values, weights }) => ({
		answers: answersInOrder(sharing, values).map((each, index) => (index % 2 ? each : { ...each, evidence: fact() })),
		...(weights && { weights })
	}));

describe('the stages under other weights', () => {
	it('are those that weighing every answer anew gives, weighting by weighting', () => {
		fc.assert(
			fc.property(situations, ({ answers, weights }) => {
				const result = score({ questionnaire: sharing, answers, asOf, weights });
				const sheet = makeSheet(planOf(sharing), answers, asOf);
				const counting = result.dimensions.filter(({ counts }) => counts).map(({ id }) => id);
				const { robustness } = result;
				for (const profile of ['claimed', 'evidenced'] as const) {
					if (robustness.overall && result.overall.stage) {
						const tried = weightingsOfWhole(sheet, counting, weights);
						const stage = result.overall.stage[profile];
						expect(robustness.overall.of).toBe(tried.length);
						expect(robustness.overall[profile]).toEqual(
							compared(stage, tried, (weighting) => wholeStage(sheet, profile, counting, weighting, weights))
						);
					}
					for (const { id, stage } of result.dimensions) {
						if (stage === null) continue;
						const tried = weightingsOfItems(sheet, id);
						expect(robustness.dimensions[id]?.of).toBe(tried.length);
						expect(robustness.dimensions[id]?.[profile]).toEqual(
							compared(stage[profile], tried, (weighting) =>
								stageBy(sheet, profile, (index) => shareIn(index, id) * factorOf(index, weighting))
							)
						);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('hold wherever all answers are alike', () => {
		fc.assert(
			fc.property(fc.constantFrom<Level>(0, 1, 2, 3, 4), (level) => {
				const questionnaire = plainQuestionnaire(5);
				const answers = questionnaire.items.map(({ id }): Answer => ({ item: id, level }));
				const { overall, dimensions } = score({ questionnaire, answers, asOf }).robustness;
				for (const each of [overall, ...Object.values(dimensions)]) {
					expect(each).toMatchObject({ claimed: { holds: each?.of, changes: [] } });
				}
				expect(overall?.of).toBe(2 * 40 + 2 * 8 + 1);
			})
		);
	});

	it('a dimension that stands on one answer falls when that answer counts half', () => {
		const questionnaire = plainQuestionnaire(5, ['journey']);
		const { robustness } = score({ questionnaire, answers: answersInOrder(questionnaire, [2, 2, 2, 1, 1]), asOf });
		const changed = robustness.dimensions.journey?.claimed.changes;
		expect(robustness.dimensions.journey?.of).toBe(10);
		// At level 2 or above: 2.5 of 4.5 with one of the three halved, 3 of 6 with one of the two others doubled.
		expect(changed).toEqual([
			{ weighting: { kind: 'item', item: 'journey.4', factor: 2 }, stage: [2, 2] },
			{ weighting: { kind: 'item', item: 'journey.5', factor: 2 }, stage: [2, 2] }
		]);
	});

	it('an answer counted double can lower a dimension and with it what caps the whole', () => {
		const questionnaire = plainQuestionnaire(5);
		const values = questionnaire.items.map(({ id }): Level => (/^service\.[45]$/.test(id) ? 1 : 4));
		const { overall, robustness } = score({ questionnaire, answers: answersInOrder(questionnaire, values), asOf });
		expect(overall.stage?.claimed).toEqual([4, 4]);
		expect(robustness.overall?.claimed.changes).toEqual([
			{ weighting: { kind: 'item', item: 'service.4', factor: 2 }, stage: [3, 3] },
			{ weighting: { kind: 'item', item: 'service.5', factor: 2 }, stage: [3, 3] }
		]);
	});

	it('the company’s own weights are tried only where it gave any', () => {
		const questionnaire = plainQuestionnaire(3);
		const answers = answersInOrder(
			questionnaire,
			questionnaire.items.map(() => 2)
		);
		const triedWith = (weights?: Importance) => score({ questionnaire, answers, asOf, weights }).robustness.overall?.of;
		expect(triedWith({ service: 3 })).toBe((triedWith() ?? 0) + 1);
		expect(triedWith({})).toBe(triedWith());
		expect(triedWith(Object.fromEntries(dimensionIds.map((id) => [id, 0])))).toBe(triedWith());
	});

	it('a short questionnaire without dimensions of its own weighs only its answers', () => {
		const questionnaire = plainQuestionnaire(1, ['journey', 'service', 'data-ai', 'leadership'], { itemsForScore: 3 });
		const { overall, robustness } = score({
			questionnaire,
			answers: answersInOrder(questionnaire, [3, 3, 2, 3]),
			asOf
		});
		expect(overall.basis).toBe('pooled');
		expect(robustness.overall?.of).toBe(8);
		expect(robustness.dimensions).toEqual({});
	});
});

/** Straight from the rule: p_k as a share of weights, then the largest k by `docs/method.md` §3. */
function stageBy(sheet: AnswerSheet, profile: Profile, weightOf: (index: number) => number): StageRange {
	const levels = profile === 'claimed' ? sheet.level : sheet.levelEvidenced;
	const end = (unknownAs: number) => {
		const entries = sheet.status.flatMap((status, index) => {
			if (status === 'not-applicable') return [];
			return [{ level: status === 'valid' ? (levels[index] ?? 0) : unknownAs, weight: weightOf(index) }];
		});
		const total = entries.reduce((sum, { weight }) => sum + weight, 0);
		const share = (k: number) =>
			entries.filter(({ level }) => level >= k).reduce((sum, { weight }) => sum + weight, 0) / total;
		const reached = [1, 2, 3, 4].filter(
			(k) => share(k) > 0.5 + 1e-9 && [1, 2, 3].every((below) => below >= k || share(below) > 0.85 + 1e-9)
		);
		return 1 + Math.max(0, ...reached);
	};
	return [end(0), end(4)] as unknown as StageRange;
}

function wholeStage(
	sheet: AnswerSheet,
	profile: Profile,
	counting: readonly DimensionId[],
	weighting: Weighting,
	importance: Importance | undefined
): StageRange {
	const whole = stageBy(sheet, profile, (index) => wholeWeight(sheet, index, counting, weighting, importance));
	const caps = counting.map((id) =>
		stageBy(sheet, profile, (index) => shareIn(index, id) * factorOf(index, weighting))
	);
	const ends = ([0, 1] as const).map((end) => Math.min(whole[end], ...caps.map((cap) => cap[end] + 1)));
	return ends as unknown as StageRange;
}

function wholeWeight(
	sheet: AnswerSheet,
	index: number,
	counting: readonly DimensionId[],
	weighting: Weighting,
	importance: Importance | undefined
): number {
	if (weighting.kind === 'item') return factorOf(index, weighting);
	const shares = dimensionIds.map((id) => ({ id, share: shareIn(index, id) }));
	if (weighting.kind === 'dimension') {
		return shares.reduce((sum, { id, share }) => sum + share * (id === weighting.dimension ? weighting.factor : 1), 0);
	}
	return shares
		.filter(({ id }) => counting.includes(id))
		.reduce((sum, { id, share }) => {
			const own = weighting.kind === 'importance' ? (importance?.[id] ?? 1) : 1;
			return sum + (own * share) / sizeOf(sheet, id);
		}, 0);
}

function weightingsOfItems(sheet: AnswerSheet, of?: DimensionId): Weighting[] {
	return sharing.items.flatMap(({ id, dimensions }, index): Weighting[] => {
		if (sheet.status[index] === 'not-applicable') return [];
		if (of !== undefined && !dimensions.some((dimension) => dimension.id === of)) return [];
		return [
			{ kind: 'item', item: id, factor: 2 },
			{ kind: 'item', item: id, factor: 0.5 }
		];
	});
}

function weightingsOfWhole(sheet: AnswerSheet, counting: readonly DimensionId[], importance?: Importance): Weighting[] {
	const own = counting.reduce((sum, id) => sum + (importance?.[id] ?? 1), 0);
	return [
		...weightingsOfItems(sheet),
		...counting.flatMap((dimension): Weighting[] => [
			{ kind: 'dimension', dimension, factor: 2 },
			{ kind: 'dimension', dimension, factor: 0.5 }
		]),
		{ kind: 'equal-dimensions' },
		...(importance !== undefined && own > 0 ? [{ kind: 'importance' } as const] : [])
	];
}

function compared([low, high]: StageRange, tried: readonly Weighting[], stageOf: (weighting: Weighting) => StageRange) {
	const changes = tried
		.map((weighting) => ({ weighting, stage: stageOf(weighting) }))
		.filter(({ stage }) => stage[0] !== low || stage[1] !== high);
	return { holds: tried.length - changes.length, changes };
}

function factorOf(index: number, weighting: Weighting): number {
	return weighting.kind === 'item' && weighting.item === sharing.items[index]?.id ? weighting.factor : 1;
}

function shareIn(index: number, id: DimensionId): number {
	return sharing.items[index]?.dimensions.find((dimension) => dimension.id === id)?.weight ?? 0;
}

function sizeOf(sheet: AnswerSheet, id: DimensionId): number {
	return sharing.items.reduce(
		(sum, _, index) => sum + (sheet.status[index] === 'not-applicable' ? 0 : shareIn(index, id)),
		0
	);
}
