import { type Database, lockNotAvailable, storageCodeOf, type Swept } from '../db';

/** Of each database whether something was deleted since it was last swept; when a process starts, nobody knows. */
const swept: Readonly<Record<Swept, WeakSet<Database>>> = { surveys: new WeakSet(), customers: new WeakSet() };

export function sweepIsDue(database: Database, of: Swept): void {
	swept[of].delete(database);
}

/**
 * Takes what was deleted out of the tables' pages, where something was (`docs/personal-data.md`). Where somebody is just writing, or still reads
 * what was there before, it is due again.
 */
export async function sweepIfDue(database: Database, of: Swept): Promise<void> {
	if (swept[of].has(database)) return;
	swept[of].add(database);
	try {
		await database.sweep(of);
	} catch (error) {
		swept[of].delete(database);
		if (storageCodeOf(error) !== lockNotAvailable) throw error;
	}
}
