import type { Database } from '../db';

/** Work that the program does by itself, once for all processes. `now` is the time it acts by. */
export interface Job {
	readonly name: string;
	readonly everyMinutes: number;
	run(database: Database, now: Date): Promise<void>;
}
