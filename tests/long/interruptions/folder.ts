import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compare } from '../crash/check';
import { countOf, crowd, publishOne } from '../crash/crowd';
import { prepare } from '../crash/world';
import { watch } from './watch';

/** A process on the embedded engine whose disk is full after a while. */
export interface FullDisk {
	/** null: it went on, and refused what it could not store. */
	readonly exitCode: number | null;
	/** What it said last. */
	readonly said: string;
	readonly acknowledged: number;
	readonly refusals: Readonly<Record<string, number>>;
	readonly broken: readonly string[];
}

/** null where no small disk can be had: it takes the right to mount one. */
export async function fullDisk(seed: number): Promise<FullDisk | null> {
	const { stage, world } = await prepare('embedded', { personal: 200, surveysToEnd: 6, answersEach: 60 });
	const data = stage.place.environment['DATA_DIR'] ?? '';
	const disk = smallDisk(data);
	try {
		if (disk === null) return null;
		const product = await stage.start({ environment: { DATA_DIR: disk } });
		fill(disk);
		const people = crowd(world, stage.port, seed);
		await publishOne(world, stage.port);
		const seen = watch(people);
		const tired = new AbortController();
		const exitCode = await Promise.race([
			product.ended,
			pause(secondsAtMost * 1000, null, { signal: tired.signal }).catch(() => null)
		]);
		tired.abort();
		await stage.end('SIGKILL');
		await seen.stop();
		// What was on the small disk goes to a large one, and everything has to be there.
		rmSync(join(data, 'database'), { recursive: true });
		copyDatabase(disk, data);
		const broken = [...seen.lost, ...(await stage.place.look((beneath) => compare(beneath, people.journal)))];
		await stage.start();
		await stage.end('SIGTERM');
		broken.push(...(await stage.place.look((beneath) => compare(beneath, people.journal))));
		const { refusals } = seen;
		return { exitCode, said: lastLine(product.output()), acknowledged: countOf(people), refusals, broken };
	} finally {
		if (disk !== null) spawnSync('umount', [disk]);
		await stage.clear();
	}
}

const secondsAtMost = 60;

/** A disk with a copy of the folder on it, and what the engine may need to start: its log grows by whole files of 16 MB. */
function smallDisk(folder: string): string | null {
	const disk = `${folder}-small`;
	mkdirSync(disk);
	const kilobytes = Number(spawnSync('du', ['-sk', folder], { encoding: 'utf8' }).stdout.split('\t')[0]);
	const size = `size=${kilobytes + 65_536}k`;
	if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]).status !== 0) return null;
	copyDatabase(folder, disk);
	return disk;
}

/** Without what else lies beside it, such as sockets, which nobody can copy. */
function copyDatabase(from: string, into: string): void {
	cpSync(join(from, 'database'), join(into, 'database'), { recursive: true });
}

/** Takes all of its space but 2 MB. */
function fill(disk: string): void {
	const { bavail, bsize } = statfsSync(disk);
	writeFileSync(join(disk, 'in-the-way'), Buffer.alloc(Math.max(0, bavail * bsize - 2_000_000)));
}

/** What a process says that is started on a folder in which it may not write. */
export interface ReadOnlyFolder {
	readonly exitCode: number | null;
	readonly said: string;
}

/** As somebody whom the system holds to a folder’s rights: root may write anywhere. */
export async function readOnlyFolder(): Promise<ReadOnlyFolder> {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-read-only-'));
	const isRoot = process.getuid?.() === 0;
	if (isRoot) chownSync(folder, 0, 0);
	chmodSync(folder, 0o555);
	try {
		const child = spawn(process.execPath, [resolve('build/commands/serve.js')], {
			env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0' },
			stdio: ['ignore', 'pipe', 'pipe'],
			...(isRoot && { uid: nobody, gid: nobody })
		});
		const said: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
		const exitCode = await new Promise<number | null>((ended) => child.once('close', ended));
		return { exitCode, said: lastLine(Buffer.concat(said).toString('utf8')).replace(folder, '…') };
	} finally {
		chmodSync(folder, 0o755);
		rmSync(folder, { recursive: true, force: true });
	}
}

/** On Debian. */
const nobody = 65_534;

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';
