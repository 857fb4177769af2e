import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';
import type { DatabaseSettings } from '../../src/lib/server/db/open';
import { inherited } from '../inherited';

/** A program of `tests/storage/programs` that runs as a process of its own, with what it prints line by line. */
export interface Program {
	readonly pid: number;
	readonly lines: readonly string[];
	/** Resolves at the first line that `isWanted` takes; rejects when the program ends without one. */
	line(isWanted: (line: string) => boolean): Promise<string>;
	/** Sends the signal and resolves with the exit code once the process is gone; null after a deadly signal. */
	end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
	signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
	readonly ended: Promise<number | null>;
}

/** `fileBytesMax`: no file can grow beyond it, which to the program is a full disk. */
export function startProgram(
	name: 'holder' | 'saver' | 'ending' | 'closer' | 'two-thousand',
	settings?: DatabaseSettings,
	fileBytesMax?: number,
	variables: Readonly<Record<string, string>> = {}
): Program {
	const limit = fileBytesMax === undefined ? 'unlimited' : Math.floor(fileBytesMax / 512);
	const child: ChildProcessWithoutNullStreams = spawn(
		'sh',
		['-c', `ulimit -f ${limit}; exec "$0" "$1"`, process.execPath, join(inject('storagePrograms'), `${name}.js`)],
		{
			env: {
				...inherited,
				DATA_DIR: settings?.dataDir,
				DATABASE_TEMPLATE: settings?.databaseTemplate,
				DATABASE_URL: settings?.databaseUrl ?? '',
				...variables
			}
		}
	);
	const lines: string[] = [];
	const waiting = new Set<(line: string) => void>();
	const reader = createInterface(child.stdout);
	reader.on('line', (line) => {
		lines.push(line);
		for (const wait of waiting) wait(line);
	});
	const complaints: Buffer[] = [];
	child.stderr.on('data', (part: Buffer) => complaints.push(part));
	const ended = Promise.all([
		new Promise<number | null>((resolve) => child.once('exit', resolve)),
		new Promise((resolve) => reader.once('close', resolve))
	]).then(([code]) => code);
	return {
		pid: child.pid ?? 0,
		lines,
		ended,
		line: (isWanted) =>
			new Promise((resolve, reject) => {
				const present = lines.find(isWanted);
				if (present !== undefined) return resolve(present);
				const wait = (line: string) => {
					if (!isWanted(line)) return;
					waiting.delete(wait);
					resolve(line);
				};
				waiting.add(wait);
				void ended.then(() => reject(new Error(`${name} ended: ${lines.at(-1)} ${Buffer.concat(complaints)}`)));
			}),
		end: (signal) => {
			child.kill(signal);
			return ended;
		},
		signal: (signal) => child.kill(signal)
	};
}
