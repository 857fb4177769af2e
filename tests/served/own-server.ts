import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port';
import { inherited } from '../inherited';

/** The built product as a process of its own, for what one server for all specs cannot show. */
export interface OwnServer {
	readonly port: number;
	/** Everything it has printed. */
	readonly log: () => string;
	stop(): Promise<void>;
}

/** `environment` is added to what it needs to run at all; ORIGIN is where it listens unless it says otherwise. */
export async function startOwnServer(environment: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-own-'));
	const port = await freePort();
	const printed: string[] = [];
	const server = spawn(process.execPath, ['build/commands/serve.js'], {
		cwd: join(import.meta.dirname, '../..'),
		env: {
			...inherited,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: `http://127.0.0.1:${port}`,
			DATA_DIR: join(folder, 'data'),
			LOG_LEVEL: 'trace',
			...environment
		}
	});
	for (const stream of [server.stdout, server.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
	}
	const isReady = () =>
		fetch(`http://127.0.0.1:${port}/readyz`).then(
			({ ok }) => ok,
			() => false
		);
	const until = Date.now() + 120_000;
	while (!(await isReady())) {
		if (server.exitCode !== null || Date.now() > until) throw new Error(`It did not start: ${printed.join('')}`);
		await sleep(100);
	}
	return {
		port,
		log: () => printed.join(''),
		async stop() {
			if (server.exitCode === null) {
				server.kill('SIGTERM');
				await new Promise((resolve) => server.once('exit', resolve));
			}
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

export interface Visitor {
	/** Of the latest answers, by name. */
	readonly cookies: ReadonlyMap<string, string>;
	get(path: string): Promise<Answer>;
	post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Asks as a browser behind a proxy would, with its cookies and these headers besides. */
export function visitor(port: number, origin: string, headers: Readonly<Record<string, string>> = {}): Visitor {
	const cookies = new Map<string, string>();
	const ask = (method: string, path: string, body?: string) =>
		new Promise<Answer>((resolve, reject) => {
			const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
			const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body?.length ?? 0 };
			const asked = request(
				{
					host: '127.0.0.1',
					port,
					method,
					path,
					headers: { accept: 'text/html', origin, cookie, ...(body !== undefined && form), ...headers }
				},
				(answer) => {
					const parts: Buffer[] = [];
					answer.on('data', (part: Buffer) => parts.push(part));
					answer.on('end', () => {
						for (const set of answer.headers['set-cookie'] ?? []) {
							const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
							if (value) cookies.set(name, value);
							else cookies.delete(name);
						}
						resolve({
							status: answer.statusCode ?? 0,
							headers: answer.headers,
							body: Buffer.concat(parts).toString('utf8')
						});
					});
				}
			);
			asked.on('error', reject);
			asked.end(body);
		});
	return {
		cookies,
		get: (path) => ask('GET', path),
		post: (path, fields) => ask('POST', path, String(new URLSearchParams(fields)))
	};
}
