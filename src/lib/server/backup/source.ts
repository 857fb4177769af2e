import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyIdle } from '../db/embedded/copy-folder';
import { startEngine } from '../db/embedded/engine';
import { FolderInUseError, lockFolder, type FolderLock } from '../db/embedded/folder-lock';
import type { DatabaseSettings } from '../db/open';
import { programVersion } from '../version';
import { engineClient, ownerClient } from './clients';
import { askForCopy, newCopyFolder } from './copies';
import { BackupError } from './format';
import { readDatabase } from './read';

/**
 * The lines of a backup of the configured database, however it is in use at the moment: a server is read by a connection of its own; the embedded
 * database is copied first, by the process that serves it or here, and the copy read. Throws `BackupError`, `NoRoomError`.
 */
export async function* linesOf(settings: DatabaseSettings, now: Date): AsyncGenerator<string, void, undefined> {
	if (settings.databaseUrl === null) yield* linesOfFolder(settings.dataDir, now);
	else yield* linesOfServer(settings, now);
}

/** As above, of a folder that nobody may be serving. Throws `FolderInUseError` besides. */
export async function* linesOfIdleFolder(dataDir: string, now: Date): AsyncGenerator<string, void, undefined> {
	refuseMissing(dataDir);
	const lock = lockFolder(dataDir);
	try {
		yield* linesOfIdle(dataDir, now);
	} finally {
		lock.release();
	}
}

async function* linesOfServer(settings: DatabaseSettings, now: Date) {
	const client = ownerClient(settings);
	await client.connect();
	try {
		yield* readDatabase(client, { engine: 'postgres', program: programVersion }, now);
	} finally {
		await client.end();
	}
}

async function* linesOfFolder(dataDir: string, now: Date) {
	refuseMissing(dataDir);
	const lock = lockIfFree(dataDir);
	if (lock) {
		try {
			yield* linesOfIdle(dataDir, now);
		} finally {
			lock.release();
		}
		return;
	}
	const copy = await askForCopy(dataDir);
	try {
		yield* linesOfCopy(copy.folder, now);
	} finally {
		await copy.release();
	}
}

async function* linesOfIdle(dataDir: string, now: Date) {
	const copy = newCopyFolder(dataDir);
	try {
		await copyIdle(join(dataDir, 'database'), copy);
		yield* linesOfCopy(copy, now);
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
}

async function* linesOfCopy(folder: string, now: Date) {
	const engine = await startEngine(folder);
	const client = engineClient(engine);
	try {
		await client.connect();
		yield* readDatabase(client, { engine: 'embedded', program: programVersion }, now);
	} finally {
		await client.end();
		await engine.close();
	}
}

function refuseMissing(dataDir: string): void {
	if (existsSync(join(dataDir, 'database', 'PG_VERSION'))) return;
	throw new BackupError(`There is no database in ${dataDir}. Name its folder with DATA_DIR.`);
}

function lockIfFree(dataDir: string): FolderLock | null {
	try {
		return lockFolder(dataDir);
	} catch (error) {
		if (error instanceof FolderInUseError) return null;
		throw error;
	}
}
