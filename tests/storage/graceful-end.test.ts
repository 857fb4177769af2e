import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProgram, type Program } from './program';

describe('a server that is told to end', () => {
	let server: Program;
	let address: string;

	beforeEach(async () => {
		server = startProgram('ending');
		address = `http://127.0.0.1:${(await server.line((line) => line.startsWith('port '))).slice(5)}`;
	});
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

	it('exits at once at the second signal', async () => {
		const hanging = fetch(`${address}/hanging`).catch(() => 'broken off');
		await server.line((line) => line === 'asked /hanging');
		void server.end('SIGTERM');
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(await server.end('SIGTERM')).toBe(1);
		expect(await hanging).toBe('broken off');
	});
});
