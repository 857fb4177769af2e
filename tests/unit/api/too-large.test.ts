import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyBytesMax, readJson } from '../../../src/lib/server/api/body';

/** `readJson` behind a real socket, between the same two functions that the built server puts around a route. */
let server: Server;

beforeAll(async () => {
	server = createServer((incoming, outgoing) => {
		void (async () => {
			const body = await readJson(await getRequest({ request: incoming, base: 'http://127.0.0.1' }));
			await setResponse(outgoing, body.ok ? new Response('read') : body.refusal);
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

describe('a body above the limit, on a real connection', () => {
	it.each([
		['of declared length', bodyBytesMax + 1, true],
		['in chunks, barely above', bodyBytesMax + 1, false],
		['in chunks, far above', 3 * bodyBytesMax, false]
	])('%s is answered, and the connection ends', async (_, size, isDeclared) => {
		expect(await statusOf(size, isDeclared)).toEqual({ status: 413, connection: 'close' });
	});

	it('in chunks, exactly at the limit, is read', async () => {
		expect(await statusOf(bodyBytesMax, false)).toMatchObject({ status: 200 });
	});
});

/** Sends a JSON string of `size` bytes; without a declared length in chunks of 64 KiB. */
function statusOf(size: number, isDeclared: boolean): Promise<{ status?: number; connection?: string }> {
	const bytes = Buffer.from(`"${'x'.repeat(size - 2)}"`);
	return new Promise((resolve, reject) => {
		const { port } = server.address() as AddressInfo;
		const length = isDeclared ? { 'content-length': bytes.length } : {};
		const headers = { 'content-type': 'application/json', ...length };
		const outgoing = send({ port, host: '127.0.0.1', method: 'POST', headers, timeout: 4000 }, (answer) => {
			resolve({ status: answer.statusCode, connection: answer.headers.connection });
			answer.resume();
		});
		outgoing.on('timeout', () => outgoing.destroy(new Error('no answer')));
		outgoing.on('error', reject);
		for (let at = 0; at < bytes.length; at += 65_536) outgoing.write(bytes.subarray(at, at + 65_536));
		outgoing.end();
	});
}
