import { isSameMeasure, measureOf } from './described';
import { comparePeriods, dayAfter, isSamePeriod, type KpiPeriod, periodBefore } from './period';
import type { KpiRecord } from './record';
import { type KpiEntries, type KpiId, kpiIds } from './types';

export type { KpiRecord } from './record';

/** KPIs that stand beside what was answered, each with the period it is of. */
export interface ChosenKpis {
	readonly entries: KpiEntries;
	readonly periods: Partial<Readonly<Record<KpiId, KpiPeriod>>>;
}

/**
 * Of each KPI the record that counts on a day (`YYYY-MM-DD`): of a period that this day lies in, else of the last one that ended
 * at most twelve months before; of several the shortest (`docs/method.md` §6). Where the record names no previous value, that of
 * the period directly before is taken from the others. All are of the same organisation or department.
 */
export function kpisOn(records: readonly KpiRecord[], day: string): ChosenKpis {
	const candidates = records
		.filter(({ period }) => period.start <= day && dayAfter(period) > yearBefore(day))
		.sort((one, other) => compareFor(day, one.period, other.period));
	const chosen = kpiIds.flatMap((kpi) => {
		const record = candidates.find(({ entries }) => entries[kpi] !== undefined);
		return record ? [{ kpi, record: withPrevious(record, records) }] : [];
	});
	return {
		entries: Object.assign({}, ...chosen.map(({ kpi, record }) => ({ [kpi]: record.entries[kpi] }))),
		periods: Object.fromEntries(chosen.map(({ kpi, record }) => [kpi, record.period]))
	};
}

/** A record whose KPIs without a previous value have that of the period directly before, where that measures the same. */
export function withPrevious<Entered extends KpiRecord>(record: Entered, records: readonly KpiRecord[]): Entered {
	const before = records.find(({ period }) => isSamePeriod(period, periodBefore(record.period)));
	if (!before) return record;
	return { ...record, entries: Object.assign({}, ...kpiIds.map((kpi) => continued(kpi, record, before))) };
}

function continued(kpi: KpiId, record: KpiRecord, before: KpiRecord): KpiEntries {
	const entry = record.entries[kpi];
	const earlier = before.entries[kpi];
	if (entry === undefined) return {};
	if (entry.previous !== undefined || earlier === undefined) return { [kpi]: entry };
	if (!isSameMeasure(measureOf(record, kpi), measureOf(before, kpi))) return { [kpi]: entry };
	const { target: _target, previous: _previous, ...figures } = earlier;
	return { [kpi]: { ...entry, previous: figures } };
}

/** Those that are running on the day first, of them the one that ends first; then those that ended, the last one first. */
function compareFor(day: string, one: KpiPeriod, other: KpiPeriod): number {
	const [isOneRunning, isOtherRunning] = [dayAfter(one) > day, dayAfter(other) > day];
	if (isOneRunning !== isOtherRunning) return isOneRunning ? -1 : 1;
	if (!isOneRunning || dayAfter(one) === dayAfter(other)) return comparePeriods(one, other);
	return -comparePeriods(one, other);
}

function yearBefore(day: string): string {
	return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
