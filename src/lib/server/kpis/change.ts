import { periodCode } from '$lib/core/kpi/period';
import { orderDepartments } from '$lib/core/organisation/department-tree';
import { pathText } from '$lib/core/organisation/names';
import { record } from '../audit';
import type { Transaction } from '../db';
import { rowsOf } from '../departments/list';
import type { OrganisationScope } from '../visits';
import { history } from './history';
import type { EntryWrite, KpiEntrySaved, NewKpiEntry } from './types';
import { writeAll } from './write';

/** Enters the KPIs of a department or of the whole organisation in a period: one entry each. */
export function enter(scope: OrganisationScope, entry: NewKpiEntry): Promise<KpiEntrySaved> {
	return save(scope, { id: null, basedOn: null, entry, act: 'entered' });
}

/** What a correction builds on, and why it is made. */
export interface Correction {
	/** The version whose figures were corrected; refused where there is a newer one. null: whatever is there. */
	readonly basedOn: number | null;
	readonly reason: string;
}

/** Puts what is typed now in the place of what was entered; its department and period may be others as well. */
export function correct(
	scope: OrganisationScope,
	id: string,
	entry: NewKpiEntry,
	{ basedOn, reason }: Correction = { basedOn: null, reason: '' }
): Promise<KpiEntrySaved> {
	return save(scope, { id, basedOn, entry, act: 'corrected', reason });
}

/** Deletes an entry; its history stays, and it can be restored from there. */
export function remove(scope: OrganisationScope, id: string): Promise<KpiEntrySaved> {
	return save(scope, { id, basedOn: null, entry: null, act: 'deleted' });
}

/** Makes an entry what it was in one of its versions, also where it was deleted since. */
export async function restore(scope: OrganisationScope, id: string, version: number): Promise<KpiEntrySaved> {
	// A version never changes: what is read before the transaction still holds in it.
	const was = (await history(scope, id)).find((each) => each.id === version);
	if (!was?.worksheet) return { kind: 'unknown' };
	const { departmentId, period, worksheet } = was;
	return save(scope, { id, basedOn: null, entry: { departmentId, period, worksheet }, act: 'restored' });
}

type OwnWrite = EntryWrite & { readonly act: Exclude<EntryWrite['act'], 'imported'> };

async function save({ database, organisationId, actor }: OrganisationScope, write: OwnWrite): Promise<KpiEntrySaved> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<KpiEntrySaved> => {
		const done = await writeAll(transaction, { organisationId, actor }, [write]);
		if (done.kind === 'refused') return done.refusals[0]?.refusal ?? { kind: 'unknown' };
		const [written] = done.written;
		if (!written) return { kind: 'unknown' };
		const place = await placeOf(transaction, organisationId, written.departmentId);
		const details = { period: periodCode(written.period), ...(place !== null && { department: place }) };
		// Never a figure: a log says who did what.
		await record(transaction, { organisationId }, actor, `kpis.${write.act}` as const, details);
		return { kind: 'done', id: written.id };
	});
}

/** Where a department lies, in words; null for the whole organisation, of which a log speaks by naming none. */
async function placeOf(transaction: Transaction, organisationId: string, departmentId: string | null) {
	if (departmentId === null) return null;
	const placed = orderDepartments(await rowsOf(transaction, organisationId));
	const department = placed.find(({ id }) => id === departmentId);
	return department ? pathText(department.path) : null;
}
