import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inherited } from '../../inherited';
import { processorSecondsOf } from './processor';

/** The product as it is shipped, in a process of its own. */
export interface Product {
	readonly origin: string;
	/** From the start of the process until it said that it was ready, in milliseconds. */
	readonly startMilliseconds: number;
	/** All that it has printed. */
	output(): string;
	/** The failures of its own that it has logged. */
	failures(): readonly string[];
	/** Memory it holds at this moment, in bytes. */
	memoryBytes(): number;
	/** Processor time it has used, in seconds. */
	processorSeconds(): number;
	signal(signal: NodeJS.Signals): void;
	/** The exit code once the process is gone; null after a deadly signal. */
	readonly ended: Promise<number | null>;
}

export interface Starting {
	/** What starts the program in its own way, such as with a clock that is wrong. */
	readonly command?: readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
}

export async function startProduct(
	place: Readonly<Record<string, string>>,
	port: number,
	{ command = [], environment = {} }: Starting = {}
): Promise<Product> {
	const origin = `http://127.0.0.1:${port}`;
	const begin = performance.now();
	const child = spawnProduct({ ...place, ...environment }, port, command);
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
	const output = () => Buffer.concat(said).toString('utf8');
	const ended = new Promise<number | null>((resolved) => child.once('exit', (code) => resolved(code)));
	await untilReady(child, `${origin}/readyz`, output);
	return {
		origin,
		startMilliseconds: performance.now() - begin,
		output,
		failures: () =>
			output()
				.split('\n')
				.filter((line) => /"level":[56]0/.test(line)),
		memoryBytes: () => memoryOf(child.pid ?? 0),
		processorSeconds: () => processorSecondsOf(child.pid ?? 0),
		signal: (signal) => child.kill(signal),
		ended
	};
}

export async function killAtStart(
	place: Readonly<Record<string, string>>,
	port: number,
	milliseconds: number
): Promise<void> {
	const child = spawnProduct(place, port, []);
	const ended = new Promise((resolved) => child.once('exit', resolved));
	await Promise.race([ended, pause(milliseconds)]);
	child.kill('SIGKILL');
	await ended;
}

function spawnProduct(environment: Readonly<Record<string, string>>, port: number, command: readonly string[]) {
	const [program = process.execPath, ...parameters] = [...command, process.execPath];
	return spawn(program, [...parameters, resolve('build/commands/serve.js')], {
		env: {
			...{ ...inherited, NODE_ENV: 'production' },
			...{ HOST: '127.0.0.1', PORT: String(port), ORIGIN: `http://127.0.0.1:${port}`, API_RATE_PER_MINUTE: '0' },
			...environment
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
}

async function untilReady(child: ChildProcess, url: string, output: () => string): Promise<void> {
	const deadline = Date.now() + 60_000;
	while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
		const answer = await fetch(url).catch(() => null);
		await answer?.arrayBuffer().catch(() => undefined);
		if (answer?.ok) return;
		await pause(10);
	}
	child.kill('SIGKILL');
	throw new Error(`The product did not start: ${output()}`);
}

/** Where the machine does not say it, 0. */
function memoryOf(pid: number): number {
	try {
		const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return Number(kilobytes ?? 0) * 1024;
	} catch {
		return 0;
	}
}
