import type { Locale } from '../text';
import { formatDate } from '../format';

export const kpiPeriodKinds = ['month', 'quarter', 'year'] as const;
export type KpiPeriodKind = (typeof kpiPeriodKinds)[number];

/** A calendar month, quarter or year. */
export interface KpiPeriod {
	readonly kind: KpiPeriodKind;
	/** Its first day, `YYYY-MM-DD`. */
	readonly start: string;
}

/** The period of this kind that a day (`YYYY-MM-DD`) lies in. */
export function periodAround(kind: KpiPeriodKind, day: string): KpiPeriod {
	const months = monthsIn[kind];
	return { kind, start: firstDay(Math.floor(monthOf(day) / months) * months) };
}

/** The one directly before it, of the same kind. */
export function periodBefore({ kind, start }: KpiPeriod): KpiPeriod {
	return { kind, start: firstDay(monthOf(start) - monthsIn[kind]) };
}

/** The shorter periods of this kind that it consists of, the first one first; none of a kind that is not shorter. */
export function partsOf({ kind, start }: KpiPeriod, shorter: KpiPeriodKind): KpiPeriod[] {
	const months = monthsIn[shorter];
	if (months >= monthsIn[kind]) return [];
	return Array.from({ length: monthsIn[kind] / months }, (_, part) => ({
		kind: shorter,
		start: firstDay(monthOf(start) + part * months)
	}));
}

/** The one directly after it, of the same kind. */
export function periodAfter(period: KpiPeriod): KpiPeriod {
	return { kind: period.kind, start: dayAfter(period) };
}

/** The first day after it. */
export function dayAfter({ kind, start }: KpiPeriod): string {
	return firstDay(monthOf(start) + monthsIn[kind]);
}

/** Whether two periods are the same one. */
export function isSamePeriod(one: KpiPeriod, other: KpiPeriod): boolean {
	return one.kind === other.kind && one.start === other.start;
}

/** Those that end later first; of those that end together, the shorter one. */
export function comparePeriods(one: KpiPeriod, other: KpiPeriod): number {
	const [oneEnd, otherEnd] = [dayAfter(one), dayAfter(other)];
	if (oneEnd !== otherEnd) return oneEnd < otherEnd ? 1 : -1;
	return monthsIn[one.kind] - monthsIn[other.kind];
}

/** How a form and an address write it: `2026`, `2026-Q3`, `2026-09`. */
export function periodCode({ kind, start }: KpiPeriod): string {
	const [year = '', month = ''] = start.split('-');
	if (kind === 'year') return year;
	return kind === 'month' ? `${year}-${month}` : `${year}-Q${quarterOf(start)}`;
}

/** What `periodCode` wrote; null where it is none, or before the year 2000. */
export function readPeriodCode(code: string): KpiPeriod | null {
	const [, year = '', quarter, month] = /^(20\d{2})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(code) ?? [];
	if (year === '') return null;
	if (month !== undefined) return { kind: 'month', start: `${year}-${month}-01` };
	if (quarter === undefined) return { kind: 'year', start: `${year}-01-01` };
	return { kind: 'quarter', start: firstDay(Number(year) * 12 + (Number(quarter) - 1) * monthsIn.quarter) };
}

/** `September 2026`; `3. Quartal 2026`, `Q3 2026`; `2026`. */
export function periodName({ kind, start }: KpiPeriod, locale: Locale): string {
	const year = start.slice(0, 4);
	if (kind === 'year') return year;
	if (kind === 'month') return formatDate(start.slice(0, 7), locale);
	return locale === 'de' ? `${quarterOf(start)}. Quartal ${year}` : `Q${quarterOf(start)} ${year}`;
}

const monthsIn: Readonly<Record<KpiPeriodKind, number>> = { month: 1, quarter: 3, year: 12 };

/** Months since the year 0. */
function monthOf(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDay(month: number): string {
	const year = Math.floor(month / 12);
	return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function quarterOf(start: string): number {
	return Math.floor((Number(start.slice(5, 7)) - 1) / monthsIn.quarter) + 1;
}
