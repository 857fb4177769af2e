import { Agent, get } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProgram, type Program } from './program';

describe('a server that is told to end', () => {
	let server: Program;
	let address: string;

	const start = async (seconds: number) => {
		server = startProgram('ending', undefined, undefined, { SECONDS: String(seconds) });
		address = `http://127.0.0.1:${(await server.line((line) => line.startsWith('port '))).slice(5)}`;
	};
	beforeEach(() => start(0));
	afterEach(() => server.end('SIGKILL'));

	it('finishes what it was asked, takes nothing new, cleans up and exits with 0', async () => {
		const asked = fetch(`${address}/slow`).then((response) => response.text());
		await server.line((line) => line === 'asked /slow');
		const ended = server.end('SIGTERM');
		expect(await asked).toBe('answered');
		expect(await ended).toBe(0);
		expect(server.lines.slice(-2)).toEqual(['shutdown', 'cleaned up']);
		await expect(fetch(address)).rejects.toThrow();
	});

	it('is not kept from it by a connection that is merely kept open', async () => {
		await (await fetch(address, { headers: { connection: 'keep-alive' } })).text();
		const startedAt = performance.now();
		expect(await server.end('SIGTERM')).toBe(0);
		expect(performance.now() - startedAt).toBeLessThan(3000);
	});

	it('is not kept from it by somebody who only watches', async () => {
		const watched = await fetch(`${address}/watching`);
		const reader = watched.body?.pipeThrough(new TextDecoderStream()).getReader();
		expect((await reader?.read())?.value).toContain('retry');
		const startedAt = performance.now();
		expect(await server.end('SIGTERM')).toBe(0);
		expect(performance.now() - startedAt).toBeLessThan(3000);
	});

	it('goes on answering as long as it was told to, says that it ends, and asks to be left', async () => {
		await server.end('SIGKILL');
		await start(1);
		expect(await (await fetch(`${address}/ready`)).text()).toBe('ready');
		const ended = server.end('SIGTERM');
		const answers = async () => {
			const answer = await fetch(`${address}/ready`);
			return [await answer.text(), answer.headers.get('connection')];
		};
		await expect.poll(answers, { interval: 10, timeout: 900 }).toEqual(['ending', 'close']);
		expect(await ended).toBe(0);
		await expect(fetch(address)).rejects.toThrow();
	});

	it('answers all of a hundred requests that are on their way, each on a connection that is kept open', async () => {
		const agent = new Agent({ keepAlive: true });
		const ask = () =>
			new Promise<string>((resolve, reject) => {
				get(`${address}/slow`, { agent }, (answer) => {
					answer.setEncoding('utf8').on('data', resolve).on('error', reject);
				}).on('error', reject);
			});
		const asked = Array.from({ length: 100 }, ask);
		await expect.poll(() => server.lines.filter((line) => line === 'asked /slow').length).toBe(100);
		expect(await server.end('SIGTERM')).toBe(0);
		expect(new Set(await Promise.all(asked))).toEqual(new Set(['answered']));
		agent.destroy();
	});

	it('exits at once at the second signal', async () => {
		const hanging = fetch(`${address}/hanging`).catch(() => 'broken off');
		await server.line((line) => line === 'asked /hanging');
		void server.end('SIGTERM');
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(await server.end('SIGTERM')).toBe(1);
		expect(await hanging).toBe('broken off');
	});
});
