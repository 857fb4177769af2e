import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Any fixed number: all processes that migrate one database take the same advisory lock. */
const migrationLock = 7_205_759;

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });

/** A database this program must not touch: it was migrated by another or a changed program. */
export class MigrationError extends Error {
	override readonly name = 'MigrationError';
}

/** A migration as this program knows it: the name of its file and the SHA-256 of what stands in it. */
export interface Migration {
	readonly name: string;
	readonly sha256: string;
}

/** By name, in their order: what `migrate` has brought the database to, as nothing works with one it failed on. */
export function migrationNames(): readonly string[] {
	return migrations.map(({ name }) => name);
}

/**
 * Brings the database to this program's schema: one transaction, one process at a time, each file once. `afterwards` belongs to that: several
 * processes that grant the same at the same time would fail.
 */
export async function migrate(client: pg.ClientBase, afterwards?: () => Promise<void>): Promise<void> {
	await client.query('begin');
	try {
		await migrateWithin(client);
		await afterwards?.();
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		throw error;
	}
}

/** The same in the open transaction; with `to`, no further than those, which have to be the first of ours. Throws `MigrationError`. */
export async function migrateWithin(client: pg.ClientBase, to: readonly Migration[] = migrations): Promise<void> {
	await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
	const applied = await appliedMigrations(client);
	refuseUnknown([...applied.keys(), ...to.map(({ name }) => name)]);
	for (const { name, text, sha256 } of migrations) {
		const known = applied.get(name) ?? to.find((one) => one.name === name)?.sha256;
		if (known === undefined) break;
		if (known !== sha256) throw new MigrationError(`Migration ${name} was changed after it had been applied.`);
		if (!applied.has(name)) await apply(client, name, text, sha256);
	}
	await letOwnerRead(client);
}

/** Where another login owns the tables, it is that one's to bring them to this program's schema. Throws `MigrationError` where it has not. */
export async function refuseUnmigrated(client: pg.ClientBase): Promise<void> {
	const { rows } = await client.query<Migration>('select name, sha256 from public.schema_migrations');
	refuseUnknown(rows.map(({ name }) => name));
	const missing = migrations.filter(
		({ name, sha256 }) => !rows.some((row) => row.name === name && row.sha256 === sha256)
	);
	if (missing.length === 0) return;
	throw new MigrationError(
		`The database lacks ${missing.map(({ name }) => name).join(', ')}. Run npm run migrate with DATABASE_MIGRATION_URL, the login that owns the tables.`
	);
}

const migrations = Object.entries(files)
	.map(([path, text]) => ({
		name: path.slice(path.lastIndexOf('/') + 1, -'.sql'.length),
		text,
		sha256: sha256Of(text)
	}))
	.sort((one, other) => (one.name < other.name ? -1 : 1));

async function appliedMigrations(client: pg.ClientBase): Promise<ReadonlyMap<string, string>> {
	const present = await client.query<{ present: boolean }>(
		`select to_regclass('public.schema_migrations') is not null as present`
	);
	if (!present.rows[0]?.present) {
		await client.query(
			`create table schema_migrations (
				name text primary key, sha256 text not null, applied_at timestamptz not null default now())`
		);
	}
	const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migrations');
	return new Map(rows.map((row) => [row.name, row.sha256]));
}

/** A newer program has been here: an older one could not read what it wrote. */
function refuseUnknown(names: readonly string[]): void {
	const unknown = new Set(names.filter((name) => !migrations.some((migration) => migration.name === name)));
	if (unknown.size === 0) return;
	throw new MigrationError(
		`The database was migrated by a newer version (${[...unknown].join(', ')}). Start that version, or restore a backup.`
	);
}

async function apply(client: pg.ClientBase, name: string, text: string, sha256: string): Promise<void> {
	for (const statement of text.split('--> statement-breakpoint')) await client.query(statement);
	await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [name, sha256]);
}

/**
 * Policies hold the owner of the tables too, who is nobody they know. A backup has to see every row: so the owner may read, in a
 * transaction that says it is for that. Whoever bypasses policies needs none.
 */
async function letOwnerRead(client: pg.ClientBase): Promise<void> {
	await client.query(`do $$ declare name text; begin
		for name in select relname from pg_class
			where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity
				and relowner = (select oid from pg_roles where rolname = current_user and not (rolsuper or rolbypassrls))
				and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'read_for_backups'
					and polroles = array[relowner])
		loop
			execute format('drop policy if exists read_for_backups on %I', name);
			execute format('create policy read_for_backups on %I for select to %I '
				'using (current_setting(''gegenprobe.scope'', true) = ''backup'')', name, current_user);
		end loop;
	end $$`);
}

function sha256Of(text: string): string {
	return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
