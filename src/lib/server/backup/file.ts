import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { syncPath } from '../db/embedded/sync.js';
import { damaged } from './checked';
import { BackupError } from './format';

/** Lines are packed in portions of about this many characters: one by one each would cross the stream on its own. */
const portion = 65_536;

/**
 * Writes lines into a file that only this login may read; it is on the disk, and has its name, once this returns. What dies on the way
 * leaves nothing under that name. Throws `BackupError` where there is such a file already.
 */
export async function writeFile(path: string, lines: AsyncIterable<string>): Promise<void> {
	if (existsSync(path)) throw new BackupError(`There is a file ${path} already. Name another one.`);
	mkdirSync(dirname(path), { recursive: true });
	const unfinished = `${path}.unfinished`;
	rmSync(unfinished, { force: true });
	try {
		await pipeline(
			Readable.from(inPortions(lines)),
			createGzip({ level: 6 }),
			createWriteStream(unfinished, { mode: 0o600, flags: 'wx' })
		);
		if (syncPath(unfinished) !== 0) throw new BackupError(`The disk did not take ${unfinished}. Is it full?`);
		renameSync(unfinished, path);
		syncPath(dirname(path));
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}

/** The lines of a file; throws `BackupError` where it is not whole, or not there. */
export async function* readFile(path: string): AsyncGenerator<string, void, undefined> {
	if (!existsSync(path)) throw new BackupError(`There is no file ${path}.`);
	const unpacked = createGunzip().setEncoding('utf8');
	const packed = createReadStream(path);
	packed.on('error', (error) => unpacked.destroy(error));
	let rest = '';
	try {
		for await (const text of packed.pipe(unpacked) as AsyncIterable<string>) {
			// Line feeds alone part lines: other separators stand inside of what people wrote.
			const lines = (rest + text).split('\n');
			rest = lines.pop() ?? '';
			yield* lines;
		}
	} catch (error) {
		throw unreadable(error);
	} finally {
		packed.destroy();
		unpacked.destroy();
	}
	if (rest !== '') throw damaged('its last line is not whole');
}

async function* inPortions(lines: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
	let waiting = '';
	for await (const line of lines) {
		waiting += `${line}\n`;
		if (waiting.length < portion) continue;
		yield waiting;
		waiting = '';
	}
	yield waiting;
}

function unreadable(error: unknown): unknown {
	if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('Z_')) return error;
	if (error.message === 'incorrect header check') return new BackupError('This file is no backup of this program.');
	return damaged('it cannot be unpacked to its end');
}
