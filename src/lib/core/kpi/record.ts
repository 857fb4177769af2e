import type { KpiPeriod } from './period';
import type { CsatCounts, KpiEntries, KpiId, NpsCounts } from './types';
import { readTargets, type WorksheetValues } from './worksheet';

/** Where a figure comes from: somebody typed it, or customers' answers to a form were counted. */
export type KpiOrigin = 'typed' | 'voice';

/** The KPIs of one period, of the whole organisation or of one department. */
export interface KpiRecord {
	readonly period: KpiPeriod;
	/** The four that can be computed; own KPIs are read from the worksheet (`readOwn`). */
	readonly entries: KpiEntries;
	/** As it was typed; absent where nothing was. */
	readonly worksheet?: WorksheetValues;
	/** KPIs counted from customers' answers, each with the forms these came by; every other one was typed. */
	readonly counted?: CountedKpis;
}

export type CountedKpis = Partial<Readonly<Record<KpiId, readonly string[]>>>;

/** A record and where it belongs. */
export interface PlacedKpiRecord extends KpiRecord {
	/** null: nothing was typed, customers' answers alone make it. */
	readonly id: string | null;
	/** null: of the whole organisation. */
	readonly departmentId: string | null;
	/** Empty where nothing was typed. */
	readonly worksheet: WorksheetValues;
	/** KPIs that customers' answers were counted for as well, although what was typed stands. */
	readonly typedInstead?: readonly KpiId[];
}

/** What customers answered to forms in one period, counted. */
export interface VoiceCounts {
	readonly departmentId: string | null;
	readonly period: KpiPeriod;
	readonly nps?: NpsCounts;
	readonly csat?: CsatCounts;
	readonly formIds: readonly string[];
}

/** Where the figures of a KPI in this record come from. */
export function originOf({ counted }: KpiRecord, kpi: KpiId): KpiOrigin {
	return counted?.[kpi] === undefined ? 'typed' : 'voice';
}

/**
 * Typed records together with what customers' answers were counted to: a KPI without typed figures has the counts, and the target that was
 * typed for it; typed figures win. Where nothing was typed at all, the counts make a record of their own.
 */
export function mergeVoice<Typed extends PlacedKpiRecord>(
	records: readonly Typed[],
	counts: readonly VoiceCounts[]
): (Typed | PlacedKpiRecord)[] {
	const left = new Map(counts.map((counted) => [placeKey(counted), counted]));
	const merged = records.map((record) => {
		const counted = left.get(placeKey(record));
		left.delete(placeKey(record));
		return counted ? withCounts(record, counted) : record;
	});
	const alone = [...left.values()].map((counted): PlacedKpiRecord => {
		const { departmentId, period } = counted;
		return withCounts({ id: null, departmentId, period, entries: {}, worksheet: {} }, counted);
	});
	return [...merged, ...alone];
}

/** Equal for records of the same department and period. */
export function placeKey({ departmentId, period }: Pick<PlacedKpiRecord, 'departmentId' | 'period'>): string {
	return `${departmentId ?? ''} ${period.kind} ${period.start}`;
}

const countedKpis = ['nps', 'csat'] as const;

function withCounts<Base extends PlacedKpiRecord>(record: Base, counts: VoiceCounts): Base {
	const given = countedKpis.filter((kpi) => counts[kpi] !== undefined);
	const taken = given.filter((kpi) => record.entries[kpi] === undefined);
	const typedInstead = given.filter((kpi) => !taken.includes(kpi));
	const targets = readTargets(record.worksheet);
	const added = taken.map((kpi) => {
		const target = targets[kpi];
		return [kpi, { ...counts[kpi], ...(target !== undefined && { target }) }] as const;
	});
	return {
		...record,
		entries: { ...record.entries, ...Object.fromEntries(added) },
		...(taken.length > 0 && { counted: Object.fromEntries(taken.map((kpi) => [kpi, counts.formIds])) }),
		...(typedInstead.length > 0 && { typedInstead })
	};
}
