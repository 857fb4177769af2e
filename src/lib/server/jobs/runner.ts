import type { Database } from '../db';
import { logJobFailure } from '../log';
import type { Job } from './job';
import { runDue } from './run-due';

/** How often each process looks for what is due, in milliseconds. */
const pause = 60_000;

/** The first look, in milliseconds: whoever waits for the start comes first. */
const firstPause = 5_000;

/** Looks every minute for jobs that are due and runs them, until the function it returns is called. */
export function startJobs(database: () => Promise<Database>, jobs: readonly Job[]): () => void {
	let isStopped = false;
	let timer: NodeJS.Timeout | undefined;
	const look = async () => {
		try {
			await runDue(await database(), jobs, new Date(), () => isStopped);
		} catch (error) {
			if (!isStopped) logJobFailure('looking for jobs that are due', error);
		}
		wait(pause);
	};
	const wait = (milliseconds: number) => {
		if (isStopped) return;
		timer = setTimeout(() => void look(), milliseconds).unref();
	};
	wait(firstPause);
	return () => {
		isStopped = true;
		clearTimeout(timer);
	};
}
