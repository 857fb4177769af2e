import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port';

export interface RunningServer {
	readonly origin: string;
	/** From the start of the process to its first answered request. */
	readonly startMilliseconds: number;
	stop(): Promise<void>;
}

/** The product as it is shipped, in a process of its own on a free port; `parameters` are Node’s. */
export async function startProduct(
	environment: Record<string, string>,
	parameters: readonly string[] = []
): Promise<RunningServer> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	return startProcess([...parameters, 'src/commands/run.js', 'serve'], origin, {
		...environment,
		HOST: '127.0.0.1',
		PORT: String(port),
		ORIGIN: origin,
		API_RATE_PER_MINUTE: '0',
		LOG_LEVEL: 'error'
	});
}

/** What Node alone can do: a server that sends the same bytes to everybody. */
export async function startBareServer(body: string): Promise<RunningServer> {
	const port = await freePort();
	const program = `
		const body = Buffer.from(process.env.BARE_BODY, 'base64');
		const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length };
		require('node:http').createServer((_, response) => response.writeHead(200, headers).end(body))
			.listen(${port}, '127.0.0.1');`;
	return startProcess(['-e', program], `http://127.0.0.1:${port}`, { BARE_BODY: Buffer.from(body).toString('base64') });
}

async function startProcess(
	command: string[],
	origin: string,
	environment: Record<string, string>
): Promise<RunningServer> {
	const begin = performance.now();
	const child = spawn(process.execPath, command, {
		env: { ...process.env, NODE_ENV: 'production', ...environment },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	await untilAnswered(child, `${origin}/readyz`);
	return {
		origin,
		startMilliseconds: performance.now() - begin,
		async stop() {
			if (child.exitCode !== null) return;
			child.kill('SIGTERM');
			await once(child, 'exit');
		}
	};
}

async function untilAnswered(child: ChildProcess, url: string): Promise<void> {
	const deadline = performance.now() + 60_000;
	while (performance.now() < deadline) {
		if (child.exitCode !== null) throw new Error(`the server ended with exit code ${child.exitCode}`);
		const answered = await fetch(url).then(
			({ ok }) => ok,
			() => false
		);
		if (answered) return;
		await sleep(5);
	}
	throw new Error(`${url} did not answer within a minute`);
}
