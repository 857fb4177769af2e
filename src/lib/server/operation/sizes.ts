import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database } from '../db';

export interface Sizes {
	/** Of the database on its disk, in bytes; null: it could not be measured. */
	readonly databaseBytes: number | null;
	/** Free for this program where `DATA_DIR` lies, in bytes; null: it could not be measured. */
	readonly freeBytes: number | null;
}

/** Walking a thousand files is not worth doing for each who asks, in milliseconds. */
const keptMilliseconds = 30_000;

let kept: { readonly key: string; readonly until: number; readonly sizes: Promise<Sizes> } | null = null;

/** How large the database is and how much room is left, at most half a minute old. */
export function sizes(database: Database, dataDir: string): Promise<Sizes> {
	const key = `${database.engine} ${dataDir}`;
	const now = performance.now();
	if (kept === null || kept.key !== key || kept.until < now) {
		kept = { key, until: now + keptMilliseconds, sizes: measure(database, dataDir) };
	}
	return kept.sizes;
}

async function measure(database: Database, dataDir: string): Promise<Sizes> {
	const [databaseBytes, freeBytes] = await Promise.all([
		// Asked itself, the embedded engine would stand still for everybody else while it looks.
		(database.engine === 'embedded' ? folderBytes(join(dataDir, 'database')) : serverBytes(database)).catch(() => null),
		statfs(dataDir).then(
			({ bavail, bsize }) => bavail * bsize,
			() => null
		)
	]);
	return { databaseBytes, freeBytes };
}

async function folderBytes(folder: string): Promise<number> {
	let bytes = 0;
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) bytes += await folderBytes(path);
		// One that has gone meanwhile has no size.
		else
			bytes += await stat(path).then(
				({ size }) => size,
				() => 0
			);
	}
	return bytes;
}

async function serverBytes(database: Database): Promise<number> {
	const { rows } = await database.read({ system: true }, (transaction) =>
		transaction.execute<{ bytes: string }>(sql`select pg_database_size(current_database()) as bytes`)
	);
	return Number(rows[0]?.bytes);
}
