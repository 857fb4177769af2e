import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { type ChosenKpis, kpisOn } from '$lib/core/kpi/history';
import { mergeVoice } from '$lib/core/kpi/record';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import type { Transaction } from '../db';
import { prepared } from '../db/prepared';
import { kpiEntries, kpiEntryVersions } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { kpiCounts } from '../voice';
import type { StoredKpiEntry } from './types';

/** Everything that was entered or counted from customers' answers, in no particular order. */
export async function list(scope: OrganisationScope): Promise<StoredKpiEntry[]> {
	const [typed, counts] = await Promise.all([select(scope), kpiCounts(scope)]);
	return mergeVoice(typed, counts);
}

/** One entry as it was typed; null where there is none (here). */
export async function find(scope: OrganisationScope, id: string): Promise<(StoredKpiEntry & Typed) | null> {
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
	const [typed, counts] = await Promise.all([select(scope, ofDepartment(departmentId)), kpiCounts(scope)]);
	const counted = counts.filter((each) => each.departmentId === departmentId);
	return kpisOn(mergeVoice(typed, counted), on);
}

interface Typed {
	readonly id: string;
	readonly version: number;
}

async function select(
	{ database, organisationId }: OrganisationScope,
	condition?: SQL
): Promise<(StoredKpiEntry & Typed)[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, async (transaction) =>
		condition === undefined
			? allOf(transaction).execute({ organisationId })
			: entriesWhere(transaction, and(eq(kpiEntries.organisationId, organisationId), condition))
	);
	return rows.map(({ kind, start, ...entry }) => {
		return { ...entry, period: { kind, start }, entries: readWorksheet(entry.worksheet).entries };
	});
}

/** Asked by most pages that show figures. */
const allOf = prepared('kpis_list', (transaction, name) =>
	entriesWhere(transaction, eq(kpiEntries.organisationId, sql.placeholder('organisationId'))).prepare(name)
);

function entriesWhere(transaction: Transaction, condition: SQL | undefined) {
	return transaction
		.select({
			id: kpiEntries.id,
			departmentId: kpiEntries.departmentId,
			kind: kpiEntries.periodKind,
			start: kpiEntries.periodStart,
			worksheet: kpiEntries.worksheet,
			// 0 where a history was never begun.
			version: sql<number>`coalesce(max(${kpiEntryVersions.id}), 0)`.mapWith(Number)
		})
		.from(kpiEntries)
		.leftJoin(
			kpiEntryVersions,
			and(eq(kpiEntryVersions.organisationId, kpiEntries.organisationId), eq(kpiEntryVersions.entryId, kpiEntries.id))
		)
		.where(condition)
		.groupBy(kpiEntries.id);
}

function ofDepartment(departmentId: string | null): SQL {
	return departmentId === null ? isNull(kpiEntries.departmentId) : eq(kpiEntries.departmentId, departmentId);
}
