import { dimensionIds } from '../catalogue/types';
import type { DimensionId } from '../catalogue/types';
import type { ScoredDimension } from './dimension';
import type { BasicOverallScore } from './overall';
import { cappedPair, endsOf } from './overall';
import type { Group, ScoringPlan } from './plan';
import { add, copyOf, levelWeightsOf, movedBy } from './reweighed';
import type { MutableLevelWeights } from './reweighed';
import type { AnswerSheet } from './sheet';
import { stagePairOf } from './stage';
import type { Robustness, StagePair, StageRobustness, Weighting } from './types';

type Importance = Partial<Record<DimensionId, number>> | undefined;

/** What each of the other weightings gives instead. */
type Reweighed = readonly (readonly [weighting: Weighting, stage: StagePair])[];

/**
 * Whether the stages would survive other sensible weights (`docs/method.md` §3, M3.robustness): every applicable answer in turn
 * counted double and half; for the overall stage also every dimension that counts in turn double and half, all dimensions
 * alike, and the company's own importance weights where it gave any. A weight is the answer's everywhere: it moves the
 * overall rule and the dimensions that cap it.
 */
export function robustnessOf(
	plan: ScoringPlan,
	sheet: AnswerSheet,
	scored: readonly ScoredDimension[],
	overall: BasicOverallScore,
	importance: Importance
): Robustness {
	const shares = sharesOf(plan);
	return {
		overall:
			overall.stage && compared(overall.stage, overallReweighed({ plan, sheet, scored, shares }, overall, importance)),
		dimensions: Object.fromEntries(
			scored.flatMap(({ plan: group, result }) =>
				result.stage === null ? [] : [[group.id, compared(result.stage, dimensionReweighed(plan, group, sheet))]]
			)
		)
	};
}

interface Situation {
	readonly plan: ScoringPlan;
	readonly sheet: AnswerSheet;
	readonly scored: readonly ScoredDimension[];
	readonly shares: Shares;
}

/** Of each item, its dimensions by their place in `dimensionIds`, with its weight there. */
type Shares = readonly (readonly { readonly place: number; readonly weight: number }[])[];

const factors = [2, 0.5] as const;

function sharesOf({ items }: ScoringPlan): Shares {
	return items.map(({ dimensions }) =>
		dimensions.map(({ id, weight }) => ({ place: dimensionIds.indexOf(id), weight }))
	);
}

function dimensionReweighed({ items }: ScoringPlan, group: Group, sheet: AnswerSheet): Reweighed {
	const base = levelWeightsOf(group, sheet);
	return group.items.flatMap((index, place) => {
		if (sheet.status[index] === 'not-applicable') return [];
		const weight = group.weights[place] ?? 0;
		return factors.map((factor): Reweighed[number] => [
			{ kind: 'item', item: items[index]?.id ?? '', factor },
			stagePairOf(movedBy(base, sheet, index, (factor - 1) * weight))
		]);
	});
}

function overallReweighed(situation: Situation, { basis }: BasicOverallScore, importance: Importance): Reweighed {
	const items = itemsReweighed(situation);
	return basis === 'pooled' ? items : [...items, ...dimensionsReweighed(situation, importance)];
}

/** One answer weighs more or less, in the whole and in its dimensions. */
function itemsReweighed({ plan, sheet, scored, shares }: Situation): Reweighed {
	const whole = levelWeightsOf(plan.whole, sheet);
	const ends = endsOf(scored);
	return plan.items.flatMap(({ id }, index) => {
		if (sheet.status[index] === 'not-applicable') return [];
		return factors.map((factor): Reweighed[number] => {
			const moved = [...ends];
			for (const { place, weight } of shares[index] ?? []) {
				const dimension = scored[place];
				if (dimension === undefined || dimension.stageEnds === null) continue;
				moved[place] = stagePairOf(movedBy(dimension.sums, sheet, index, (factor - 1) * weight));
			}
			const uncapped = stagePairOf(movedBy(whole, sheet, index, factor - 1));
			return [{ kind: 'item', item: id, factor }, cappedPair(uncapped, moved)];
		});
	});
}

/** The dimensions weigh differently in the whole; none of them changes in itself, so the caps stay. */
function dimensionsReweighed(situation: Situation, importance: Importance): Reweighed {
	const { plan, scored } = situation;
	const ends = endsOf(scored);
	const sums = scored.map((dimension) => dimension.sums.weightValid + dimension.sums.weightUnknown);
	const alike = scored.map(({ result }, place) => (result.counts ? 1 / (sums[place] ?? 1) : 0));
	const weighed = (weighting: Weighting, ofDimension: readonly number[]): Reweighed => {
		const whole = wholeBy(situation, ofDimension);
		return whole === null ? [] : [[weighting, cappedPair(stagePairOf(whole), ends)]];
	};
	const inTurn = scored.flatMap(({ plan: { id }, result }, place) => {
		if (!result.counts) return [];
		return factors.flatMap((factor) =>
			weighed(
				{ kind: 'dimension', dimension: id, factor },
				plan.dimensions.map((_, other) => (other === place ? factor : 1))
			)
		);
	});
	const own = alike.map((weight, place) => weight * (importance?.[dimensionIds[place] ?? 'leadership'] ?? 1));
	return [
		...inTurn,
		...weighed({ kind: 'equal-dimensions' }, alike),
		...(isGiven(importance) ? weighed({ kind: 'importance' }, own) : [])
	];
}

/** The whole where an answer weighs what its dimensions do, by its share in each; null where nothing weighs anything. */
function wholeBy({ sheet, shares }: Situation, ofDimension: readonly number[]): MutableLevelWeights | null {
	const whole = copyOf();
	for (const [index, ofItem] of shares.entries()) {
		let weight = 0;
		for (const share of ofItem) weight += share.weight * (ofDimension[share.place] ?? 0);
		add(whole, sheet, index, weight);
	}
	return whole.weightValid + whole.weightUnknown > 0 ? whole : null;
}

function isGiven(importance: Importance): boolean {
	return importance !== undefined && Object.values(importance).some((weight) => weight !== undefined);
}

function compared(stage: StagePair, reweighed: Reweighed): StageRobustness {
	const profile = (name: keyof StagePair) => {
		const [low, high] = stage[name];
		const changes = reweighed
			.filter(([, { [name]: other }]) => other[0] !== low || other[1] !== high)
			.map(([weighting, { [name]: other }]) => ({ weighting, stage: other }));
		return { holds: reweighed.length - changes.length, changes };
	};
	return { of: reweighed.length, claimed: profile('claimed'), evidenced: profile('evidenced') };
}
