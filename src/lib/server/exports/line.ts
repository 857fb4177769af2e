import type { Database } from '../db';
import type { Job } from '../jobs';
import { logJobFailure } from '../log';
import { makeWaiting } from './make';
import { sweepExports } from './sweep';
import type { Maker } from './types';

/** The files that this process makes, one at a time, so that its memory holds one. */
export interface ExportLine {
	/** Begins, unless it has: resolves when nothing waits any more. Never throws. */
	work(database: Database): Promise<void>;
	/** Begins no other file and puts back what is being made; resolves when that is done. */
	stop(): Promise<void>;
	/** Looks for files that nobody makes, as after a process has died, and deletes those whose days are over. */
	readonly job: Job;
}

export function exportLine(maker: Maker): ExportLine {
	let isStopped = false;
	let isAskedAgain = false;
	let working: Promise<void> | null = null;
	const run = async (database: Database) => {
		do {
			isAskedAgain = false;
			await makeWaiting(database, maker, () => isStopped);
		} while (isAskedAgain && !isStopped);
	};
	const work = (database: Database) => {
		isAskedAgain = true;
		working ??= run(database)
			.catch((error: unknown) => {
				if (!isStopped) logJobFailure('file exports', error);
			})
			.finally(() => (working = null));
		return working;
	};
	return {
		work,
		async stop() {
			isStopped = true;
			await working;
		},
		job: {
			name: 'file-exports',
			everyMinutes: 1,
			async run(database, now) {
				await sweepExports(database, now);
				// Not waited for: other jobs have their time meanwhile.
				void work(database);
			}
		}
	};
}
