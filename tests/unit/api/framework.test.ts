import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseBody } from '../../../src/lib/server/api/gate';
import { problemResponse } from '../../../src/lib/server/api/responses';
import { api } from '../../../src/lib/server/hooks/api';

describe('what the framework answers by itself under /api/', () => {
	const through = (path: string, response: Response) =>
		api({
			event: { url: new URL(path, 'http://localhost') } as RequestEvent,
			resolve: async () => response
		});

	it.each([404, 405, 400, 500])('becomes a problem: %i', async (status) => {
		const response = await through('/api/v1/nowhere', new Response('<h1>no</h1>', { status }));
		expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
		expect(problemResponse.parse(await response.json()).status).toBe(status);
	});

	it('keeps the list of methods', async () => {
		const response = await through('/api/v1/reports', new Response('no', { status: 405, headers: { allow: 'POST' } }));
		expect(response.headers.get('allow')).toBe('POST');
	});

	it('stays where all is well, or where it is a page', async () => {
		const fine = new Response('{}', { status: 200 });
		expect(await through('/api/v1/questionnaires', fine)).toBe(fine);
		const page = new Response('<h1>no</h1>', { status: 404 });
		expect(await through('/nowhere', page)).toBe(page);
	});
});

describe('the gate before the framework', () => {
	const server = createServer((request, response) => {
		if (!refuseBody(request, response)) response.end('through');
	});
	let origin = '';
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => new Promise((resolve) => server.close(resolve)));

	it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
		'refuses %s as a problem',
		async (contentType) => {
			const body = 'x'.repeat(300_000);
			const response = await fetch(`${origin}/api/v1/reports`, {
				method: 'POST',
				body,
				headers: { 'content-type': contentType }
			});
			expect([response.status, response.headers.get('content-type')]).toEqual([415, 'application/problem+json']);
			expect(problemResponse.parse(await response.json())).toMatchObject({ status: 415 });
		}
	);

	it.each([
		['POST', '/api/v1/reports', 'application/json'],
		['POST', '/check/start', 'application/x-www-form-urlencoded'],
		['GET', '/api/v1/questionnaires', 'text/plain']
	])('lets %s %s with %s pass', async (method, path, contentType) => {
		const body = method === 'POST' ? 'a=1' : undefined;
		const response = await fetch(`${origin}${path}`, { method, body, headers: { 'content-type': contentType } });
		expect(await response.text()).toBe('through');
	});
});
