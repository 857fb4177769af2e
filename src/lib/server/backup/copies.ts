import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Database } from '../db';
import { logJobFailure } from '../log';
import { BackupError } from './format';

/** Copies lie here, and the address of the process that makes them; only this login may enter. */
const folderOf = (dataDir: string) => join(dataDir, '.copies');
const addressFile = (dataDir: string) => join(folderOf(dataDir), 'address');

/** Longer addresses of sockets are refused, or cut off without a word; in bytes. */
const addressBytesMax = 100;

const answerSchema = z.union([z.object({ folder: z.string() }), z.object({ failure: z.string() })]);

/** Where a copy of the database may be put; whoever names it holds the data folder. */
export function newCopyFolder(dataDir: string): string {
	mkdirSync(folderOf(dataDir), { recursive: true, mode: 0o700 });
	return join(folderOf(dataDir), randomUUID());
}

/**
 * Makes a copy of the embedded database, which this process holds, for each that asks on this machine under the same login, and
 * removes it when they have read it or are gone. Resolves with what ends it; what earlier processes left behind is removed first.
 */
export async function answerCopies(database: Database, dataDir: string): Promise<() => void> {
	const folder = folderOf(dataDir);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	chmodSync(folder, 0o700);
	let last: Promise<unknown> = Promise.resolve();
	const server = createServer((socket) => {
		// One copy at a time: the engine makes no second one meanwhile.
		last = last.then(() => answer(socket, database, newCopyFolder(dataDir)));
	});
	const address = await listening(server, addresses(folder));
	server.unref();
	writeFileSync(addressFile(dataDir), address, { mode: 0o600 });
	return () => {
		server.close();
		rmSync(addressFile(dataDir), { force: true });
	};
}

/** Asks the process that serves the folder; what it made is there until it is released. Throws `BackupError`. */
export async function askForCopy(dataDir: string): Promise<{ readonly folder: string; release(): Promise<void> }> {
	const unreachable = () =>
		new BackupError(
			`The process that uses ${dataDir} makes no copy of it. Is it another version? Stop it, then try again.`
		);
	let address: string;
	try {
		address = readFileSync(addressFile(dataDir), 'utf8');
	} catch {
		throw unreachable();
	}
	const socket = connect(address);
	const text = await firstLine(socket).catch(() => {
		throw unreachable();
	});
	const answered = answerSchema.parse(JSON.parse(text));
	if ('folder' in answered) {
		const { folder } = answered;
		// Here too: whoever made it may have ended meanwhile.
		return { folder, release: () => rm(folder, { recursive: true, force: true }).finally(() => socket.end()) };
	}
	socket.end();
	throw new BackupError(answered.failure);
}

async function answer(socket: Socket, database: Database, folder: string): Promise<void> {
	socket.unref();
	socket.on('error', () => undefined);
	const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
	const remove = () => rm(folder, { recursive: true, force: true });
	try {
		await database.copyTo?.(folder);
		socket.write(`${JSON.stringify({ folder })}\n`);
		void closed.then(remove);
	} catch (error) {
		await remove();
		const isExplained = error instanceof Error && error.name === 'NoRoomError';
		const failure = isExplained ? error.message : 'The database could not be copied: see the log of the server.';
		socket.end(`${JSON.stringify({ failure })}\n`);
		if (!isExplained) logJobFailure('copying the database for a backup', error);
	}
}

/** Where it may be asked, the best first: some file systems take no sockets, and some systems no long paths. */
function addresses(folder: string): readonly (() => string)[] {
	if (process.platform === 'win32') return [() => `\\\\.\\pipe\\gegenprobe-${randomUUID()}`];
	const beside = join(folder, 'socket');
	return [
		...(Buffer.byteLength(beside) > addressBytesMax ? [] : [() => beside]),
		() => join(mkdtempSync(join(tmpdir(), 'gegenprobe-')), 'socket')
	];
}

/** The first of the addresses at which it can listen. */
async function listening(server: Server, [first, ...others]: readonly (() => string)[]): Promise<string> {
	const address = first?.() ?? '';
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(address, resolve);
		});
		return address;
	} catch (error) {
		if (others.length === 0) throw error;
		return listening(server, others);
	}
}

function firstLine(socket: Socket): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		socket.setEncoding('utf8');
		socket.on('data', (part: string) => {
			text += part;
			if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
		});
		socket.once('error', reject);
		socket.once('close', () => reject(new Error('The connection ended.')));
	});
}
