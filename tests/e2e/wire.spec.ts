import { connect } from 'node:net';
import { expect, test } from '@playwright/test';

/** What no browser sends: bytes on a socket, to the product as it is shipped. */
let port: number;
let host: string;

test.beforeEach(({ baseURL }) => {
	host = new URL(String(baseURL)).host;
	port = Number(host.split(':')[1]);
});

interface RawAnswer {
	readonly status: number;
	readonly head: string;
	readonly body: string;
}

/** Sends `text` as it is and reads until the answer is there; `endsAfter` breaks off after so many milliseconds instead. */
function raw(text: string, endsAfter = 5_000): Promise<RawAnswer> {
	return new Promise((resolve) => {
		let answer = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(text));
		const finish = () => {
			clearTimeout(timer);
			socket.destroy();
			const [head = '', ...body] = answer.split('\r\n\r\n');
			resolve({ status: Number(head.split(' ')[1] ?? 0), head, body: body.join('\r\n\r\n') });
		};
		const timer = setTimeout(finish, endsAfter);
		socket.setEncoding('utf8').on('data', (part: string) => {
			answer += part;
			if (isWhole(answer)) finish();
		});
		socket.on('error', finish).on('close', finish);
	});
}

function isWhole(answer: string): boolean {
	const [head = '', ...body] = answer.split('\r\n\r\n');
	const length = /^content-length: (\d+)/im.exec(head)?.[1];
	if (body.length === 0) return false;
	if (length !== undefined) return Buffer.byteLength(body.join('\r\n\r\n')) >= Number(length);
	return !/^transfer-encoding: chunked/im.test(head) || answer.endsWith('0\r\n\r\n');
}

const get = (target: string, more = '') => raw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}\r\n`);
const form = (path: string, body: string, more = `Content-Length: ${body.length}\r\n`) =>
	raw(
		`POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/x-www-form-urlencoded\r\n${more}\r\n${body}`
	);
const isAlive = async () => expect((await get('/healthz')).status).toBe(200);
test.afterEach(isAlive);

for (const [target, status] of [
	['//', 308],
	['//evil.example.com', 404],
	['//evil.example.com/', 404],
	['//evil.example.com/method/', 404],
	['/\\evil.example.com', 404],
	['/%2e%2e', 200],
	['/%2e%2e/%2e%2e/etc/passwd', 404],
	['/_app/%2e%2e/%2e%2e/server/index.js', 404],
	['/_app/..%2f..%2fserver%2findex.js', 404],
	['/x/../de', 404],
	['/%E0%A4%A', 400],
	['/login%00', 404],
	['http://evil.example.com/login', 200],
	['http://evil.example.com//other.example.com/', 404],
	['ftp://evil.example.com/', 400],
	['login', 400],
	['/login?next=%0d%0aSet-Cookie:%20evil=1', 200],
	['/account?x=%0d%0aSet-Cookie:%20evil=1', 303]
] as const) {
	test(`GET ${target} is ${status} and leads to no other server`, async () => {
		const { status: got, head, body } = await get(target);
		expect(got).toBe(status);
		expect(/^location: (.*)$/im.exec(head)?.[1] ?? '/').toMatch(/^\/(?![/\\])/);
		expect(head).not.toMatch(/^set-cookie: evil/im);
		expect(head).not.toContain('evil.example.com');
		expect(body).not.toMatch(/(href|src|action)="(https?:)?\/\/(evil|other)/);
	});
}

for (const [what, request] of [
	[
		'two lengths',
		(at: string) => `POST /language HTTP/1.1\r\n${at}Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde`
	],
	[
		'a length and chunks',
		(at: string) =>
			`POST /language HTTP/1.1\r\n${at}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n${at}\r\n`
	],
	['a broken chunk', (at: string) => `POST /language HTTP/1.1\r\n${at}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
	['no host', () => 'GET /login HTTP/1.1\r\n\r\n'],
	['a line break in a header', (at: string) => `GET /login HTTP/1.1\r\n${at}X: a\rSet-Cookie: b\r\n\r\n`],
	['an asterisk', (at: string) => `OPTIONS * HTTP/1.1\r\n${at}\r\n`]
] as const) {
	test(`a request with ${what} is refused, and nothing after it is answered`, async () => {
		const { status, head, body } = await raw(request(`Host: ${host}\r\n`));
		expect(status).toBe(400);
		expect(head).toMatch(/^connection: close/im);
		expect(body).not.toContain('HTTP/1.1 200');
	});
}

test('headers without end are refused', async () => {
	expect((await get('/login', `X-Long: ${'y'.repeat(20_000)}\r\n`)).status).toBe(431);
});

test('a tunnel is not opened', async () => {
	expect(
		(await raw(`CONNECT evil.example.com:443 HTTP/1.1\r\nHost: evil.example.com:443\r\n\r\n`, 500)).status
	).not.toBe(200);
});

test('a form of another site is refused, and so is one that hides where it is from', async () => {
	for (const origin of ['http://evil.example.com', 'null', `http://${host}.evil.example.com`]) {
		const { status } = await raw(
			`POST /login HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1`
		);
		expect(status).toBe(403);
	}
});

test('the choice of a language sets one known cookie and leads back here, whatever is written into it', async () => {
	const breaks = 'language=de%0d%0aX-Evil:%201&back=/%0d%0aX-Evil:%201';
	for (const [body, cookie, location] of [
		[breaks, undefined, '/'],
		['language=en&back=//evil.example.com', 'language=en', '/'],
		['language=en&back=/%5Cevil.example.com', 'language=en', '/'],
		['language=en&back=https:evil.example.com', 'language=en', '/'],
		['language=de&back=/method?a=b', 'language=de', '/method?a=b']
	] as const) {
		const { status, head } = await form('/language', body);
		expect(status).toBe(303);
		expect(head).not.toMatch(/^x-evil/im);
		expect(/^location: (.*)$/im.exec(head)?.[1]).toBe(location);
		expect(/^set-cookie: ([^;]*)/im.exec(head)?.[1]).toBe(cookie);
	}
});

test('a body above the limit is refused, declared or not, and in chunks', async () => {
	const tooMuch = 5_000_000;
	const declared = await form('/login', 'email=', `Content-Length: ${tooMuch * 10}\r\n`);
	expect(declared.status).toBe(413);
	const chunk = `${tooMuch.toString(16)}\r\n${'x'.repeat(tooMuch)}\r\n0\r\n\r\n`;
	expect((await form('/login', chunk, 'Transfer-Encoding: chunked\r\n')).status).toBe(413);
});

test('an upload that is broken off harms nobody else', async () => {
	const halves = Array.from({ length: 20 }, (_, index) =>
		raw(
			`POST /${index % 2 ? 'login' : 'api/v1/reports'} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: ${
				index % 2 ? 'application/x-www-form-urlencoded' : 'application/json'
			}\r\nContent-Length: 1000\r\n\r\n{"a"`,
			100
		)
	);
	await Promise.all([...halves, isAlive()]);
	await isAlive();
	expect((await get('/login')).status).toBe(200);
});
