import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../migrate';
import { becomeOurRole } from '../our-role';
import { scopedDatabase } from '../scoped';
import { millisecondsMax, type Database } from '../types';
import type { startEngine } from './engine';
import { lockFolder } from './folder-lock';
import { syncPath } from './sync';

/** Opens or creates the database in `dataDir`, held by this process alone. Throws `FolderInUseError`, `MigrationError`. */
export async function openEmbedded(dataDir: string, template: string): Promise<Database> {
	const lock = lockFolder(dataDir);
	try {
		const folder = join(dataDir, 'database');
		// Loaded only now: a second process is refused before it has read ten megabytes of engine.
		const { startEngine } = await import('./engine');
		if (!existsSync(folder)) await createFolder(folder, template, startEngine);
		// As PostgreSQL does: the engine itself creates files that every login of the machine could read and change.
		chmodSync(folder, 0o700);
		const engine = await startEngine(folder);
		// One connection, as the engine has one session: whoever comes second waits for the first transaction's end.
		const pool = new pg.Pool({
			max: 1,
			pipeline: true,
			user: 'postgres',
			database: 'postgres',
			stream: engine.connection,
			idleTimeoutMillis: 0,
			connectionTimeoutMillis: millisecondsMax.connection
		});
		const close = async () => {
			await pool.end();
			await engine.close();
			lock.release();
		};
		try {
			await prepare(pool);
			becomeOurRole(pool);
		} catch (error) {
			await close();
			throw error;
		}
		return scopedDatabase({ engine: 'embedded', pool, warnings: [], stopped: engine.stopped, close });
	} catch (error) {
		lock.release();
		throw error;
	}
}

/**
 * A copy of the template, or made anew where there is none; complete or absent, as a process that dies on the way leaves
 * nothing that looks like a database.
 */
async function createFolder(folder: string, template: string, start: typeof startEngine): Promise<void> {
	const unfinished = `${folder}.unfinished`;
	rmSync(unfinished, { recursive: true, force: true });
	if (existsSync(join(template, 'PG_VERSION'))) cpSync(template, unfinished, { recursive: true });
	else await (await start(unfinished)).close();
	syncTree(unfinished);
	renameSync(unfinished, folder);
	syncPath(join(folder, '..'));
}

/** Each copied file and folder reaches the disk before the folder gets its final name. */
function syncTree(path: string): void {
	for (const entry of readdirSync(path, { withFileTypes: true })) {
		const inside = join(path, entry.name);
		if (entry.isDirectory()) syncTree(inside);
		else syncPath(inside);
	}
	syncPath(path);
}

async function prepare(pool: pg.Pool): Promise<void> {
	const client = await pool.connect();
	try {
		const { rows } = await client.query<{ fsync: string; method: string }>(
			`select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method`
		);
		if (rows[0]?.fsync !== 'on' || rows[0].method !== 'fsync') {
			throw new Error('The embedded database does not write commits to disk; it was not opened.');
		}
		await migrate(client);
	} finally {
		// Not kept: it connected before there was a role to begin as.
		client.release(true);
	}
}
