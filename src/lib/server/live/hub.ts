import type { Database } from '../db';

/** What can be waited for, as notices name it (`migrations/*_notices.sql`): a round, a file, or that a file was asked for. */
export type Subject = `round ${string}` | `file ${string}` | 'order';

type Wakes = Map<Subject, Set<() => void>>;

/** One ear a database, however many wait. */
const wakesByDatabase = new WeakMap<Database, Wakes>();

/** Calls `wake` whenever some process has changed the subject, or may have; until the function it returns is called. */
export function follow(database: Database, subject: Subject, wake: () => void): () => void {
	const wakes = wakesByDatabase.get(database) ?? listening(database);
	const waiting = wakes.get(subject) ?? new Set();
	wakes.set(subject, waiting.add(wake));
	return () => {
		waiting.delete(wake);
		if (waiting.size === 0 && wakes.get(subject) === waiting) wakes.delete(subject);
	};
}

function listening(database: Database): Wakes {
	const wakes: Wakes = new Map();
	wakesByDatabase.set(database, wakes);
	database.hear((notice) => {
		const woken = notice === null ? [...wakes.values()] : [wakes.get(notice as Subject) ?? []];
		for (const wake of woken.flatMap((each) => [...each])) wake();
	});
	return wakes;
}
