import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { type ChosenKpis, type KpiRecord, kpisOn } from '$lib/core/kpi/history';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import type { Transaction } from '../db';
import { kpiEntries } from '../db/schema';
import type { OrganisationScope } from '../visits';
import type { StoredKpiEntry } from './types';

/** Everything that was entered, in no particular order. */
export function list(scope: OrganisationScope): Promise<StoredKpiEntry[]> {
	return select(scope);
}

/** One entry; null where there is none (here). */
export async function find(scope: OrganisationScope, id: string): Promise<StoredKpiEntry | null> {
	const [entry] = await select(scope, eq(kpiEntries.id, id));
	return entry ?? null;
}

/** How many entries go with a department when it is removed. */
export async function countOf(scope: OrganisationScope, departmentId: string): Promise<number> {
	return (await select(scope, ofDepartment(departmentId))).length;
}

/**
 * The KPIs that stand beside answers of a day (`YYYY-MM-DD`): of the department, or of the whole organisation (null), each with
 * its period and the previous value where one is known. A KPI that could not be read is left out.
 */
export async function readFor(
	scope: OrganisationScope,
	{ departmentId, on }: { readonly departmentId: string | null; readonly on: string }
): Promise<ChosenKpis> {
	const entries = await select(scope, ofDepartment(departmentId));
	return kpisOn(entries.map(recordOf), on);
}

/** An entry as the core computes with it. */
export function recordOf({ period, worksheet }: StoredKpiEntry): KpiRecord {
	return { period, entries: readWorksheet(worksheet).entries };
}

/** Where an entry belongs, inside a transaction that changes it. */
export async function idAt(
	transaction: Transaction,
	organisationId: string,
	{ departmentId, period }: Pick<StoredKpiEntry, 'departmentId' | 'period'>
): Promise<string | null> {
	const [row] = await transaction
		.select({ id: kpiEntries.id })
		.from(kpiEntries)
		.where(
			and(
				eq(kpiEntries.organisationId, organisationId),
				ofDepartment(departmentId),
				eq(kpiEntries.periodKind, period.kind),
				eq(kpiEntries.periodStart, period.start)
			)
		);
	return row?.id ?? null;
}

async function select({ database, organisationId }: OrganisationScope, condition?: SQL): Promise<StoredKpiEntry[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({
				id: kpiEntries.id,
				departmentId: kpiEntries.departmentId,
				kind: kpiEntries.periodKind,
				start: kpiEntries.periodStart,
				worksheet: kpiEntries.worksheet
			})
			.from(kpiEntries)
			.where(and(eq(kpiEntries.organisationId, organisationId), condition))
	);
	return rows.map(({ kind, start, ...entry }) => ({ ...entry, period: { kind, start } }));
}

function ofDepartment(departmentId: string | null): SQL {
	return departmentId === null ? isNull(kpiEntries.departmentId) : eq(kpiEntries.departmentId, departmentId);
}
