import { sql } from 'drizzle-orm';
import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../src/lib/server/db';
import * as schema from '../../src/lib/server/db/schema';
import { asSuperuser, type Place } from './engines';

/** Every table of the schema. */
export const tables: readonly PgTable[] = Object.values(schema).filter((value) => is(value, PgTable));

/** All rows of all tables as text, by table, past every policy: what a stolen database would hold. */
export async function everything(database: Database, { settings }: Place): Promise<ReadonlyMap<string, string>> {
	const found = new Map<string, string>();
	for (const table of tables) {
		const name = getTableName(table);
		const statement = `select coalesce(json_agg(rows), '[]')::text as content from ${name} rows`;
		const [row] = settings.databaseUrl
			? await asSuperuser<{ content: string }>(statement, new URL(settings.databaseUrl).pathname.slice(1))
			: await database.withScope({ system: true }, async (transaction) => {
					await transaction.execute(sql`reset role`);
					await transaction.execute(sql`set local role postgres`);
					return (await transaction.execute<{ content: string }>(sql.raw(statement))).rows;
				});
		found.set(name, row?.content ?? '');
	}
	return found;
}
