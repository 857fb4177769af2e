import { sql } from 'drizzle-orm';
import { getTableName } from 'drizzle-orm';
import type { Database } from '../../src/lib/server/db';
import { asSuperuser, type Place } from './engines';
import { tables } from './everything';

/** A row with everything that the engine keeps of it: who wrote it, where it lies, and its place in a plain reading of the table. */
export type DumpedRow = Readonly<Record<string, string | null>>;

/** Every row of every table, past every policy, as a superuser reads it at one moment. */
export type Dump = ReadonlyMap<string, readonly DumpedRow[]>;

export async function dump(database: Database, { settings }: Place): Promise<Dump> {
	const found = new Map<string, readonly DumpedRow[]>();
	for (const table of tables) {
		const name = getTableName(table);
		const statement = `select ctid::text, xmin::text, xmax::text, cmin::text, cmax::text, to_jsonb(t)::text as columns from ${name} t`;
		const rows = settings.databaseUrl
			? await asSuperuser<Read>(statement, new URL(settings.databaseUrl).pathname.slice(1))
			: await database.withScope({ system: true }, async (transaction) => {
					await transaction.execute(sql`reset role`);
					await transaction.execute(sql`set local role postgres`);
					return (await transaction.execute<Read>(sql.raw(statement))).rows;
				});
		found.set(name, rows.map(flat));
	}
	return found;
}

interface Read extends Record<string, unknown> {
	readonly columns: string;
}

function flat({ columns, ...system }: Read, place: number): DumpedRow {
	const values = Object.entries({ ...system, ...(JSON.parse(columns) as Record<string, unknown>) });
	const texts = values.map(([name, value]) => [
		name,
		value === null ? null : typeof value === 'string' ? value : JSON.stringify(value)
	]);
	return { ...(Object.fromEntries(texts) as DumpedRow), place: String(place) };
}
