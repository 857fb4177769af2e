import { kpiChanges } from '../findings/momentum';
import { isSameMeasure, measureOf } from '../kpi/described';
import { kpisOn } from '../kpi/history';
import { isSamePeriod, type KpiPeriod } from '../kpi/period';
import type { KpiRecord } from '../kpi/record';
import { type KpiId, type KpiResult, kpiIds } from '../kpi/types';

/** What became of a KPI between two rounds. */
export interface KpiChange {
	readonly kpi: KpiId;
	readonly before: KpiResult;
	/** Its `againstPrevious` is against `before`. */
	readonly after: KpiResult;
	readonly periods: { readonly before: KpiPeriod; readonly after: KpiPeriod };
	readonly verdict: 'better' | 'worse';
}

/**
 * The KPIs that changed beyond noise between the days on which two rounds closed (`docs/method.md` §7, M7.momentum-rounds): each in the
 * period that counts on that day, two different ones of the same kind that measure the same. All records are of one organisation or department.
 */
export function kpiChangesBetween(
	records: readonly KpiRecord[],
	[earlier, later]: readonly [string, string]
): readonly KpiChange[] {
	const now = kpisOn(records, later);
	return kpiIds.flatMap((kpi): readonly KpiChange[] => {
		const period = now.periods[kpi];
		if (period === undefined) return [];
		const before = kpisOn(
			records.filter((record) => record.period.kind === period.kind),
			earlier
		);
		const periodBefore = before.periods[kpi];
		if (periodBefore === undefined || periodBefore.start >= period.start) return [];
		if (!measuresTheSame(kpi, records, [periodBefore, period])) return [];
		const [was, is] = [kpiChanges({}, before.entries)[kpi], kpiChanges(before.entries, now.entries)[kpi]];
		const verdict = is?.againstPrevious;
		if (was === undefined || is === undefined || (verdict !== 'better' && verdict !== 'worse')) return [];
		return [{ kpi, before: was, after: is, periods: { before: periodBefore, after: period }, verdict }];
	});
}

function measuresTheSame(kpi: KpiId, records: readonly KpiRecord[], periods: readonly KpiPeriod[]): boolean {
	const [one, other] = periods.map((period) =>
		records.find((record) => isSamePeriod(record.period, period) && record.entries[kpi] !== undefined)
	);
	return one !== undefined && other !== undefined && isSameMeasure(measureOf(one, kpi), measureOf(other, kpi));
}
