import type { Level } from '../answer/types';
import type { DimensionId, PassageId } from '../catalogue/types';
import type { FindingKind } from '../findings/types';
import type { KpiId } from '../kpi/types';
import type { Text } from '../text';

/** An answer to `item` at a level from `from` to `to` (both included; a contrast by its derived level). */
export interface ItemTrigger {
	readonly item: string;
	readonly from: Level;
	readonly to: Level;
}

/** A recommendation as written; it fires when one of `items` is in its range (and, where named, one of `findings` is there). */
export interface RecommendationTemplate {
	/** `dimension.short-name`, stable. */
	readonly id: string;
	readonly dimension: DimensionId;
	readonly items: readonly ItemTrigger[];
	/** Where named, at least one finding of these kinds about this dimension (or the whole) must be there too. */
	readonly findings?: readonly FindingKind[];
	readonly title: Text;
	/** Why now: one sentence that follows on the quoted answers; never advice that would fit any company. */
	readonly reason: Text;
	/** Within 30 days. */
	readonly firstStep: Text;
	readonly day60: Text;
	readonly day90: Text;
	/** 1 small, 2 medium, 3 large. */
	readonly effort: 1 | 2 | 3;
	/** The KPI it should move. */
	readonly kpi: KpiId;
	/** When that KPI is looked at, and what would show that it worked. */
	readonly check: Text;
	readonly sources: readonly PassageId[];
}

export interface PriorityFactors {
	/** max(0, target − score)/100. */
	readonly gap: number;
	/** 0.5–2; 1 without importance weights. */
	readonly importance: number;
	/** 1, 1.25 or 1.5. */
	readonly kpiPressure: number;
	readonly effort: 1 | 2 | 3;
}

export interface Recommendation {
	readonly id: string;
	readonly dimension: DimensionId;
	readonly title: Text;
	readonly priority: number;
	readonly factors: PriorityFactors;
	/** Built from the user's own answers, KPI and target. */
	readonly because: Text;
	/** Items that triggered it, in questionnaire order. */
	readonly answers: readonly string[];
	readonly firstStep: Text;
	readonly day60: Text;
	readonly day90: Text;
	readonly check: Text;
	readonly kpi: KpiId;
	readonly effort: 1 | 2 | 3;
	readonly sources: readonly PassageId[];
}
