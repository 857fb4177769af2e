import type { Database } from '../db';

/** Work that the program does by itself, once for all processes. `now` is the time it acts by. */
export interface Job {
	readonly name: string;
	readonly everyMinutes: number;
	/** How long a process that took it has before another may take it too; half an hour where nothing is said. */
	readonly leaseMinutes?: number;
	/** Must bear being run again: a process may die on the way, and what it left undone is done at the next time. */
	run(database: Database, now: Date): Promise<void>;
}
