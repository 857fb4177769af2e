import { spawn, type ChildProcess } from 'node:child_process';
import type { Config } from '../config';
import type { Database } from '../db';
import type { Job } from '../jobs/job';
import { startJobs } from '../jobs/runner';
import { answerCopies } from './copies';

interface Serving {
	readonly database: Database;
	readonly settings: Pick<Config, 'dataDir' | 'backupsDaily'>;
	/** The built command that makes a backup (`src/commands/backup.ts`). */
	readonly command: string;
	/** Until the first one, in milliseconds: whoever waited for the start comes first, and a process that does not stay makes none. */
	readonly firstPause?: number;
}

/**
 * What a process that serves the embedded database does about backups: it copies its files for whoever asks, and has one made a day.
 * Nothing on a server, which has others for that. Ends with the function it resolves with.
 */
export async function serveBackups({
	database,
	settings,
	command,
	firstPause = 10 * 60_000
}: Serving): Promise<() => void> {
	if (database.engine !== 'embedded') return () => undefined;
	const stopCopies = await answerCopies(database, settings.dataDir);
	const stopSchedule = settings.backupsDaily === 0 ? () => undefined : startSchedule(database, command, firstPause);
	return () => {
		stopSchedule();
		stopCopies();
	};
}

/** In a process of its own: reading and packing everything would take time and memory from those who work. */
function startSchedule(database: Database, command: string, firstPause: number): () => void {
	let running: ChildProcess | null = null;
	let stopJobs: () => void = () => undefined;
	const job: Job = {
		name: 'backup',
		everyMinutes: 24 * 60,
		leaseMinutes: 6 * 60,
		run: async () => {
			running = spawn(process.execPath, [command, '--scheduled'], { stdio: 'ignore' });
			await successOf(running).finally(() => (running = null));
		}
	};
	const begin = () => (stopJobs = startJobs(async () => database, [job]));
	const timer = setTimeout(begin, firstPause).unref();
	return () => {
		clearTimeout(timer);
		stopJobs();
		running?.kill();
	};
}

/** Why it failed stands beside the backups (`last.ts`). */
function successOf(child: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The backup was not made.'))));
	});
}
