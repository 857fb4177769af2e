import { nameKey } from '../organisation/names';
import { isSamePeriod, type KpiPeriod, periodAfter, periodBefore } from './period';
import type { KpiRecord } from './record';
import { isKpiId, type KpiId } from './types';
import type { WorksheetValues } from './worksheet';

/** One of the four KPIs, or one of the organisation's own by its id. */
export type KpiKey = KpiId | `own.${string}`;

export const descriptionParts = ['segment', 'definition', 'source'] as const;

/** What a figure is of, as somebody typed it; empty where nobody did. */
export interface KpiDescription {
	/** Which customers. */
	readonly segment: string;
	/** What counts, for example as lost or satisfied, and after what. */
	readonly definition: string;
	/** Where the figures come from. */
	readonly source: string;
}

/** What decides whether two figures measure the same. */
export interface KpiMeasure extends KpiDescription {
	/** The currency of CLV, the edition of an own KPI's definition, the forms by which customers' answers came; else empty. */
	readonly basis: string;
}

/** The description of a KPI in a worksheet. */
export function descriptionOf(values: WorksheetValues, key: KpiKey): KpiDescription {
	const part = (name: keyof KpiDescription) => (values[`${key}.${name}`] ?? '').trim();
	return { segment: part('segment'), definition: part('definition'), source: part('source') };
}

/** The description of a KPI in a record and what else two figures must share to be compared. */
export function measureOf({ worksheet = {}, entries, counted }: KpiRecord, key: KpiKey): KpiMeasure {
	if (isOwn(key)) return { ...descriptionOf(worksheet, key), basis: (worksheet[`${key}.edition`] ?? '').trim() || '1' };
	const formIds = counted?.[key];
	// What was typed about figures describes those alone: of counted answers the forms say what was asked, and whom.
	if (formIds) return { segment: '', definition: '', source: '', basis: formIds.toSorted().join(' ') };
	return { ...descriptionOf(worksheet, key), basis: (key === 'clv' && entries.clv?.currency) || '' };
}

/**
 * Whether figures of two periods may be compared (`docs/method.md` §6): of the same customers, by the same definition, in the same currency.
 * White space and capitals do not matter, nor where the figures come from. A description and none are not the same: nobody said that they are.
 */
export function isSameMeasure(one: KpiMeasure, other: KpiMeasure): boolean {
	return (['segment', 'definition', 'basis'] as const).every((part) => nameKey(one[part]) === nameKey(other[part]));
}

/** A KPI that does not measure what it measured in the period beside it. */
export interface MeasureBreak {
	readonly key: KpiKey;
	/** The period directly before or after. */
	readonly beside: KpiPeriod;
	readonly was: KpiMeasure;
	readonly is: KpiMeasure;
}

/**
 * Where the course of a KPI breaks at a record, because the period directly before or after it, of the same kind, measures something else.
 * `keys`: what is looked at. All records are of the same organisation or department.
 */
export function breaksAt(
	record: KpiRecord,
	records: readonly KpiRecord[],
	keys: readonly KpiKey[]
): readonly MeasureBreak[] {
	return [periodBefore(record.period), periodAfter(record.period)].flatMap((beside) => {
		const neighbour = records.find(({ period }) => isSamePeriod(period, beside));
		return keys.flatMap((key) => {
			if (!neighbour || !hasFigure(record, key) || !hasFigure(neighbour, key)) return [];
			const [was, is] = [measureOf(neighbour, key), measureOf(record, key)];
			return isSameMeasure(was, is) ? [] : [{ key, beside, was, is }];
		});
	});
}

/** Whether there is anything to show of a KPI in a record. */
export function hasFigure({ entries, worksheet = {} }: KpiRecord, key: KpiKey): boolean {
	return isOwn(key) ? (worksheet[`${key}.value`] ?? '').trim() !== '' : entries[key] !== undefined;
}

function isOwn(key: KpiKey): key is `own.${string}` {
	return !isKpiId(key);
}
