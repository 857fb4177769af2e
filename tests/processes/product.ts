import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inherited } from '../inherited';

const program = join(import.meta.dirname, '../../build/commands/serve.js');

/** One process of the built product, which can be replaced by a new one on the same port. */
export class Product {
	readonly address: string;
	#process: ChildProcess | null = null;
	readonly #printed: Buffer[] = [];
	/** How often it was started. */
	started = 0;

	constructor(
		readonly port: number,
		readonly environment: Readonly<Record<string, string>>
	) {
		this.address = `http://127.0.0.1:${port}`;
	}

	get printed(): string {
		return Buffer.concat(this.#printed).toString('utf8');
	}

	/** Resolves when it says that it is ready. */
	async start(): Promise<void> {
		mkdirSync(this.environment['DATA_DIR'] ?? '', { recursive: true });
		const started = spawn(process.execPath, [program], {
			cwd: this.environment['DATA_DIR'],
			env: { ...inherited, HOST: '127.0.0.1', PORT: String(this.port), ...this.environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		this.#process = started;
		this.started += 1;
		for (const stream of [started.stdout, started.stderr])
			stream.on('data', (part: Buffer) => this.#printed.push(part));
		for (let attempt = 0; attempt < 600 && started.exitCode === null; attempt += 1) {
			if ((await fetch(`${this.address}/readyz`).catch(() => null))?.ok) return;
			await sleep(50);
		}
		throw new Error(`The built product did not start: ${this.printed}`);
	}

	/** Tells it to end; resolves with its exit code once it has. */
	async end(): Promise<number | null> {
		const ending = this.#process;
		if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? null;
		const ended = new Promise<number | null>((resolve) => ending.once('exit', resolve));
		ending.kill('SIGTERM');
		return ended;
	}
}
