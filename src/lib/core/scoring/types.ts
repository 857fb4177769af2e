import type { DimensionId } from '../catalogue/types';
import type { Level } from '../answer/types';

/** Low and high end, low ≤ high. Scores 0–100, stages 1–5. */
export type Range = readonly [low: number, high: number];

export const stages = [1, 2, 3, 4, 5] as const;
export type Stage = (typeof stages)[number];
export type StageRange = readonly [low: Stage, high: Stage];

export interface StagePair {
	readonly claimed: StageRange;
	readonly evidenced: StageRange;
}

/** Why a stage is not higher (`docs/method.md` §3); computed on the low end of the claimed stage, and on the evidenced one. */
export interface StageHold {
	/** The stage that is held. */
	readonly stage: Stage;
	/** The stage one above it; null at stage 5. */
	readonly next: Stage | null;
	/** Items whose level is below what the next stage asks of them, in questionnaire order. */
	readonly heldBy: readonly string[];
	/** The stage these answers would have without the items in `heldBy`; null where none would be left. */
	readonly stageWithout: Stage | null;
	/** The fewest answer changes that reach the next stage; empty at stage 5. */
	readonly fewestChanges: readonly { readonly item: string; readonly from: Level | null; readonly to: Level }[];
	/** What would cost the stage; null at stage 1. Absent in reports of method 1. */
	readonly fall?: StageFall | null;
	/** Overall stage only: dimensions whose stage caps this one; empty where none does. */
	readonly cappedBy?: readonly DimensionId[];
}

/** The fewest answers whose lowering costs a stage (`docs/method.md` §3, M3.fall). */
export interface StageFall {
	/** The stage that is left after these changes. */
	readonly stage: Stage;
	readonly changes: readonly { readonly item: string; readonly from: Level; readonly to: Level }[];
}

/** One of the other ways to weigh the answers (`docs/method.md` §3, M3.robustness). */
export type Weighting =
	| { readonly kind: 'item'; readonly item: string; readonly factor: 2 | 0.5 }
	| { readonly kind: 'dimension'; readonly dimension: DimensionId; readonly factor: 2 | 0.5 }
	/** All dimensions that count weigh the same, however many items they have. */
	| { readonly kind: 'equal-dimensions' }
	/** As the company weighted its dimensions. */
	| { readonly kind: 'importance' };

/** In how many other weightings both ends of a stage stay, and what it would be in the others. */
export interface StageRobustness {
	/** The weightings tried. */
	readonly of: number;
	readonly claimed: ProfileRobustness;
	readonly evidenced: ProfileRobustness;
}

export interface ProfileRobustness {
	readonly holds: number;
	readonly changes: readonly { readonly weighting: Weighting; readonly stage: StageRange }[];
}

export interface Robustness {
	/** null where there is no overall stage. */
	readonly overall: StageRobustness | null;
	/** One entry a dimension that shows a stage. */
	readonly dimensions: Readonly<Partial<Record<DimensionId, StageRobustness>>>;
}

export interface DimensionScore {
	readonly id: DimensionId;
	/** 0–100, or null where too few valid items. */
	readonly score: number | null;
	readonly evidencedScore: number | null;
	/** null: nothing applicable. */
	readonly band: Range | null;
	readonly stage: StagePair | null;
	/** Items counted in their first dimension. */
	readonly validItems: number;
	readonly notApplicable: number;
	readonly dontKnow: number;
	readonly missing: number;
	/** Its applicable items would be enough for a score. */
	readonly counts: boolean;
	/** null where `stage` is null. */
	readonly hold: { readonly claimed: StageHold; readonly evidenced: StageHold } | null;
}

export interface OverallScore {
	readonly score: number | null;
	readonly evidencedScore: number | null;
	readonly band: Range | null;
	readonly stage: StagePair | null;
	/** `dimensions`: mean of the dimension scores; `pooled`: mean of all valid items (short questionnaires). */
	readonly basis: 'dimensions' | 'pooled';
	/** Dimensions whose stage caps the overall stage (at most one above the weakest); empty where none does. */
	readonly cappedBy: readonly DimensionId[];
	readonly hold: { readonly claimed: StageHold; readonly evidenced: StageHold } | null;
}

export interface WeightedScore {
	readonly score: number;
	readonly band: Range;
}

export interface Scores {
	readonly overall: OverallScore;
	/** Present only with importance weights (and where they can be applied). */
	readonly overallWeighted?: WeightedScore;
	/** All eight, in the order of `dimensionIds`. */
	readonly dimensions: readonly DimensionScore[];
	/** `of`: applicable reality-check items; null where the questionnaire has none or none applies. */
	readonly realityCheck: { readonly clearYes: number; readonly of: number } | null;
	/** 0–100 over the contrasts answered with a position. */
	readonly position: number | null;
	readonly contrasts: readonly { readonly item: string; readonly position: number | 'neither' }[];
}
