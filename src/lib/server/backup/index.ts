import type { DatabaseSettings } from '../db/open';
import { checked } from './checked';
import { readFile, writeFile } from './file';
import { answerTables, type Head } from './format';
import type { Restored } from './load';
import { restore } from './restore';
import { linesOf, linesOfIdleFolder } from './source';

export { failedBackup, folderOf, lastBackup, noteBackup, noteFailedBackup } from './last';
export { serveBackups } from './serving';
export { tidyScheduled } from './scheduled';
export type { Restored };

/** What was read in a backup from its first line to its last. */
export interface Verified {
	readonly head: Head;
	readonly rows: number;
	/** Stored reports and publications, by table, each held against its SHA-256 when the backup was made. */
	readonly documents: Readonly<Record<string, number>>;
	/** Of these, the ones that did not have it any more. */
	readonly damaged: Readonly<Record<string, number>>;
	/** Answers of individual people that wait for the end of a survey or to be counted, and drafts of them. */
	readonly answers: number;
}

/** Writes a backup of the configured database and reads it back from the disk. Throws `BackupError`, `NoRoomError`. */
export async function backUp(settings: DatabaseSettings, path: string, now: Date): Promise<Verified> {
	await writeFile(path, linesOf(settings, now));
	return verify(path);
}

/** Reads a whole file and holds everything in it against its SHA-256. Throws `BackupError`. */
export async function verify(path: string): Promise<Verified> {
	let verified: Verified | null = null;
	let head: Head | null = null;
	let [rows, answers] = [0, 0];
	for await (const part of checked(readFile(path))) {
		if (part.kind === 'head') head = part.head;
		if (part.kind === 'end') {
			rows += part.rows;
			if (answerTables.has(part.table.name)) answers += part.rows;
		}
		if (part.kind !== 'foot' || !head) continue;
		const counts = Object.entries(part.foot.documents).map(([table, hashes]) => [table, hashes.length] as const);
		verified = { head, rows, answers, documents: Object.fromEntries(counts), damaged: part.foot.damaged };
	}
	if (!verified) throw new Error('A backup was read to its end without one.');
	return verified;
}

/** Puts a file where there is nothing yet, once all of it has been found whole. Throws `BackupError` and what opening refuses with. */
export async function restoreFile(settings: DatabaseSettings, path: string): Promise<Restored> {
	await verify(path);
	return restore(settings, () => readFile(path));
}

/** Puts what lies in the data folder, which nobody may be serving, onto an empty server; the folder stays as it is. */
export function moveToServer(settings: DatabaseSettings, now: Date): Promise<Restored> {
	return restore(settings, () => linesOfIdleFolder(settings.dataDir, now));
}
