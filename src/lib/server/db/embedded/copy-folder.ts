import { constants, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

/** Left free beside a copy, in bytes: an engine that finds the disk full stops. */
const sparedBytes = 64 * 1024 ** 2;

/** What a copy begins without: the log of changes comes last, and the control file with it. */
const [log, control] = ['pg_wal', join('global', 'pg_control')];

/** There is no room for a copy of the database; the message says how much it takes. */
export class NoRoomError extends Error {
	override readonly name = 'NoRoomError';
}

/**
 * Copies the database in `from` into `to` while it is in use, as PostgreSQL's own base backups do: files are copied as they are, and
 * whoever opens the copy plays what was changed meanwhile from the log. Everybody else waits for a checkpoint at the beginning and
 * for the log at the end, and for nothing in between. The copy holds everything up to its end. Throws `NoRoomError`.
 */
export async function copyInUse(pool: pg.Pool, from: string, to: string): Promise<void> {
	await refuseWithoutRoom(from, to);
	await alone(pool, (client) => client.query(`select pg_backup_start('gegenprobe', true)`));
	let isStopped = false;
	try {
		await copyTree(from, to, [log, control, 'postmaster.pid', 'postmaster.opts']);
		await alone(pool, async (client) => {
			const stopped = await stop(client);
			isStopped = true;
			await copyLog(from, to, stopped);
			await copyFile(join(from, control), join(to, control), constants.COPYFILE_FICLONE);
			writeFileSync(join(to, 'backup_label'), stopped.label, { mode: 0o600 });
		});
	} finally {
		if (!isStopped) await alone(pool, stop);
	}
}

/** A copy of a database that nobody uses; its log is played when the copy is opened. Throws `NoRoomError`. */
export async function copyIdle(from: string, to: string): Promise<void> {
	await refuseWithoutRoom(from, to);
	await copyTree(from, to, ['postmaster.pid', 'postmaster.opts']);
}

interface Stopped {
	readonly label: string;
	/** The last file of the log that is needed. */
	readonly last: string;
}

async function stop(client: pg.PoolClient): Promise<Stopped> {
	const { rows } = await client.query<Stopped>(
		`select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)`
	);
	if (!rows[0]) throw new Error('The copy of the database could not be ended.');
	return rows[0];
}

/** As the engine's own user, and with nobody else: there is one connection. It is not kept, as it has left the program's role. */
async function alone<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
	const client = await pool.connect();
	try {
		await client.query('reset role');
		return await work(client);
	} finally {
		client.release(true);
	}
}

async function refuseWithoutRoom(from: string, to: string): Promise<void> {
	const needed = (await bytesIn(from)) + sparedBytes;
	const { bavail, bsize } = await statfs(join(to, '..'));
	if (bavail * bsize >= needed) return;
	const megabytes = Math.ceil(needed / 1024 ** 2);
	throw new NoRoomError(`A backup needs ${megabytes} MB of free space in ${join(to, '..')} while it is made.`);
}

async function bytesIn(folder: string): Promise<number> {
	let bytes = 0;
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		bytes += entry.isDirectory() ? await bytesIn(path) : await stat(path).then(({ size }) => size, unlessGone);
	}
	return bytes;
}

/** Folders keep their names even where nothing is copied into them: the engine expects them. */
async function copyTree(from: string, to: string, without: readonly string[]): Promise<void> {
	await mkdir(to, { recursive: true, mode: 0o700 });
	const excluded = new Set(without.map((path) => join(from, path)));
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const path = join(from, entry.name);
		if (entry.isDirectory()) {
			if (excluded.has(path)) await copyFolders(path, join(to, entry.name));
			else await copyTree(path, join(to, entry.name), relativeTo(entry.name, without));
		} else if (!excluded.has(path)) {
			await copyFile(path, join(to, entry.name), constants.COPYFILE_FICLONE).catch(unlessGone);
		}
	}
}

async function copyFolders(from: string, to: string): Promise<void> {
	await mkdir(to, { recursive: true, mode: 0o700 });
	for (const entry of await readdir(from, { withFileTypes: true })) {
		if (entry.isDirectory()) await mkdir(join(to, entry.name), { recursive: true, mode: 0o700 });
	}
}

const relativeTo = (folder: string, paths: readonly string[]): string[] =>
	paths.filter((path) => path.startsWith(join(folder, '/'))).map((path) => path.slice(folder.length + 1));

/** A file that a change removes meanwhile: the log knows. */
function unlessGone(error: unknown): 0 {
	if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
	return 0;
}

async function copyLog(from: string, to: string, { label, last }: Stopped): Promise<void> {
	const first = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? '';
	const needed = (await readdir(join(from, log))).filter((name) => name >= first && name <= last && name.length === 24);
	if (!needed.includes(first))
		throw new Error('The log of the database does not reach back to the beginning of the copy.');
	for (const name of needed) {
		await copyFile(join(from, log, name), join(to, log, name), constants.COPYFILE_FICLONE);
	}
}
