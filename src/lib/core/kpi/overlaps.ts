import { isSameMeasure, measureOf } from './described';
import { comparePeriods, type KpiPeriod, type KpiPeriodKind, partsOf, periodCode } from './period';
import type { KpiRecord } from './record';
import { type KpiId, kpiIds } from './types';

/** Figures of a period and of the shorter ones it consists of that cannot both be right. */
export interface Contradiction {
	readonly kpi: KpiId;
	/** The worksheet field, for example `churn.customersLost`. */
	readonly field: string;
	readonly whole: KpiPeriod;
	readonly wholeFigure: number;
	/** Those that were entered, the first one first. */
	readonly parts: readonly KpiPeriod[];
	/** Their sum; of `start` the figure of the first. */
	readonly partsFigure: number;
	/**
	 * `sum`: all parts are there, and come to something else. `excess`: some are missing, and those that are there come to more already.
	 * `start`: the first part begins on the same day with another number of customers.
	 */
	readonly kind: 'sum' | 'excess' | 'start';
}

/**
 * Where counts of a quarter or a year and those of the months or quarters in it contradict each other (`docs/method.md` §6). Finished figures
 * cannot be added up and are left alone, as are periods that measure something else. All records are of the same organisation or department.
 */
export function contradictionsIn(records: readonly KpiRecord[]): readonly Contradiction[] {
	const byPeriod = new Map(records.map((record) => [periodCode(record.period), record]));
	return records
		.toSorted((one, other) => comparePeriods(one.period, other.period))
		.flatMap((whole) => {
			return shorterKinds[whole.period.kind].flatMap((kind) =>
				kpiIds.flatMap((kpi) => checkParts(kpi, kind, whole, byPeriod))
			);
		});
}

const shorterKinds: Readonly<Record<KpiPeriodKind, readonly KpiPeriodKind[]>> = {
	month: [],
	quarter: ['month'],
	year: ['quarter', 'month']
};

/** Counts that add up over time. */
const additive: Readonly<Record<KpiId, readonly string[]>> = {
	churn: ['customersLost'],
	clv: [],
	nps: ['promoters', 'passives', 'detractors'],
	csat: ['satisfied', 'answers']
};

function checkParts(
	kpi: KpiId,
	kind: KpiPeriodKind,
	whole: KpiRecord,
	byPeriod: ReadonlyMap<string, KpiRecord>
): readonly Contradiction[] {
	const periods = partsOf(whole.period, kind);
	const parts = periods.flatMap((period) => {
		const part = byPeriod.get(periodCode(period));
		return part && isComparable(kpi, part, whole) ? [part] : [];
	});
	const [first] = parts;
	if (!first) return [];
	const about = { kpi, whole: whole.period, parts: parts.map(({ period }) => period) };
	const found = additive[kpi].flatMap((name): readonly Contradiction[] => {
		const wholeFigure = countOf(whole, kpi, name) ?? 0;
		const partsFigure = parts.reduce((sum, part) => sum + (countOf(part, kpi, name) ?? 0), 0);
		const isComplete = parts.length === periods.length;
		if (isComplete ? partsFigure === wholeFigure : partsFigure <= wholeFigure) return [];
		return [{ ...about, field: `${kpi}.${name}`, wholeFigure, partsFigure, kind: isComplete ? 'sum' : 'excess' }];
	});
	return kpi === 'churn' ? [...startContradiction(about, whole, first), ...found] : found;
}

function startContradiction(
	about: Pick<Contradiction, 'kpi' | 'whole'>,
	whole: KpiRecord,
	first: KpiRecord
): readonly Contradiction[] {
	const [wholeFigure, partsFigure] = [whole, first].map((record) => countOf(record, 'churn', 'customersAtStart'));
	if (first.period.start !== whole.period.start || wholeFigure === undefined || partsFigure === undefined) return [];
	if (wholeFigure === partsFigure) return [];
	const field = 'churn.customersAtStart';
	return [{ ...about, parts: [first.period], field, wholeFigure, partsFigure, kind: 'start' }];
}

/** Both are counts, and of the same. */
function isComparable(kpi: KpiId, part: KpiRecord, whole: KpiRecord): boolean {
	const haveCounts = [part, whole].every((record) => {
		const entry = record.entries[kpi];
		return entry !== undefined && !('value' in entry);
	});
	return haveCounts && isSameMeasure(measureOf(part, kpi), measureOf(whole, kpi));
}

function countOf({ entries }: KpiRecord, kpi: KpiId, name: string): number | undefined {
	const entry: Readonly<Record<string, unknown>> = { ...entries[kpi] };
	const count = entry[name];
	return typeof count === 'number' ? count : undefined;
}
