import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEngine } from '../db/embedded/engine';
import { lockFolder } from '../db/embedded/folder-lock';
import { createFolder } from '../db/embedded/new-folder';
import { MigrationError, migrateWithin } from '../db/migrate';
import type { DatabaseSettings } from '../db/open';
import { checked } from './checked';
import { engineClient, ownerClient } from './clients';
import { BackupError, type Head } from './format';
import { load, type Restored } from './load';

type Lines = () => AsyncIterable<string>;

/**
 * Puts a backup where there is nothing yet, on either engine: makes the tables as they were then, fills them, reads everything back, and
 * brings them to this program's schema. All of it or nothing. Throws `BackupError`, `FolderInUseError`, `PostgresSetupError`.
 */
export function restore(settings: DatabaseSettings, lines: Lines): Promise<Restored> {
	return settings.databaseUrl === null ? restoreEmbedded(settings, lines) : restoreOnServer(settings, lines);
}

async function restoreEmbedded({ dataDir, databaseTemplate }: DatabaseSettings, lines: Lines): Promise<Restored> {
	const lock = lockFolder(dataDir);
	try {
		const folder = join(dataDir, 'database');
		if (existsSync(folder)) {
			throw new BackupError(
				`There is a database in ${folder}. Name another folder with DATA_DIR, or move this one away.`
			);
		}
		let restored: Restored | null = null;
		const fill = async (unfinished: string) => {
			const engine = await startEngine(unfinished);
			const client = engineClient(engine);
			try {
				await client.connect();
				restored = await within(client, lines, 'drop schema public cascade; create schema public');
			} finally {
				await client.end();
				await engine.close();
			}
		};
		await createFolder({ folder, template: databaseTemplate, start: startEngine, fill });
		if (!restored) throw new Error('Nothing was restored.');
		return restored;
	} finally {
		lock.release();
	}
}

async function restoreOnServer(settings: DatabaseSettings, lines: Lines): Promise<Restored> {
	const client = ownerClient(settings);
	await client.connect();
	try {
		return await within(client, lines, '');
	} finally {
		await client.end();
	}
}

/** In one transaction, so that a process that dies on the way leaves nothing. */
async function within(client: pg.Client, lines: Lines, first: string): Promise<Restored> {
	await client.query(
		`begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; ${first}`
	);
	try {
		await refuseFull(client);
		const restored = await load(client, checked(lines()), { migrateTo: (head) => migrateTo(client, head) });
		await migrateWithin(client);
		await client.query('commit');
		return restored;
	} catch (error) {
		await client.query('rollback');
		throw error;
	}
}

async function migrateTo(client: pg.ClientBase, { migrations }: Head): Promise<void> {
	try {
		await migrateWithin(client, migrations);
	} catch (error) {
		if (!(error instanceof MigrationError)) throw error;
		throw new BackupError(
			'This backup was made by a newer or another version of the program. Install that version, then restore it.'
		);
	}
}

/** Something of whoever is there already would be mixed with the backup, or written over. */
async function refuseFull(client: pg.ClientBase): Promise<void> {
	const { rows } = await client.query<{ names: string[] | null; version: number }>(
		`select array_agg(relname::text order by relname collate "C") as names, current_setting('server_version_num')::int as version
			from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
				and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')`
	);
	const [found] = rows;
	if (found && found.version < 170_000) throw new BackupError('PostgreSQL 17 or newer is needed.');
	if (!found?.names) return;
	const some = found.names.slice(0, 3).join(', ');
	throw new BackupError(
		`The database is not empty: it has ${found.names.length} tables and sequences, among them ${some}. Create an empty one, and name it with DATABASE_URL.`
	);
}
