import { tolerance } from '../answer/value';
import type { Profile } from './sheet';
import type { Tally } from './tally';
import type { Stage, StagePair, StageRange } from './types';

/** The ratings of ISO/IEC 33020: not, partially, largely, fully achieved. */
export type Rating = 'N' | 'P' | 'L' | 'F';

/** The shares above which a rating begins (`docs/method.md` §3). */
export const partiallyAbove = 0.15;
export const largelyAbove = 0.5;
export const fullyAbove = 0.85;

/** How far a share (0–1) achieves what is asked: N ≤ 15 % < P ≤ 50 % < L ≤ 85 % < F. */
export function ratingOf(share: number): Rating {
	if (isAbove(share, fullyAbove)) return 'F';
	if (isAbove(share, largelyAbove)) return 'L';
	return isAbove(share, partiallyAbove) ? 'P' : 'N';
}

/** Greater by more than the tolerance, so that a share that is exactly at a limit does not pass it by rounding. */
export function isAbove(share: number, limit: number): boolean {
	return share - limit > tolerance;
}

/**
 * The stage that the shares p₁…p₄ of items at level ≥ k give: the first rung that is not largely achieved ends the
 * climb, and so does the first that is not fully achieved, after it has been counted.
 */
export function stageOfShares(shares: readonly [number, number, number, number]): Stage {
	let stage: Stage = 1;
	for (const share of shares) {
		const rating = ratingOf(share);
		if (rating !== 'F' && rating !== 'L') break;
		stage = above(stage);
		if (rating !== 'F') break;
	}
	return stage;
}

/** Of a group, the weight at each level and the weight of what is not known. */
export type LevelWeights = Pick<Tally, 'claimed' | 'evidenced' | 'weightValid' | 'weightUnknown'>;

/** Both ends: unknown answers as level 0, and as level 4. The group must have an applicable item. */
export function stageRangeOf(sums: LevelWeights, profile: Profile): StageRange {
	const weights = profile === 'claimed' ? sums.claimed : sums.evidenced;
	return [stageEnd(weights, sums, 0), stageEnd(weights, sums, sums.weightUnknown)];
}

export function stagePairOf(sums: LevelWeights): StagePair {
	return { claimed: stageRangeOf(sums, 'claimed'), evidenced: stageRangeOf(sums, 'evidenced') };
}

/** The stage one above; 5 stays 5. */
export function above(stage: Stage): Stage {
	return stageAbove[stage];
}

/** The stage one below; 1 stays 1. */
export function below(stage: Stage): Stage {
	return stageBelow[stage];
}

const stageAbove: Readonly<Record<Stage, Stage>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 };
const stageBelow: Readonly<Record<Stage, Stage>> = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4 };

function stageEnd(weights: readonly number[], sums: LevelWeights, weightAtTop: number): Stage {
	const total = sums.weightValid + sums.weightUnknown;
	const fromFour = (weights[4] ?? 0) + weightAtTop;
	const fromThree = fromFour + (weights[3] ?? 0);
	const fromTwo = fromThree + (weights[2] ?? 0);
	const fromOne = fromTwo + (weights[1] ?? 0);
	return stageOfShares([fromOne / total, fromTwo / total, fromThree / total, fromFour / total]);
}
