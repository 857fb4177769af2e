import { createHash } from 'node:crypto';
import type pg from 'pg';
import { inPublic, linesQuery, migrationsOf, quoted, tablesOf } from './catalogue';
import { BackupError, format, type Foot, type Head, type Table } from './format';
import { newSeal } from './sealed';

/** What is asked of the database at once, in characters of rows. */
const charactersAtOnce = 1_000_000;

/** How texts of values are written, whatever the server, the login or the database say. */
const spelling = `set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'postgres';
	set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0;
	set local idle_in_transaction_session_timeout = 0; set local search_path = public`;

/**
 * The lines of a backup: everything as of one moment, while others go on writing. The login must own the tables or be held by no
 * policy. Throws `BackupError`.
 */
export async function* readDatabase(
	client: pg.ClientBase,
	about: Pick<Head, 'engine' | 'program'>,
	now: Date
): AsyncGenerator<string, void, undefined> {
	await client.query(
		`begin isolation level repeatable read, read only; set local gegenprobe.scope = 'backup'; ${spelling}`
	);
	try {
		const tables = await tablesOf(client);
		const migrations = await migrationsOf(client);
		if (migrations.length === 0) throw new BackupError('There is nothing in this database yet: no backup was made.');
		await refuseHidden(client);
		// Held from before the first row is read: no table is written anew or changed on the way.
		await client.query(`lock table ${tables.map(({ name }) => inPublic(name)).join(', ')} in access share mode`);
		const seal = newSeal();
		yield seal.head({
			...{ format: format.name, version: format.version, ...about, at: now.toISOString() },
			...{ migrations: [...migrations], tables: [...tables], withoutAnswers: false }
		});
		for (const table of tables) {
			for await (const line of tableLines(client, table)) yield seal.row(table, line);
			yield seal.end(table);
		}
		// Read after the rows, and so never behind them.
		yield seal.foot(await sequencesOf(client));
	} finally {
		await client.query('rollback');
	}
}

/** SHA-256 and number of a table's rows as they stand in the open transaction. */
export async function digestOf(client: pg.ClientBase, table: Table): Promise<{ rows: number; sha256: string }> {
	const hash = createHash('sha256');
	let rows = 0;
	await client.query(spelling);
	for await (const line of tableLines(client, table)) {
		hash.update(line).update('\n');
		rows += 1;
	}
	return { rows, sha256: hash.digest('hex') };
}

/** A table the login cannot see would be missing from the backup without a word. */
async function refuseHidden(client: pg.ClientBase): Promise<void> {
	const { rows } = await client.query<{ name: string }>(
		`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
			and row_security_active(oid) and not exists (select from pg_policy where polrelid = pg_class.oid
				and polname = 'read_for_backups' and (select oid from pg_roles where rolname = current_user) = any (polroles))`
	);
	if (rows.length === 0) return;
	throw new BackupError(
		`The login may not read all of ${rows.map(({ name }) => name).join(', ')}. Run npm run migrate first, and name the ` +
			'owner of the tables: with DATABASE_MIGRATION_URL where it is not the login of DATABASE_URL.'
	);
}

/** Rows in portions, by a cursor; large ones, such as parts of files, in small portions. */
async function* tableLines(client: pg.ClientBase, table: Table): AsyncGenerator<string, void, undefined> {
	await client.query(`declare lines no scroll cursor for ${await linesQuery(client, table)}`);
	for (let atOnce = 8; ;) {
		const { rows } = await client.query<{ line: string }>(`fetch forward ${atOnce} from lines`);
		let characters = 0;
		for (const { line } of rows) {
			characters += line.length;
			yield line;
		}
		if (rows.length < atOnce) break;
		atOnce = Math.max(1, Math.min(1000, Math.floor((charactersAtOnce * rows.length) / Math.max(1, characters))));
	}
	await client.query('close lines');
}

async function sequencesOf(client: pg.ClientBase): Promise<Foot['sequences']> {
	const { rows: names } = await client.query<{ name: string }>(
		`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`
	);
	const sequences: Foot['sequences'] = [];
	for (const { name } of names) {
		const { rows } = await client.query<{ value: string; isCalled: boolean }>(
			`select last_value::text as value, is_called as "isCalled" from public.${quoted(name)}`
		);
		sequences.push(...rows.map((row) => ({ name, ...row })));
	}
	return sequences;
}
