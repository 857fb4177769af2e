import type { DimensionPlan, ScoringPlan } from './plan';
import type { AnswerSheet } from './sheet';
import { stagePairOf } from './stage';
import { bandOf, evidencedScoreOf, hasScore, scoreOf, tally } from './tally';
import type { Tally } from './tally';
import type { DimensionScore, StagePair } from './types';

export type BasicDimensionScore = Omit<DimensionScore, 'hold'>;
/** A dimension with its sums; `stageEnds` are there wherever it counts, its shown `stage` only with a score. */
export interface ScoredDimension {
	readonly plan: DimensionPlan;
	readonly sums: Tally;
	readonly result: BasicDimensionScore;
	readonly stageEnds: StagePair | null;
}

/** All eight dimensions, in the order of `dimensionIds`. */
export function scoreDimensions(plan: ScoringPlan, sheet: AnswerSheet): ScoredDimension[] {
	return plan.dimensions.map((dimension) => scoreDimension(dimension, tally(dimension, sheet), plan.itemsForScore));
}

function scoreDimension(plan: DimensionPlan, sums: Tally, itemsForScore: number): ScoredDimension {
	const scored = hasScore(sums, itemsForScore);
	const counts = sums.applicableFirst >= itemsForScore;
	const stageEnds = counts ? stagePairOf(sums) : null;
	const result: BasicDimensionScore = {
		id: plan.id,
		score: scored ? scoreOf(sums) : null,
		evidencedScore: scored ? evidencedScoreOf(sums) : null,
		band: bandOf(sums),
		stage: scored ? stageEnds : null,
		validItems: sums.validFirst,
		notApplicable: sums.notApplicable,
		dontKnow: sums.dontKnow,
		missing: sums.missing,
		counts
	};
	return { plan, sums, result, stageEnds };
}
