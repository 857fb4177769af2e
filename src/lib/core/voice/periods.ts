import { groupBy } from '../organisation/group-by';
import { type KpiPeriod, type KpiPeriodKind, periodAround } from '../kpi/period';
import { addCounts } from './counts';
import type { VoiceCounts } from './types';

/** A batch as it counts: the day on which there were enough, `YYYY-MM-DD`. */
export interface DatedCounts extends VoiceCounts {
	readonly completedOn: string;
}

/** Counts by the period of the day on which each batch was full, later ones first. What waited then belongs to the next. */
export function countsByPeriod(
	batches: readonly DatedCounts[],
	kind: KpiPeriodKind
): readonly { readonly period: KpiPeriod; readonly counts: VoiceCounts }[] {
	const byStart = groupBy(batches, ({ completedOn }) => periodAround(kind, completedOn).start);
	return [...byStart]
		.sort(([one], [other]) => (one < other ? 1 : -1))
		.map(([start, own]) => ({ period: { kind, start }, counts: addCounts(own) }));
}
