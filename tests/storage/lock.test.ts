import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUseError, lockByLiveProcess, lockFolder } from '../../src/lib/server/db/embedded/folder-lock';
import { engines, type Place } from './engines';
import { startProgram, type Program } from './program';

const embedded = engines.find((engine) => engine.name === 'embedded');

describe('the data folder of a running process', () => {
	let where: Place;
	let holder: Program;
	const second = async () => {
		const startedAt = performance.now();
		const program = startProgram('holder', where.settings);
		const code = await program.ended;
		return { code, message: program.lines.join(), milliseconds: performance.now() - startedAt };
	};

	beforeEach(async () => {
		if (!embedded) throw new Error('There is no embedded engine.');
		where = await embedded.place();
		holder = startProgram('holder', where.settings);
		await holder.line((line) => line === 'open');
	});
	afterEach(async () => {
		await holder.end('SIGKILL');
		await where.remove();
	});

	it('is refused to a second one within two seconds, with the number of the first and since when', async () => {
		const attempts = [await second(), await second(), await second()];
		for (const { code, message } of attempts) {
			expect(code).toBe(1);
			expect(message).toMatch(
				new RegExp(`^FolderInUseError: .*${where.settings.dataDir} .*process ${holder.pid}, since 20`)
			);
		}
		// The quickest of them: what else the machine does at the moment is not what is tested.
		expect(Math.min(...attempts.map(({ milliseconds }) => milliseconds))).toBeLessThan(2000);
	});

	it('stays its own while it merely stands still', async () => {
		holder.signal('SIGSTOP');
		expect((await second()).message).toContain(`process ${holder.pid}`);
		holder.signal('SIGCONT');
		expect(await holder.end('SIGTERM')).toBe(0);
	});

	it('is free again after a kill and after a proper end', async () => {
		await holder.end('SIGKILL');
		for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
			const next = startProgram('holder', where.settings);
			await next.line((line) => line === 'open');
			await next.end(signal);
		}
	});
});

describe.each([
	['by the kernel', lockFolder],
	['by a file that names a live process', lockByLiveProcess]
])('a folder locked %s', (_, lock) => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'gegenprobe-lock-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is refused until it is released, naming its holder', () => {
		const held = lock(folder);
		expect(() => lock(folder)).toThrow(FolderInUseError);
		expect(() => lock(folder)).toThrow(`process ${process.pid}, since`);
		held.release();
		const next = lock(folder);
		held.release();
		expect(() => lock(folder)).toThrow(FolderInUseError);
		next.release();
	});

	it('is made where it does not exist yet', () => {
		lock(join(folder, 'deep', 'data')).release();
	});
});

describe('a folder locked by a file', () => {
	it('is taken over from a process that is gone, and never from an unreadable file', () => {
		const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-lock-'));
		const file = join(folder, '.lock-holder');
		writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, since: '2026-01-01T00:00:00Z' }));
		lockByLiveProcess(folder).release();
		writeFileSync(file, 'half a');
		expect(() => lockByLiveProcess(folder)).toThrow('another process');
		rmSync(folder, { recursive: true });
	});
});
