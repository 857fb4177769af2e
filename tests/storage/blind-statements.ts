import { is, sql, type SQL } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import type { Scope, Transaction } from '../../src/lib/server/db';
import * as schema from '../../src/lib/server/db/schema';

/** A row as text, with the transaction that last wrote it: any touch shows, also one that changes nothing. */
export type Rows = ReadonlyMap<string, readonly string[]>;

/** Every table of the product, from the schema itself: a new one is tried without anybody thinking of it. */
export const tables: readonly PgTable[] = Object.values(schema).flatMap((value) => (is(value, PgTable) ? [value] : []));

export const nameOf = (table: PgTable): string => getTableConfig(table).name;

export const columnsOf = (table: PgTable) => getTableConfig(table).columns;

/** All rows of all tables, without any condition: as if the scope had been forgotten everywhere in the code. One statement. */
export async function everyRow(transaction: Transaction): Promise<Rows> {
	return byTable(await transaction.execute<Found>(everything));
}

/** The same for whoever asks over and over: planning the policies of all tables takes ten times as long as reading them. */
export async function everyRowAgain(transaction: Transaction): Promise<Rows> {
	const isPlanned = sql`select from pg_prepared_statements where name = 'everything'`;
	const { rows } = await transaction.execute(isPlanned);
	if (rows.length === 0) await transaction.execute(sql`prepare everything as ${everything}`);
	return byTable(await transaction.execute<Found>(sql`execute everything`));
}

interface Found extends Record<string, unknown> {
	readonly name: string;
	readonly row: string;
}

function byTable({ rows }: { readonly rows: readonly Found[] }): Rows {
	const found = new Map<string, string[]>(tables.map((table) => [nameOf(table), []]));
	for (const { name, row } of rows) found.get(name)?.push(row);
	return found;
}

const everything = sql.join(
	tables.map(
		(table) =>
			sql`select ${sql.raw(`'${nameOf(table)}'`)} as name, t.xmin::text || to_jsonb(t)::text as row from ${table} t`
	),
	sql` union all `
);

/** From here on the transaction runs in other names; what the first names did is seen and not yet committed. */
export async function turnInto(transaction: Transaction, scope: Scope): Promise<void> {
	const settings: readonly SQL[] = Object.entries(databaseNames).map(([name, setting]) => {
		const value = name === 'system' ? (scope.system ? 'system' : '') : (scope[name as keyof Scope] ?? '');
		return sql`set_config(${`gegenprobe.${setting}`}, ${value}, true)`;
	});
	await transaction.execute(sql`select ${sql.join([...settings], sql`, `)}`);
}

const databaseNames: Readonly<Record<keyof Required<Scope>, string>> = {
	system: 'scope',
	assessmentKeyHash: 'assessment_key_hash',
	sessionHash: 'session_hash',
	tokenHash: 'token_hash',
	emailHash: 'email_hash',
	identityHash: 'identity_hash',
	userId: 'user_id',
	organisationId: 'organisation_id',
	practiceId: 'practice_id',
	roundId: 'round_id',
	contentOfRoundId: 'content_of_round_id',
	receiptHash: 'receipt_hash',
	draftHash: 'draft_hash',
	voiceFormId: 'voice_form_id',
	contentOfVoiceFormId: 'content_of_voice_form_id',
	shareLinkId: 'share_link_id'
};

/** The columns of a table that the product's role may change at all. */
export async function changeable(transaction: Transaction, table: PgTable): Promise<readonly string[]> {
	const { rows } = await transaction.execute<{ name: string }>(
		sql`select attname as name from pg_attribute
			where attrelid = ${nameOf(table)}::regclass and attnum > 0 and not attisdropped and attidentity = ''
			and has_column_privilege('gegenprobe_app', attrelid, attname, 'update')`
	);
	return rows.map(({ name }) => name);
}

/** Tables whose rows others of the same tenant point to: what must go first, so that a blind deletion is not merely in the way. */
const pointing: Readonly<Record<string, readonly SQL[]>> = {
	departments: [sql`update people set department_id = null`, sql`delete from invitations`]
};

/** Statements nobody would write and a forgotten condition makes: on every row there is. Returns how many rows they reached. */
export async function blindly(
	transaction: Transaction,
	verb: 'update' | 'delete',
	table: PgTable
): Promise<number | 'no privilege'> {
	const reached = async (statement: SQL) => (await transaction.execute(statement)).rowCount ?? 0;
	if (verb === 'delete') {
		if (!(await may(transaction, table, 'delete'))) return 'no privilege';
		let count = 0;
		for (const statement of pointing[nameOf(table)] ?? []) count += await reached(statement);
		return count + (await reached(sql`delete from ${table}`));
	}
	const columns = await changeable(transaction, table);
	if (columns.length === 0) return 'no privilege';
	const same = columns.map((name) => sql`${sql.identifier(name)} = ${value(table, name)}`);
	return reached(sql`update ${table} set ${sql.join(same, sql`, `)}`);
}

/** What stands there already; where only one direction is allowed (a name is taken out, an engagement ended), that one. */
function value(table: PgTable, column: string): SQL {
	return onlyDirection[`${nameOf(table)}.${column}`] ?? sql`${sql.identifier(column)}`;
}

const onlyDirection: Readonly<Record<string, SQL>> = {
	'audit_entries.actor_name': sql`null`,
	'engagements.ended_at': sql`now()`
};

async function may(transaction: Transaction, table: PgTable, privilege: string): Promise<boolean> {
	const { rows } = await transaction.execute<{ may: boolean }>(
		sql`select has_table_privilege('gegenprobe_app', ${nameOf(table)}, ${privilege}) as may`
	);
	return rows[0]?.may ?? false;
}
