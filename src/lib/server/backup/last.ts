import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { config } from '../config';

const outcomeSchema = z.object({
	/** The newest that was made, of whichever kind. */
	last: z.object({ at: z.iso.datetime(), bytes: z.number(), path: z.string(), verified: z.literal(true) }).nullable(),
	/** The newest attempt that failed, if none has succeeded since. */
	failure: z.object({ at: z.iso.datetime(), reason: z.string() }).nullable()
});

type Outcome = z.infer<typeof outcomeSchema>;

/** The newest backup of this installation that was written and read back; bytes of its file. */
export interface LastBackup {
	readonly at: Date;
	readonly bytes: number;
	readonly verified: boolean;
}

/** null: none has been made, or none that left a note in the data folder. */
export function lastBackup(dataDir: string = config().dataDir): LastBackup | null {
	const { last } = outcomeIn(folderOf(dataDir));
	return last && { at: new Date(last.at), bytes: last.bytes, verified: last.verified };
}

/** When the newest attempt failed and why, in the words of the program; null where one has succeeded since. */
export function failedBackup(
	dataDir: string = config().dataDir
): { readonly at: Date; readonly reason: string } | null {
	const { failure } = outcomeIn(folderOf(dataDir));
	return failure && { at: new Date(failure.at), reason: failure.reason };
}

export function noteBackup(dataDir: string, path: string, at: Date): void {
	note(folderOf(dataDir), {
		last: { at: at.toISOString(), bytes: statSync(path).size, path, verified: true },
		failure: null
	});
}

/** Keeps what is known of the last one that succeeded. */
export function noteFailedBackup(dataDir: string, reason: string, at: Date): void {
	const folder = folderOf(dataDir);
	note(folder, { last: outcomeIn(folder).last, failure: { at: at.toISOString(), reason } });
}

/** Where backups lie that nobody gave another place. */
export const folderOf = (dataDir: string) => join(dataDir, 'backups');

const fileIn = (folder: string) => join(folder, 'last.json');

function outcomeIn(folder: string): Outcome {
	const path = fileIn(folder);
	const none: Outcome = { last: null, failure: null };
	if (!existsSync(path)) return none;
	try {
		return outcomeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return none;
	}
}

function note(folder: string, outcome: Outcome): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const draft = `${fileIn(folder)}.new`;
	writeFileSync(draft, JSON.stringify(outcome), { mode: 0o600 });
	renameSync(draft, fileIn(folder));
}
