import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { prepared } from '../db/prepared';
import * as schema from '../db/schema';
import type { OrganisationScope } from '../visits';

const { roundPublications } = schema;

/**
 * All that pages of results are made of. A page that begins to show something of another table names it here: a test asks of each
 * table that belongs to an organisation whether it stands here or is shown nowhere on these pages.
 */
export const shownWithResults = [
	schema.departments,
	schema.engagements,
	schema.logos,
	schema.rounds,
	schema.roundPublications,
	schema.kpiEntries,
	schema.ownKpis,
	schema.voiceForms,
	schema.voiceBatches,
	schema.findingDismissals,
	schema.actions,
	schema.reportEdits
] as const;

/** Of these is made what became of actions. */
export const toldOfActions = [
	schema.actions,
	schema.departments,
	schema.kpiEntries,
	schema.ownKpis,
	schema.voiceForms,
	schema.voiceBatches
] as const;

/** Of these is made what somebody wrote about results. */
export const toldOfEdits = [schema.reportEdits] as const;

/** Of these is made how pages look. */
export const toldOfLook = [schema.organisations, schema.practices, schema.engagements, schema.logos] as const;

/** The organisation itself, and the practices that work for it, are told as well. */
export type ToldTable = (typeof shownWithResults | typeof toldOfLook)[number];

/** Which versions of which rows there are that the pages of a round's results show. */
export interface Stamp {
	/** Differs whenever anything differs: no time and no count could miss a change. */
	readonly text: string;
	/** Of what was published of the round. */
	readonly sha256: string;
	/** Differs whenever anything differs in what the organisation has in these tables. */
	of(tables: readonly ToldTable[]): string;
}

/** As it is now; null where nothing was published (here). */
export async function stampOf({ database, organisationId }: OrganisationScope, roundId: string): Promise<Stamp | null> {
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		stamp(transaction).execute({ organisationId, roundId })
	);
	return row ? stampFrom(row.stamp) : null;
}

const stampsByRequest = new WeakMap<App.Locals, Promise<Stamp | null>>();
const stampsByScope = new WeakMap<object, Stamp>();

/** Likewise, once a request, whose `locals` these are: nobody who asks later in it may be told of another state than who asked first. */
export function stampOnce(locals: App.Locals, scope: OrganisationScope, roundId: string): Promise<Stamp | null> {
	const known = stampsByRequest.get(locals) ?? takenFor(scope, roundId);
	stampsByRequest.set(locals, known);
	return known;
}

/** The stamp that was taken for a visit, whose scope is its request's own; null: none was. */
export function stampTaken(scope: object): Stamp | null {
	return stampsByScope.get(scope) ?? null;
}

async function takenFor(scope: OrganisationScope, roundId: string): Promise<Stamp | null> {
	const taken = await stampOf(scope, roundId);
	if (taken) stampsByScope.set(scope, taken);
	return taken;
}

/** In the order of a stamp. */
const told: readonly ToldTable[] = [schema.organisations, schema.practices, ...shownWithResults];

const stamp = prepared('results_stamp', (transaction, name) => {
	const [organisationId, roundId] = [sql.placeholder('organisationId'), sql.placeholder('roundId')];
	// In whose colour they appear.
	const engaged = sql`id in (select practice_id from engagements where organisation_id = ${organisationId})`;
	const versions = told.map((table) => {
		if (table === schema.organisations) return versionsOf(table, sql`id = ${organisationId}`);
		return versionsOf(table, table === schema.practices ? engaged : sql`organisation_id = ${organisationId}`);
	});
	return transaction
		.select({ stamp: sql<string>`concat_ws(' ', ${roundPublications.sha256}, ${sql.join(versions, sql`, `)})` })
		.from(roundPublications)
		.where(and(eq(roundPublications.organisationId, organisationId), eq(roundPublications.roundId, roundId)))
		.prepare(name);
});

/** In any order. Each change writes a row anew, at another place and under the number of its transaction; an erased one is gone. */
function versionsOf(table: PgTable, condition: SQL): SQL {
	return sql`coalesce((select bit_xor(hashtidextended(ctid, xmin::text::bigint)) from ${table} where ${condition}), 0)`;
}

/** `{sha256} {organisations} {practices} {departments} …`, as the statement above puts it together. */
function stampFrom(text: string): Stamp {
	const [sha256 = '', ...versions] = text.split(' ');
	return { text, sha256, of: (tables) => tables.map((table) => versions[told.indexOf(table)]).join(' ') };
}
