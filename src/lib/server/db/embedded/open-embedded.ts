import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../migrate';
import { becomeOurRole } from '../our-role';
import { scopedDatabase } from '../scoped';
import { millisecondsMax, type Database } from '../types';
import { copyInUse } from './copy-folder';
import { lockFolder } from './folder-lock';
import { createFolder } from './new-folder';
import { keepUp } from './upkeep';

/** Opens or creates the database in `dataDir`, held by this process alone. Throws `FolderInUseError`, `MigrationError`. */
export async function openEmbedded(dataDir: string, template: string): Promise<Database> {
	const lock = lockFolder(dataDir);
	try {
		const folder = join(dataDir, 'database');
		// Loaded only now: a second process is refused before it has read ten megabytes of engine.
		const { startEngine } = await import('./engine');
		if (!existsSync(folder)) await createFolder({ folder, template, start: startEngine });
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
		const upkeep = keepUp(pool, engine);
		const close = async () => {
			upkeep.stop();
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
		const copyTo = (to: string) => upkeep.without(() => copyInUse(pool, folder, to));
		return scopedDatabase({ engine: 'embedded', pool, warnings: [], copyTo, stopped: engine.stopped, close });
	} catch (error) {
		lock.release();
		throw error;
	}
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
