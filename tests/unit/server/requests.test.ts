import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../../../src/lib/server/config';
import { answerWith } from '../../../src/lib/server/entry/answer';
import { noteRoute } from '../../../src/lib/server/entry/route';
import { metrics } from '../../../src/lib/server/metrics';

const nothing = { serve: () => false, isInternal: () => false };

interface Answer {
	readonly status: number;
	readonly headers: IncomingMessage['headers'];
	readonly text: string;
}

describe('requests as the operator sees them', () => {
	const servers: Server[] = [];
	let plain: number;
	let proxied: number;

	/** The framework as far as the entry knows it: the route is noted, and the id it was given is its answer. */
	const listen = async (environment: Readonly<Record<string, string>>) => {
		const server = createServer(
			answerWith(
				(asked, response) => {
					if (asked.url?.startsWith('/v/')) noteRoute(asked, '/v/[token]');
					else if (asked.url?.startsWith('/check/')) noteRoute(asked, '/check/[key=key]');
					response.writeHead(asked.url === '/nowhere' ? 404 : 200).end(asked.headers['x-request-id']);
				},
				nothing,
				config({ LOG_LEVEL: 'silent', ...environment })
			)
		);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		servers.push(server);
		return (server.address() as AddressInfo).port;
	};

	beforeAll(async () => {
		process.env.LOG_LEVEL = 'silent';
		plain = await listen({});
		proxied = await listen({ TRUSTED_PROXIES: '127.0.0.1', METRICS_TOKEN: 'a-token-of-some-length' });
	});
	afterAll(() => servers.forEach((server) => server.close()));

	const ask = (port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
		new Promise<Answer>((resolve, reject) => {
			const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
				let text = '';
				answer.setEncoding('utf8').on('data', (part: string) => (text += part));
				answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
			});
			asked.on('error', reject).end();
		});

	it('gives each an id that the answer, the framework and so the error page name', async () => {
		const [one, other] = [await ask(plain, '/account'), await ask(plain, '/nowhere')];
		for (const { headers, text } of [one, other]) {
			expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
			expect(text).toBe(headers['x-request-id']);
		}
		expect(one.text).not.toBe(other.text);
	});

	it.each([
		['a sane one of a trusted proxy', () => proxied, 'edge-7f3a.42', true],
		['one that nobody vouches for', () => plain, 'edge-7f3a.42', false],
		['one that would mean something in a log', () => proxied, 'x" level="50', false],
		['one that is too short to be one', () => proxied, 'a', false],
		['one that is too long', () => proxied, 'a'.repeat(65), false]
	])('%s: kept or not', async (_, port, id, isKept) => {
		const { headers, text } = await ask(port(), '/account', { 'x-request-id': id });
		expect(headers['x-request-id'] === id).toBe(isKept);
		expect(text).toBe(headers['x-request-id']);
	});

	it('counts by route pattern, and what lies below an address of answers only together', async () => {
		metrics().requests.reset();
		const secret = 'bm9ib2R5LWtub3dz';
		await ask(plain, `/check/${secret}`);
		await ask(plain, `/check/${secret}`, {}, 'POST');
		await ask(plain, `/v/${secret}`);
		await ask(plain, `/r/${secret}/${secret}/review?${secret}`);
		await ask(plain, `/${secret}`);
		await ask(plain, `/_app/immutable/${secret}.js`);
		const { values } = await metrics().requests.get();
		expect(values.map(({ labels, value }) => [labels.route, labels.method, labels.status, value])).toEqual([
			['/check/[key=key]', 'GET', '2xx', 1],
			['/check/[key=key]', 'POST', '2xx', 1],
			['/v/…', 'GET', '2xx', 1],
			['/r/…', 'GET', '2xx', 1],
			['none', 'GET', '2xx', 1],
			['file', 'GET', '2xx', 1]
		]);
		expect(await metrics().registry.metrics()).not.toContain(secret);
	});

	const token = { authorization: 'Bearer a-token-of-some-length' };

	it.each([
		['what a proxy passes on', () => plain, { 'x-forwarded-for': '192.0.2.1' }, 'GET'],
		['what a proxy passes on without a word', () => plain, { host: 'check.example.com' }, 'GET'],
		['a website that says it lies here', () => plain, { host: 'evil.example:3000' }, 'GET'],
		['a form', () => plain, {}, 'POST'],
		['a token where there is none', () => plain, { ...token, via: '1.1 proxy' }, 'GET'],
		['a wrong token', () => proxied, { authorization: 'Bearer a-token-of-some-lengtH', via: '1.1 proxy' }, 'GET'],
		['no token', () => proxied, { via: '1.1 proxy' }, 'GET']
	])('has no figures for %s', async (_, port, headers, method) => {
		const { text, headers: answered } = await ask(port(), '/metrics', headers, method);
		// The framework answers, as for any address that does not exist.
		expect(text).toBe(answered['x-request-id']);
	});
});
