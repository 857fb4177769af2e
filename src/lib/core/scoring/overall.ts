import type { DimensionId } from '../catalogue/types';
import type { ScoredDimension } from './dimension';
import { dimensionsForOverall } from './plan';
import type { ScoringPlan } from './plan';
import type { Profile } from './sheet';
import { above, stagePairOf } from './stage';
import { bandOf, evidencedScoreOf, hasScore, scoreOf } from './tally';
import type { Tally } from './tally';
import type { OverallScore, Range, StagePair, StageRange, WeightedScore } from './types';

export type BasicOverallScore = Omit<OverallScore, 'hold'>;

/** The valid items that a pooled overall score takes, whatever a dimension takes (`docs/method.md` §2). */
export const pooledItemsMin = 3;

/** Overall score, band and stage; a stage only where there is a score. */
export function overallOf(plan: ScoringPlan, whole: Tally, scored: readonly ScoredDimension[]): BasicOverallScore {
	const basis = plan.pooled ? 'pooled' : 'dimensions';
	const { score, evidencedScore, band } = plan.pooled ? pooledMeans(whole) : dimensionMeans(scored);
	if (score === null) return { score, evidencedScore, band, stage: null, basis, cappedBy: [] };
	const uncapped = stagePairOf(whole);
	const stage = cappedPair(uncapped, endsOf(scored));
	return { score, evidencedScore, band, stage, basis, cappedBy: cappingDimensions(uncapped, scored, 'claimed') };
}

/**
 * The second overall score, with importance weights; null without weights, in the pooled case, without an overall
 * score, and where the weights of the dimensions with a score sum to 0. Its band is over the dimensions that count, as
 * the band of the first is: a don't-know that costs a dimension its score must widen it.
 */
export function weightedOf(
	scored: readonly ScoredDimension[],
	overall: BasicOverallScore,
	weights: Partial<Record<DimensionId, number>> | undefined
): WeightedScore | null {
	if (weights === undefined || overall.basis === 'pooled' || overall.score === null) return null;
	if (Object.values(weights).every((weight) => weight === undefined)) return null;
	let [weightScored, weightCounting, sum, low, high] = [0, 0, 0, 0, 0];
	for (const { plan, result } of scored) {
		if (!result.counts) continue;
		const weight = weights[plan.id] ?? 1;
		const band = bandInMean(result);
		weightCounting += weight;
		low += weight * band[0];
		high += weight * band[1];
		if (result.score === null) continue;
		weightScored += weight;
		sum += weight * result.score;
	}
	if (weightScored === 0) return null;
	const score = Math.min(100, sum / weightScored);
	return { score, band: around(score, low / weightCounting, high / weightCounting) };
}

/** The dimensions that hold the low end of the overall stage down: the weakest that count, one below it. */
export function cappingDimensions(
	uncapped: StagePair,
	scored: readonly ScoredDimension[],
	profile: Profile
): readonly DimensionId[] {
	const weakest = weakestEnds(endsOf(scored))?.[profile][0];
	if (weakest === undefined || uncapped[profile][0] <= above(weakest)) return [];
	return scored.filter(({ stageEnds }) => stageEnds?.[profile][0] === weakest).map(({ plan }) => plan.id);
}

/** Of each dimension its stages; null for one that does not count. */
export function endsOf(scored: readonly ScoredDimension[]): readonly (StagePair | null)[] {
	return scored.map(({ stageEnds }) => stageEnds);
}

/** Each end at most one above the same end of the weakest dimension that counts; none counts, no cap. */
export function cappedPair(uncapped: StagePair, ends: readonly (StagePair | null)[]): StagePair {
	const weakest = weakestEnds(ends);
	if (weakest === null) return uncapped;
	return {
		claimed: lowerEnds(uncapped.claimed, oneAbove(weakest.claimed)),
		evidenced: lowerEnds(uncapped.evidenced, oneAbove(weakest.evidenced))
	};
}

type Means = Pick<BasicOverallScore, 'score' | 'evidencedScore' | 'band'>;

function pooledMeans(whole: Tally): Means {
	const scored = hasScore(whole, pooledItemsMin);
	return {
		score: scored ? scoreOf(whole) : null,
		evidencedScore: scored ? evidencedScoreOf(whole) : null,
		band: bandOf(whole)
	};
}

function dimensionMeans(scored: readonly ScoredDimension[]): Means {
	let [withScore, counting, sum, sumEvidenced, low, high] = [0, 0, 0, 0, 0, 0];
	for (const { result } of scored) {
		if (!result.counts) continue;
		const band = bandInMean(result);
		counting += 1;
		low += band[0];
		high += band[1];
		if (result.score === null || result.evidencedScore === null) continue;
		withScore += 1;
		sum += result.score;
		sumEvidenced += result.evidencedScore;
	}
	const band: Range | null = counting === 0 ? null : [low / counting, high / counting];
	if (band === null || withScore < dimensionsForOverall) return { score: null, evidencedScore: null, band };
	const score = sum / withScore;
	return { score, evidencedScore: sumEvidenced / withScore, band: around(score, band[0], band[1]) };
}

/** Nothing is known of a dimension that counts and has no score. */
function bandInMean(result: ScoredDimension['result']): Range {
	return result.score === null || result.band === null ? nothingKnown : result.band;
}

const nothingKnown: Range = [0, 100];

/** Rounding must not push the score out of its own band. */
function around(score: number, low: number, high: number): Range {
	return [Math.min(low, score), Math.min(100, Math.max(high, score))];
}

/** Of each end its lowest stage over the dimensions that count; null where none does. */
function weakestEnds(ends: readonly (StagePair | null)[]): StagePair | null {
	let weakest: StagePair | null = null;
	for (const stageEnds of ends) {
		if (stageEnds === null) continue;
		weakest =
			weakest === null
				? stageEnds
				: {
						claimed: lowerEnds(weakest.claimed, stageEnds.claimed),
						evidenced: lowerEnds(weakest.evidenced, stageEnds.evidenced)
					};
	}
	return weakest;
}

function lowerEnds(a: StageRange, b: StageRange): StageRange {
	return [a[0] < b[0] ? a[0] : b[0], a[1] < b[1] ? a[1] : b[1]];
}

function oneAbove([low, high]: StageRange): StageRange {
	return [above(low), above(high)];
}
