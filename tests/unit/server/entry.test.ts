import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../../../src/lib/server/config';
import { answerWith } from '../../../src/lib/server/entry/answer';
import { readPrerendered } from '../../../src/lib/server/entry/prerendered';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

const policy = "default-src 'self'; script-src 'self' 'sha256-abc='";
const page = (text: string) =>
	`<head><meta http-equiv="content-security-policy" content="${policy.replaceAll("'", '&#39;')}"></head>${text}`;

describe('the entry in front of the framework', () => {
	let folder: string;
	let server: Server;
	let port: number;

	const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
		new Promise<Answer>((resolve, reject) => {
			const asked = send({ host: '127.0.0.1', port, path, method, headers }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
				);
			});
			asked.on('error', reject);
			asked.end();
		});

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'gegenprobe-entry-'));
		for (const [locale, word] of [
			['de', 'Hallo'],
			['en', 'Hello']
		] as const) {
			mkdirSync(join(folder, locale, 'sample'), { recursive: true });
			for (const [file, text] of [
				[`${locale}.html`, word],
				[join(locale, 'method.html'), `${word} method`],
				[join(locale, 'sample', 'one.html'), `${word} sample`]
			] as const) {
				writeFileSync(join(folder, file), page(text));
				writeFileSync(join(folder, `${file}.br`), brotliCompressSync(page(text)));
				writeFileSync(join(folder, `${file}.gz`), gzipSync(page(text)));
			}
		}
		const framework = answerWith(
			(request, response) => {
				response.writeHead(200).end(`framework ${request.method} ${request.url}`);
			},
			readPrerendered(folder),
			config({})
		);
		server = createServer(framework);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		port = address && typeof address === 'object' ? address.port : 0;
	});
	afterAll(() => {
		server.close();
		rmSync(folder, { recursive: true });
	});

	it.each([
		['/', {}, 'Hallo', 'de'],
		['/', { 'accept-language': 'en' }, 'Hello', 'en'],
		['/', { 'accept-language': 'en', cookie: 'a=b; language=de' }, 'Hallo', 'de'],
		['/method?from=footer', { cookie: 'language=en' }, 'Hello method', 'en'],
		['/sample/one', { cookie: 'language=en' }, 'Hello sample', 'en']
	])('serves %s with %o in its language', async (path, headers, text, language) => {
		const answer = await ask(path, headers);
		expect(answer.body.toString()).toBe(page(text));
		expect(answer.headers).toMatchObject({
			'content-language': language,
			'cache-control': 'no-cache',
			vary: 'Cookie, Accept-Language, Accept-Encoding'
		});
	});

	it('leads a page opened by the number of this machine to where forms are accepted', async () => {
		const page = await ask('/check/start?questionnaire=executive', { accept: 'text/html', host: '127.0.0.1:3000' });
		expect([page.status, page.headers.location]).toEqual([
			307,
			'http://localhost:3000/check/start?questionnaire=executive'
		]);
		const others = [
			await ask('/a', { accept: 'text/html', host: 'localhost:3000' }),
			await ask('/a', { accept: 'text/html', host: 'check.example.com' }),
			await ask('/a', { accept: 'application/json', host: '127.0.0.1:3000' })
		];
		expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);
	});

	it('sends what the browser can unpack, and never what it refuses', async () => {
		const encoded = async (accepted: string) => {
			const { headers, body } = await ask('/', { 'accept-encoding': accepted });
			const read = { br: brotliDecompressSync, gzip: gunzipSync }[headers['content-encoding'] ?? ''];
			expect((read ? read(body) : body).toString()).toBe(page('Hallo'));
			return headers['content-encoding'];
		};
		expect(await encoded('gzip, deflate, br')).toBe('br');
		expect(await encoded('gzip;q=1.0')).toBe('gzip');
		expect(await encoded('br;q=0, gzip')).toBe('gzip');
		expect(await encoded('identity')).toBeUndefined();
	});

	it('answers 304 to who has this very page, and another tag for another language or packing', async () => {
		const first = await ask('/');
		const tag = String(first.headers.etag);
		const again = await ask('/', { 'if-none-match': `"x", W/${tag}` });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(again.headers.etag).toBe(tag);
		expect((await ask('/', { 'if-none-match': tag, cookie: 'language=en' })).status).toBe(200);
		expect((await ask('/', { 'if-none-match': tag, 'accept-encoding': 'br' })).status).toBe(200);
	});

	it('answers HEAD with the head alone, and leaves other methods to the framework', async () => {
		const head = await ask('/method', {}, 'HEAD');
		expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
			200,
			0,
			String(Buffer.byteLength(page('Hallo method')))
		]);
		expect((await ask('/method', {}, 'POST')).body.toString()).toBe('framework POST /method');
	});

	it('leads a trailing slash to the page', async () => {
		const answer = await ask('/method/?a=b');
		expect([answer.status, answer.headers.location]).toEqual([308, '/method?a=b']);
	});

	it.each([
		['/de', '/404'],
		['/en/method', '/404/method'],
		['/%64e/method?x=/de', '/404/method?x=/de'],
		['/de/', '/404/'],
		['/method/../de/method', '/404/method'],
		['/%2e%2e/de', '/404'],
		['http://localhost/en/method', '/404/method'],
		['/deutsch', '/deutsch'],
		['/check/start', '/check/start']
	])('asks the framework for %s as %s: the internal addresses are nowhere', async (path, asked) => {
		expect((await ask(path)).body.toString()).toBe(`framework GET ${asked}`);
	});

	it.each([
		['//evil.example.com/x', '//evil.example.com/x'],
		['/check/%2e%2e/../account?a=b', '/account?a=b'],
		['http://evil.example.com/account', '/account'],
		['http://evil.example.com', 'Hallo'],
		['HTTPS://evil.example.com?x', 'Hallo']
	])('asks for %s as %s, whoever is named in front', async (path, asked) => {
		expect((await ask(path)).body.toString()).toContain(asked);
	});

	it.each([
		['*', 'OPTIONS'],
		['ftp://evil.example.com/x', 'GET'],
		['account', 'GET']
	])('refuses %s, which is no address', async (path, method) => {
		expect((await ask(path, {}, method)).status).toBe(400);
	});

	it('asks browsers to come back by TLS where people open it so, and only there', async () => {
		expect((await ask('/')).headers['strict-transport-security']).toBeUndefined();
		const secure = createServer(
			answerWith(
				(_, response) => response.end(),
				readPrerendered(folder),
				config({ ORIGIN: 'https://check.example.com' })
			)
		);
		await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
		const { port: securePort } = secure.address() as AddressInfo;
		for (const path of ['', 'method', 'account', 'healthz']) {
			const { headers } = await fetch(`http://127.0.0.1:${securePort}/${path}`);
			expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
		}
		secure.closeAllConnections();
		secure.close();
	});

	it('keeps the policy of a page with frame-ancestors, and the strictest one where there is no page', async () => {
		expect((await ask('/')).headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
		expect((await ask('/api')).headers['content-security-policy']).toContain("default-src 'none'");
	});

	it.each(['/', '/api', '/healthz', '/de', '/check/x', '/%E0%A4%A'])(
		'sends the headers of safety with %s',
		async (path) => {
			expect((await ask(path)).headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'x-frame-options': 'DENY',
				'referrer-policy': 'same-origin',
				'cross-origin-opener-policy': 'same-origin',
				'permissions-policy': expect.stringContaining('camera=()'),
				'content-security-policy': expect.stringContaining("frame-ancestors 'none'")
			});
		}
	);

	it('lets nobody keep what lies under an assessment', async () => {
		expect((await ask('/check/abc/report')).headers['cache-control']).toBe('private, no-store');
		expect((await ask('/check')).headers['x-robots-tag']).toContain('noindex');
		expect((await ask('/checklist')).headers['cache-control']).toBeUndefined();
	});

	it('says that it lives, and to nothing but a question', async () => {
		const answer = await ask('/healthz');
		expect([answer.status, answer.body.toString(), answer.headers['cache-control']]).toEqual([200, 'ok', 'no-store']);
		expect((await ask('/healthz', {}, 'POST')).status).toBe(405);
	});
});
