import type pg from 'pg';
import { documentTables, keptRows, type Head, type Table } from './format';

/** All tables with the columns that are stored in them, by name; the list of migrations is none of them. */
export async function tablesOf(client: pg.ClientBase): Promise<readonly Table[]> {
	const { rows } = await client.query<Table>(
		`select relname as name, json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod))
				order by attnum) as columns
			from pg_class join pg_attribute on attrelid = pg_class.oid
			where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migrations'
				and attnum > 0 and not attisdropped and attgenerated = ''
			group by relname order by relname collate "C"`
	);
	return rows;
}

/** In the order in which they were applied; empty where nothing of ours is there. */
export async function migrationsOf(client: pg.ClientBase): Promise<Head['migrations']> {
	const present = await client.query<{ present: boolean }>(
		`select to_regclass('public.schema_migrations') is not null as present`
	);
	if (!present.rows[0]?.present) return [];
	const { rows } = await client.query<Head['migrations'][number]>(
		'select name, sha256 from public.schema_migrations order by name collate "C"'
	);
	return rows;
}

/** A table's rows as lines of a backup, in an order that every engine and every collation gives alike. */
export async function linesQuery(client: pg.ClientBase, { name, columns }: Table): Promise<string> {
	const { rows: key } = await client.query<{ name: string; isText: boolean }>(
		`select attname as name, atttypid = 'text'::regtype as "isText"
			from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
			where indrelid = $1::regclass and indisprimary order by array_position(indkey::int2[], attnum)`,
		[inPublic(name)]
	);
	const texts = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
	const order = key.map((column) => `${quoted(column.name)}${column.isText ? ' collate "C"' : ''}`).join(', ');
	const kept = keptRows[name] ?? 'true';
	return `select json_build_array(${texts})::text as line from ${inPublic(name)} where ${kept} order by ${order || '1'}`;
}

/** Where in a row the document stands and where its SHA-256; null: the table stores none. */
export function documentIn({ name, columns }: Table): { readonly model: number; readonly sha256: number } | null {
	if (!documentTables.has(name)) return null;
	const at = (column: string) => columns.findIndex((one) => one.name === column);
	return { model: at('model'), sha256: at('sha256') };
}

export const inPublic = (name: string) => `public.${quoted(name)}`;

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
