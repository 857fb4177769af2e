import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Any fixed number: all processes that migrate one database take the same advisory lock. */
const migrationLock = 7_205_759;

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });

/** A database this program must not touch: it was migrated by another or a changed program. */
export class MigrationError extends Error {
	override readonly name = 'MigrationError';
}

/** Brings the database to this program's schema: one transaction, one process at a time, each file once. */
export async function migrate(client: pg.ClientBase): Promise<void> {
	await client.query('begin');
	try {
		await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
		const applied = await appliedMigrations(client);
		refuseUnknown(applied);
		for (const { name, text, sha256 } of migrations) {
			const known = applied.get(name);
			if (known === undefined) await apply(client, name, text, sha256);
			else if (known !== sha256) throw new MigrationError(`Migration ${name} was changed after it had been applied.`);
		}
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		throw error;
	}
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
function refuseUnknown(applied: ReadonlyMap<string, string>): void {
	const unknown = [...applied.keys()].filter((name) => !migrations.some((migration) => migration.name === name));
	if (unknown.length === 0) return;
	throw new MigrationError(
		`The database was migrated by a newer version (${unknown.join(', ')}). Start that version, or restore a backup.`
	);
}

async function apply(client: pg.ClientBase, name: string, text: string, sha256: string): Promise<void> {
	for (const statement of text.split('--> statement-breakpoint')) await client.query(statement);
	await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [name, sha256]);
}

function sha256Of(text: string): string {
	return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
