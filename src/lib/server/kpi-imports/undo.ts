import { isDeepStrictEqual } from 'node:util';
import { and, eq, sql } from 'drizzle-orm';
import { record } from '../audit';
import type { Transaction } from '../db';
import { kpiImports } from '../db/schema';
import type { EntryWrite, NewKpiEntry } from '../kpis';
import * as kpis from '../kpis';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { type EntryHistory, historiesOf } from './histories';

/** Where an entry belongs that was left as it is. */
export type KeptEntry = Pick<NewKpiEntry, 'departmentId' | 'period'>;

export type Undone =
	| {
			readonly kind: 'done';
			readonly count: number;
			/** Entries that somebody has changed since: they stay as they are. */
			readonly kept: readonly KeptEntry[];
	  }
	/** No such import (any more). */
	| { readonly kind: 'unknown' }
	/** All of its entries have been changed since, or there is nothing to take back. */
	| { readonly kind: 'nothing'; readonly kept: readonly KeptEntry[] };

/** Makes every entry of an import what it was before, but for those that somebody has changed since. */
export function undo(scope: OrganisationScope, importId: string): Promise<Undone> {
	return carryOut(scope, importId, true);
}

/** Puts the figures of an import back that was taken back, likewise. */
export function redo(scope: OrganisationScope, importId: string): Promise<Undone> {
	return carryOut(scope, importId, false);
}

async function carryOut(scope: OrganisationScope, importId: string, isUndo: boolean): Promise<Undone> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Undone> => {
		await lockOrganisation(transaction, organisationId);
		const [row] = await transaction
			.select({ fileName: kpiImports.fileName, undoneAt: kpiImports.undoneAt })
			.from(kpiImports)
			.where(and(eq(kpiImports.organisationId, organisationId), eq(kpiImports.id, importId)));
		if (!row) return { kind: 'unknown' };
		if ((row.undoneAt !== null) === isUndo) return { kind: 'nothing', kept: [] };
		const histories = await historiesOf(transaction, organisationId, importId);
		const kept: KeptEntry[] = histories.filter(({ isChangedSince }) => isChangedSince);
		const writes = histories.flatMap((history) => (history.isChangedSince ? [] : (writeOf(history, isUndo) ?? [])));
		const { count, refused } = await writeWhatCan(transaction, { organisationId, actor, importId }, writes);
		kept.push(...refused);
		if (count === 0) return { kind: 'nothing', kept };
		await transaction
			.update(kpiImports)
			.set({ undoneAt: isUndo ? sql`now()` : null })
			.where(and(eq(kpiImports.organisationId, organisationId), eq(kpiImports.id, importId)));
		const act = isUndo ? 'kpis.import-undone' : 'kpis.import-redone';
		await record(transaction, { organisationId }, actor, act, { name: row.fileName, count: String(count) });
		return { kind: 'done', count, kept };
	});
}

/** null: the entry is that already. */
function writeOf(history: EntryHistory, isUndo: boolean): EntryWrite | null {
	const { id, departmentId, period, before, imported, now } = history;
	const worksheet = isUndo ? before : imported;
	if (isDeepStrictEqual(worksheet, now)) return null;
	const entry = worksheet && { departmentId, period, worksheet };
	return { id, basedOn: null, entry, act: entry ? 'restored' : 'deleted' };
}

/** Whoever holds the place of an entry by now keeps it: that entry is left out, and named. */
async function writeWhatCan(
	transaction: Transaction,
	author: Parameters<typeof kpis.writeAll>[1],
	writes: readonly EntryWrite[]
): Promise<{ readonly count: number; readonly refused: readonly KeptEntry[] }> {
	if (writes.length === 0) return { count: 0, refused: [] };
	const done = await kpis.writeAll(transaction, author, writes);
	if (done.kind === 'done') return { count: done.written.length, refused: [] };
	const refusedAt = new Set(done.refusals.map(({ index }) => index));
	const rest = await writeWhatCan(
		transaction,
		author,
		writes.filter((_, index) => !refusedAt.has(index))
	);
	const refused = writes.flatMap(({ entry }, index) => (refusedAt.has(index) && entry ? [entry] : []));
	return { count: rest.count, refused: [...refused, ...rest.refused] };
}
