import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port';
import { operator } from './world';
import { inherited } from '../inherited';
import { startPostgres, type PostgresServer } from '../storage/postgres-server';

/** The built product on a PostgreSQL server of its own, into which a test looks with a superuser’s eyes. */
export interface Served {
	readonly origin: string;
	/** Sees and changes everything, whatever the product’s policies say. */
	readonly superuser: pg.Client;
	/** The failures of its own that the program has logged. */
	failures(): readonly string[];
	/** All that it has printed. */
	output(): string;
	stop(): Promise<void>;
}

/** Tests run from there, bundled or not. */
const root = process.cwd();

/** `environment` adds to what the program is told, for example the address of a mail server. */
export async function serve(environment: Readonly<Record<string, string>> = {}): Promise<Served> {
	const postgres = await startPostgres();
	const superuser = new pg.Client({ connectionString: postgres.url });
	await superuser.connect();
	await superuser.query('create role gegenprobe_login login createrole');
	await superuser.query('create database product owner gegenprobe_login');
	await superuser.end();
	const address = new URL(postgres.url);
	address.pathname = '/product';
	const client = new pg.Client({ connectionString: address.href });
	address.username = 'gegenprobe_login';
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-access-'));
	const program = spawn(process.execPath, [join(root, 'build/commands/serve.js')], {
		cwd: folder,
		env: {
			...inherited,
			...{ HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin, DATA_DIR: folder, DATABASE_URL: address.href },
			API_RATE_PER_MINUTE: '0',
			OPERATORS: `${operator}@example.org`,
			...environment
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said: Buffer[] = [];
	for (const stream of [program.stdout, program.stderr]) stream.on('data', (part: Buffer) => said.push(part));
	const output = () => Buffer.concat(said).toString('utf8');
	const failures = () =>
		output()
			.split('\n')
			.filter((line) => line.includes('"level":50'));
	const stop = async () => {
		await ended(program);
		await client.end().catch(() => undefined);
		await postgres.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await answering(origin, program, output);
		await client.connect();
	} catch (error) {
		await stopUnfinished(program, postgres, folder);
		throw error;
	}
	return { origin, superuser: client, failures, output, stop };
}

async function answering(origin: string, program: ChildProcess, output: () => string): Promise<void> {
	for (let attempt = 0; attempt < 200; attempt++) {
		if (program.exitCode !== null) break;
		const answer = await fetch(`${origin}/readyz`).catch(() => null);
		if (answer?.ok) return;
		await sleep(50);
	}
	throw new Error(`The built product did not start: ${output()}`);
}

async function stopUnfinished(program: ChildProcess, postgres: PostgresServer, folder: string): Promise<void> {
	await ended(program);
	await postgres.stop();
	rmSync(folder, { recursive: true, force: true });
}

async function ended(program: ChildProcess): Promise<void> {
	if (program.exitCode !== null || program.signalCode !== null) return;
	const exit = new Promise((resolve) => program.once('exit', resolve));
	program.kill('SIGKILL');
	await exit;
}
