import type { Database } from '../db';

/** Refusals remembered at most, a database. */
const refusalsMax = 10_000;

const byDatabase = new WeakMap<Database, Map<string, number>>();

/** Seconds for which this process knows that `key` is refused; null: the database decides. */
export function knownRefusal(database: Database, key: string): number | null {
	const end = byDatabase.get(database)?.get(key);
	if (end === undefined) return null;
	const seconds = Math.ceil((end - Date.now()) / 1000);
	if (seconds > 0) return seconds;
	byDatabase.get(database)?.delete(key);
	return null;
}

/**
 * A first wall: whoever goes on after a refusal is refused without a write. It only ever repeats what the database has said, so the
 * count stays one for all processes.
 */
export function rememberRefusal(database: Database, key: string, seconds: number): void {
	const refusals = byDatabase.get(database) ?? new Map<string, number>();
	byDatabase.set(database, refusals);
	for (const oldest of refusals.keys()) {
		if (refusals.size < refusalsMax) break;
		refusals.delete(oldest);
	}
	refusals.set(key, Date.now() + seconds * 1000);
}
