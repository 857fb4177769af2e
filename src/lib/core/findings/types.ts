import type { DimensionId, PassageId } from '../catalogue/types';
import type { KpiId } from '../kpi/types';
import type { Text } from '../text';

export const findingKinds = [
	'self-image-above-evidence',
	'undersold',
	'flying-blind',
	'paper-only',
	'unevidenced',
	'momentum',
	'leaders-differ',
	'no-shared-picture'
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Why something is worth a finding, and the passages that say so. */
export interface FindingBasis {
	readonly text: Text;
	readonly sources: readonly PassageId[];
}

export interface Finding {
	/** Rule id, for example `M7.self-image`; explained on the method page. */
	readonly rule: string;
	readonly kind: FindingKind;
	/** Absent where the finding is about the whole. */
	readonly dimension?: DimensionId;
	readonly kpi?: KpiId;
	/** One or two sentences with both values and their uncertainty. */
	readonly statement: Text;
	/** Two or three benign explanations. */
	readonly explanations: readonly Text[];
	/** Absent in reports of method 1. */
	readonly basis?: FindingBasis;
	/** Ids of the items it rests on, in questionnaire order. */
	readonly answers: readonly string[];
}
