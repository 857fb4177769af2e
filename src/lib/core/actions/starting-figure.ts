import { comparePeriods, dayAfter } from '../kpi/period';
import type { KpiRecord } from '../kpi/record';
import { type GoalKpi, measuredIn } from './measured';

/**
 * The figures that a goal set today (`YYYY-MM-DD`) is measured from: those of the last period that is over, of several that end together the
 * shortest; a period that is still running is half a figure. null: nothing that can be computed was entered. `records` are of one place.
 */
export function startingRecord(records: readonly KpiRecord[], kpi: GoalKpi, today: string): KpiRecord | null {
	const [first] = records
		.filter((record) => dayAfter(record.period) <= today && measuredIn(record, kpi) !== null)
		.toSorted((one, other) => comparePeriods(one.period, other.period));
	return first ?? null;
}
