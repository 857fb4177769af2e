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
	schema.logos,
	schema.rounds,
	schema.roundPublications,
	schema.kpiEntries,
	schema.ownKpis,
	schema.voiceForms,
	schema.voiceBatches,
	schema.findingDismissals,
	schema.actions
] as const;

/**
 * A text that differs whenever anything differs that the pages of a round's results show; null where nothing was published (here). It
 * tells which versions of which rows there are: no time and no count could miss a change.
 */
export async function stampOf(
	{ database, organisationId }: OrganisationScope,
	roundId: string
): Promise<string | null> {
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		stamp(transaction).execute({ organisationId, roundId })
	);
	return row?.stamp ?? null;
}

const stamp = prepared('results_stamp', (transaction, name) => {
	const [organisationId, roundId] = [sql.placeholder('organisationId'), sql.placeholder('roundId')];
	const versions = [
		versionsOf(schema.organisations, sql`id = ${organisationId}`),
		...shownWithResults.map((table) => versionsOf(table, sql`organisation_id = ${organisationId}`))
	];
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
