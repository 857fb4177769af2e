import type { DimensionId, QuestionnaireId } from '$lib/core/catalogue/types';
import type { RoundGroupKind, RoundKind } from '$lib/core/round/types';
import type { Locale } from '$lib/core/text';
import type { RoundStatus } from '../db/schema';

export type { RoundStatus };

/** What is decided about a round as long as it is a draft. Days are `YYYY-MM-DD` in the organisation's time zone. */
export interface RoundFields {
	readonly name: string;
	readonly kind: RoundKind;
	readonly questionnaireId: QuestionnaireId;
	readonly locale: Locale;
	readonly opensOn: string;
	readonly closesOn: string;
	/** k, 5 to 100. */
	readonly threshold: number;
	/** From how many on free text is shown, at least 10; null: none is asked for. */
	readonly freeTextThreshold: number | null;
	/** Importance 0–10 by dimension; empty: none was set. */
	readonly weights: Partial<Record<DimensionId, number>>;
}

export interface Round extends RoundFields {
	readonly id: string;
	readonly questionnaireVersion: string;
	readonly status: RoundStatus;
	readonly closesAt: Date;
	/** Of the computation after closing, 0–100. */
	readonly progressPercent: number;
	readonly launchedAt: Date | null;
	readonly closedAt: Date | null;
	readonly archivedAt: Date | null;
}

/** A group of a round as it was frozen; of a draft, as it stands. */
export interface StoredGroup {
	readonly id: string;
	readonly kind: RoundGroupKind;
	readonly name: string;
	readonly parentId: string | null;
	readonly departmentIds: readonly string[];
	readonly way: 'personal' | 'link';
	readonly invitedLeadership: number;
	readonly invitedCustomerFacing: number;
	readonly invitedOtherStaff: number;
}

/** Of a group asked by a link, its headcount. */
export function invitedIn(group: StoredGroup): number {
	return group.invitedLeadership + group.invitedCustomerFacing + group.invitedOtherStaff;
}
