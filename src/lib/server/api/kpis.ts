import type { z } from 'zod';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { readOwn } from '$lib/core/kpi/own';
import type { OwnKpi } from '$lib/core/kpi/own';
import { comparePeriods, isSamePeriod, type KpiPeriod, periodCode } from '$lib/core/kpi/period';
import { originOf } from '$lib/core/kpi/record';
import type { KpiEntries } from '$lib/core/kpi/types';
import * as departments from '../departments';
import * as kpis from '../kpis';
import type { OrganisationScope } from '../visits';
import type { kpiEntryResponse, kpiListResponse } from './kpi-responses';

export type KpiEntryAnswer = z.infer<typeof kpiEntryResponse>;

/** Everything that was entered or counted here, or of one year (`2026`), and what its ids mean. */
export async function kpiList(scope: OrganisationScope, year: string | null): Promise<z.infer<typeof kpiListResponse>> {
	const [entries, own, all] = await Promise.all([kpis.list(scope), kpis.own(scope), departments.list(scope)]);
	return {
		departments: all.map(({ id, name, parentId }) => ({ id, name, parentId })),
		own: own.map(({ id, name, unit, direction, isRetired }) => ({ id, name, unit, direction, isRetired })),
		entries: entries
			.filter(({ period }) => year === null || period.start.startsWith(`${year}-`))
			.toSorted((one, other) => comparePeriods(one.period, other.period) || comparePlaces(one, other))
			.map((entry) => kpiEntry(entry, own))
	};
}

/** What there is of a department, or of the whole organisation (null), in a period; null where nothing was entered or counted. */
export async function entryAt(
	scope: OrganisationScope,
	departmentId: string | null,
	period: KpiPeriod
): Promise<kpis.StoredKpiEntry | null> {
	const all = await kpis.list(scope);
	return all.find((each) => each.departmentId === departmentId && isSamePeriod(each.period, period)) ?? null;
}

export function kpiEntry(entry: kpis.StoredKpiEntry, own: readonly OwnKpi[]): KpiEntryAnswer {
	const results = evaluateKpis(entry.entries);
	const ofOwn = own.flatMap((one) => {
		const { value, target } = readOwn(entry.worksheet, one);
		const given = { ...(value !== undefined && { value }), ...(target !== undefined && { target }) };
		return Object.keys(given).length > 0 ? [[one.id, given] as const] : [];
	});
	const result = (kpi: 'churn' | 'nps' | 'csat') => {
		const found = results[kpi];
		return found && { [kpi]: { ...bare(found), origin: originOf(entry, kpi) } };
	};
	const { clv } = results;
	return {
		period: periodCode(entry.period),
		department: entry.departmentId,
		version: entry.id === null ? null : (entry.version ?? 0),
		kpis: withoutPrevious(entry.entries),
		results: {
			...result('churn'),
			...(clv && { clv: { ...bare(clv), origin: originOf(entry, 'clv'), currency: clv.currency ?? '' } }),
			...result('nps'),
			...result('csat')
		},
		own: Object.fromEntries(ofOwn)
	};
}

function bare({
	value,
	interval
}: {
	readonly value: number | null;
	readonly interval: readonly [number, number] | null;
}) {
	const pair: [number, number] | null = interval && [interval[0], interval[1]];
	return { value, interval: pair };
}

function withoutPrevious(entries: KpiEntries): KpiEntryAnswer['kpis'] {
	const current = Object.entries(entries).map(([kpi, { previous: _, ...entry }]) => [kpi, entry] as const);
	return Object.fromEntries(current);
}

function comparePlaces(one: kpis.StoredKpiEntry, other: kpis.StoredKpiEntry): number {
	return (one.departmentId ?? '') < (other.departmentId ?? '') ? -1 : 1;
}
