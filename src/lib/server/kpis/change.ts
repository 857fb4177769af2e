import { and, eq, sql } from 'drizzle-orm';
import { periodCode } from '$lib/core/kpi/period';
import { orderDepartments } from '$lib/core/organisation/department-tree';
import { pathText } from '$lib/core/organisation/names';
import { type Act, record } from '../audit';
import type { Transaction } from '../db';
import { kpiEntries } from '../db/schema';
import { rowsOf } from '../departments/list';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { idAt } from './list';
import type { KpiEntrySaved, NewKpiEntry } from './types';

/** Enters the KPIs of a department or of the whole organisation in a period: one entry each. */
export function enter(scope: OrganisationScope, entry: NewKpiEntry): Promise<KpiEntrySaved> {
	return save(scope, null, entry);
}

/** Puts what is typed now in the place of what was entered; its department and period may be others as well. */
export function correct(scope: OrganisationScope, id: string, entry: NewKpiEntry): Promise<KpiEntrySaved> {
	return save(scope, id, entry);
}

/** Deletes an entry; false: there is none (any more). */
export async function remove({ database, organisationId, actor }: OrganisationScope, id: string): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		const [row] = await transaction.delete(kpiEntries).where(at(organisationId, id)).returning();
		if (!row) return false;
		const place = await placeOf(transaction, organisationId, row.departmentId);
		const period = periodCode({ kind: row.periodKind, start: row.periodStart });
		await record(transaction, { organisationId }, actor, 'kpis.deleted', { period, ...ofPlace(place) });
		return true;
	});
}

/** `id` null: a new entry. */
async function save(
	{ database, organisationId, actor }: OrganisationScope,
	id: string | null,
	{ departmentId, period, worksheet }: NewKpiEntry
): Promise<KpiEntrySaved> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<KpiEntrySaved> => {
		await lockOrganisation(transaction, organisationId);
		const place = await placeOf(transaction, organisationId, departmentId);
		if (departmentId !== null && place === null) return { kind: 'department-unknown' };
		const taken = await idAt(transaction, organisationId, { departmentId, period });
		if (taken !== null && taken !== id) return { kind: 'taken', id: taken };
		const values = { departmentId, periodKind: period.kind, periodStart: period.start, worksheet: { ...worksheet } };
		const [row] =
			id === null
				? await transaction
						.insert(kpiEntries)
						.values({ organisationId, ...values })
						.returning({ id: kpiEntries.id })
				: await transaction
						.update(kpiEntries)
						.set({ ...values, changedAt: sql`now()` })
						.where(at(organisationId, id))
						.returning({ id: kpiEntries.id });
		if (!row) return { kind: 'unknown' };
		const act: Act = id === null ? 'kpis.entered' : 'kpis.corrected';
		// Never a figure: a log says who did what.
		await record(transaction, { organisationId }, actor, act, { period: periodCode(period), ...ofPlace(place) });
		return { kind: 'done', id: row.id };
	});
}

function at(organisationId: string, id: string) {
	return and(eq(kpiEntries.organisationId, organisationId), eq(kpiEntries.id, id));
}

/** Where a department lies, in words; null for the whole organisation, and for one that is not there. */
async function placeOf(transaction: Transaction, organisationId: string, departmentId: string | null) {
	if (departmentId === null) return null;
	const placed = orderDepartments(await rowsOf(transaction, organisationId));
	const department = placed.find(({ id }) => id === departmentId);
	return department ? pathText(department.path) : null;
}

/** What a log says of the whole organisation is said by saying nothing. */
function ofPlace(place: string | null): { readonly department?: string } {
	return place === null ? {} : { department: place };
}
