import { placeKey } from '$lib/core/kpi/record';
import type { ImportMapping } from '$lib/core/kpi-import/types';
import type { Locale } from '$lib/core/text';
import { record } from '../audit';
import type { Transaction } from '../db';
import { kpiImports } from '../db/schema';
import { storable } from '../db/storable';
import type { EntryWrite } from '../kpis';
import * as kpis from '../kpis';
import type { OrganisationScope } from '../visits';
import { leftOutOf } from './left-out';
import { contextOf, type ImportTable, plan, type Planned } from './plan';

export interface AskedImport {
	readonly fileName: string;
	readonly table: ImportTable;
	readonly mapping: ImportMapping;
	/** `Planned.print` of what was shown. */
	readonly print: string;
	/** Enter what can be entered and leave out the rest; else one that cannot be entered holds back all. */
	readonly isPartial: boolean;
}

export type Entered =
	| { readonly kind: 'done'; readonly id: string; readonly count: number; readonly leftOutCount: number }
	/** What would be done is not what was shown: somebody has changed something in between. */
	| { readonly kind: 'changed-meanwhile'; readonly planned: Planned }
	/** Some rows cannot be entered, or none changes anything. */
	| { readonly kind: 'refused'; readonly planned: Planned };

/** Enters a table, all of what was shown or nothing of it, in one transaction. */
export async function enter(scope: OrganisationScope, asked: AskedImport, locale: Locale): Promise<Entered> {
	const planned = await plan(scope, asked.table, asked.mapping, await contextOf(scope, locale));
	if (planned.print !== asked.print) return { kind: 'changed-meanwhile', planned };
	const changes = planned.plan.entries.filter(({ kind }) => kind !== 'same');
	const hasProblems = planned.plan.problems.length > 0;
	if (changes.length === 0 || (hasProblems && !asked.isPartial)) return { kind: 'refused', planned };
	const known = new Map(planned.entered.map((entry) => [placeKey(entry), entry]));
	const writes = changes.map((entry): EntryWrite => {
		const { id = null, version = null } = known.get(placeKey(entry)) ?? {};
		const { departmentId, period, worksheet } = entry;
		return { id, basedOn: version, entry: { departmentId, period, worksheet }, act: 'imported' };
	});
	const leftOut = leftOutOf(asked.table, asked.mapping, planned.plan.problems, locale);
	const { database, organisationId } = scope;
	const opened = await database;
	try {
		const id = await opened.withScope({ organisationId }, (transaction) =>
			write(transaction, scope, { fileName: asked.fileName, writes, leftOut })
		);
		return { kind: 'done', id, count: writes.length, leftOutCount: Math.max(0, leftOut.length - 1) };
	} catch (error) {
		if (!(error instanceof Overtaken)) throw error;
		return { kind: 'changed-meanwhile', planned: await plan(scope, asked.table, asked.mapping, planned.context) };
	}
}

/** Thrown to undo the transaction: somebody else changed one of the entries while it was planned. */
class Overtaken extends Error {
	override readonly name = 'Overtaken';
}

async function write(
	transaction: Transaction,
	{ organisationId, actor }: OrganisationScope,
	{
		fileName,
		writes,
		leftOut
	}: { readonly fileName: string; readonly writes: readonly EntryWrite[]; readonly leftOut: string[][] }
): Promise<string> {
	const [row] = await transaction
		.insert(kpiImports)
		.values({
			...{ organisationId, fileName, entryCount: writes.length, leftOut: storable(leftOut) },
			...{ userId: actor.userId, actorName: actor.name }
		})
		.returning({ id: kpiImports.id });
	if (!row) throw new Error('An import was not stored.');
	const done = await kpis.writeAll(transaction, { organisationId, actor, importId: row.id }, writes);
	if (done.kind === 'refused') throw new Overtaken();
	await record(transaction, { organisationId }, actor, 'kpis.imported', {
		name: fileName,
		count: String(writes.length)
	});
	return row.id;
}
