import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const holderSchema = z.object({ pid: z.number().int().positive(), since: z.string() });

/** Another process works on the folder. PGlite itself would let two write at once and lose half of the rows. */
export class FolderInUseError extends Error {
	override readonly name = 'FolderInUseError';
	constructor(
		readonly folder: string,
		readonly holderPid: number | null,
		since: string | null
	) {
		const who = holderPid === null ? 'another process' : `process ${holderPid}, since ${since}`;
		super(`The data folder ${folder} is in use by ${who}. Stop that process, or choose another folder with DATA_DIR.`);
	}
}

export interface FolderLock {
	/** Once is enough; again does nothing. */
	release(): void;
}

/**
 * Takes the folder for this process alone, at once or not at all. The kernel holds the lock with our open descriptor: it
 * ends with the process however that dies, and a process that merely stands still keeps it. Throws `FolderInUseError`.
 */
export function lockFolder(folder: string): FolderLock {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, '.lock');
	const descriptor = openSync(path, 'a+', 0o600);
	// The child locks the open file it shares with us; its own end does not release it.
	const attempt = spawnSync('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
	if (attempt.error) {
		closeSync(descriptor);
		return lockByLiveProcess(folder);
	}
	if (attempt.status !== 0) {
		const holder = readHolder(path);
		closeSync(descriptor);
		throw new FolderInUseError(folder, holder?.pid ?? null, holder?.since ?? null);
	}
	ftruncateSync(descriptor);
	writeSync(descriptor, ownDetails());
	return { release: once(() => closeSync(descriptor)) };
}

/**
 * Where there is no `flock` (macOS, Windows): a file that only one process can create and that names it. It is taken over
 * only when that process is gone; a process number that was given anew keeps the folder refused, never shared.
 */
export function lockByLiveProcess(folder: string): FolderLock {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, '.lock-holder');
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			const descriptor = openSync(path, 'wx', 0o600);
			writeSync(descriptor, ownDetails());
			closeSync(descriptor);
			return { release: once(() => rmSync(path, { force: true })) };
		} catch (error) {
			if (!isCode(error, 'EEXIST')) throw error;
			const holder = readHolder(path);
			if (holder === null || isAlive(holder.pid)) {
				throw new FolderInUseError(folder, holder?.pid ?? null, holder?.since ?? null);
			}
			rmSync(path, { force: true });
		}
	}
	throw new FolderInUseError(folder, null, null);
}

/** A descriptor closed twice could be somebody else's by then, and so could a file removed twice. */
function once(release: () => void): () => void {
	let isHeld = true;
	return () => {
		if (isHeld) release();
		isHeld = false;
	};
}

function ownDetails(): string {
	return JSON.stringify({ pid: process.pid, since: new Date().toISOString() });
}

function readHolder(path: string): z.infer<typeof holderSchema> | null {
	try {
		return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}

function isAlive(pid: number): boolean {
	if (pid === process.pid) return true;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !isCode(error, 'ESRCH');
	}
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
