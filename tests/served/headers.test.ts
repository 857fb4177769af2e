import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkIn, openMailbox, type Mailbox } from '../storage/mailbox';
import { startOwnServer, visitor, type Answer, type OwnServer } from './own-server';

/** As it runs behind a proxy with TLS, with a mail server and a small limit. */
const origin = 'https://check.example.com';
const email = 'grete.sommer@example.com';
const password = 'three unrelated teapots sail';
const address = '203.0.113.77';

let mailbox: Mailbox;
let server: OwnServer;

beforeAll(async () => {
	mailbox = await openMailbox();
	server = await startOwnServer({
		ORIGIN: origin,
		SMTP_URL: mailbox.url,
		MAIL_FROM: 'Gegenprobe <no-reply@example.com>',
		TRUSTED_PROXIES: '127.0.0.1',
		API_RATE_PER_MINUTE: '3'
	});
});
afterAll(async () => {
	await server?.stop();
	await mailbox?.stop();
});

const from = (client: string, more: Record<string, string> = {}) =>
	visitor(server.port, origin, { 'x-forwarded-for': client, ...more });

/** What must be said with every answer. */
function expectSafe({ headers }: Answer): void {
	expect(headers).toMatchObject({
		'strict-transport-security': 'max-age=31536000',
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin'
	});
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers).not.toHaveProperty('x-powered-by');
	expect(headers).not.toHaveProperty('server');
}

/** Nothing inline runs or styles but the one attribute of the framework, by its hash; what is inline carries its nonce or hash. */
function expectStrict({ headers, body }: Answer): void {
	const policy = new Map(
		String(headers['content-security-policy'])
			.split(';')
			.map((part) => [part.trim().split(' ')[0] ?? '', part.trim().split(' ').slice(1)] as const)
	);
	expect(policy.get('default-src')).toEqual(["'none'"]);
	for (const name of ['script-src', 'style-src']) {
		expect(policy.get(name)?.[0]).toBe("'self'");
		for (const source of policy.get(name)?.slice(1) ?? []) expect(source).toMatch(/^'(nonce|sha256)-[\w+/=-]+'$/);
	}
	const inline = policy.get('style-src-attr') ?? [];
	expect([inline.length, inline[0], inline[1]]).toEqual([2, "'unsafe-hashes'", expect.stringMatching(/^'sha256-/)]);
	expect(policy.get('object-src')).toEqual(["'none'"]);
	for (const name of ['base-uri', 'form-action']) expect(policy.get(name)).toEqual(["'self'"]);
	for (const [tag] of body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)) expect(tag).toMatch(/nonce="[^"]+"/);
	expect(body).not.toMatch(/\son\w+="|<style(?![^>]*nonce=)/);
}

it('every kind of answer carries the headers of safety', async () => {
	const visitor = from(address);
	for (const path of [
		'/',
		'/method',
		'/login',
		'/account',
		'/nowhere',
		'/api/v1/questionnaires',
		'/healthz',
		'/readyz'
	]) {
		expectSafe(await visitor.get(path));
	}
	expectSafe(await visitor.post('/login', { email: 'no' }));
	expectSafe(await from(address, { origin: 'https://evil.example.com' }).post('/login', { email }));
});

it('pages allow nothing inline, whether they were made while building or just now', async () => {
	const visitor = from(address);
	for (const path of ['/', '/method', '/sample', '/login', '/signup', '/check/start', '/imprint', '/nowhere']) {
		expectStrict(await visitor.get(path));
	}
});

it('the one page with the framework’s own script allows it by a number used once', async () => {
	const visitor = from(address);
	const begun = await visitor.post('/check/start', { questionnaire: 'executive' });
	const key = /^\/check\/([^/]+)\/part/.exec(begun.headers.location ?? '')?.[1];
	const nonces = [];
	for (const page of [await visitor.get(`/check/${key}/figures`), await visitor.get(`/check/${key}/figures`)]) {
		expectStrict(page);
		expect(page.headers['cache-control']).toBe('private, no-store');
		const nonce = /'nonce-([^']+)'/.exec(String(page.headers['content-security-policy']))?.[1];
		expect(page.body).toContain(`nonce="${nonce}"`);
		nonces.push(nonce);
	}
	expect(new Set(nonces).size).toBe(2);
});

it('what an account needs is kept nowhere, and its cookie belongs to this host over TLS alone', async () => {
	const grete = from(address);
	const signedUp = await grete.post('/signup', { name: 'Grete Sommer', email, password });
	expect(signedUp.status).toBe(303);
	const verify = new URL(linkIn(await mailbox.next(email)));
	expect(verify.origin).toBe(origin);
	const confirming = await grete.get(verify.pathname);
	expect(confirming.headers['cache-control']).toBe('private, no-store');
	expect(confirming.headers['x-robots-tag']).toBe('noindex, nofollow');
	const confirmed = await grete.post(verify.pathname, { password });
	expect(confirmed.status).toBe(303);
	const session = (confirmed.headers['set-cookie'] ?? []).find((cookie) => cookie.startsWith('__Host-session='));
	expect(session).toMatch(/; HttpOnly/i);
	expect(session).toMatch(/; Secure/i);
	expect(session).toMatch(/; SameSite=Lax/i);
	expect(session).toMatch(/; Path=\/(;|$)/i);
	expect(session).not.toMatch(/Domain=/i);
	for (const path of ['/account', '/imprint', '/check/start', '/nowhere']) {
		const answer = await grete.get(path);
		expect(answer.headers['cache-control'], path).toBe('private, no-store');
	}
	expect((await from(address).get('/imprint')).headers['cache-control']).toBe('private, no-cache');

	await grete.post('/logout', {});
	expect(grete.cookies.has('__Host-session')).toBe(false);
	await grete.post('/login/forgot', { email });
	const reset = new URL(linkIn(await mailbox.next(email)));
	expect((await grete.get(reset.pathname)).headers['cache-control']).toBe('private, no-store');
});

it('the limit counts who the trusted proxy says, and nobody gets more by inventing addresses', async () => {
	const ask = async (forwarded: string) => {
		const visitor = from(forwarded, { 'content-type': 'application/json' });
		return (await visitor.post('/api/v1/reports', {})).status;
	};
	const invented = [];
	for (let index = 0; index < 5; index += 1) invented.push(await ask(`198.51.100.${index}, 203.0.113.5`));
	expect(invented.filter((status) => status === 429)).toHaveLength(2);
	expect(await ask('203.0.113.6')).not.toBe(429);
});

it('the log names neither a person nor a place nor anything that opens something', async () => {
	const secrets = [email, 'grete', password, address, '203.0.113', '198.51.100', '127.0.0.1'];
	const visitor = from(address);
	for (let index = 0; index < 12; index += 1) await visitor.post('/login', { email, password: `wrong ${index} wrong` });
	const paths = mailbox.mails.map((mail) => new URL(linkIn(mail)).pathname);
	for (const path of paths) await visitor.post(path, { newPassword: 'short' });
	await visitor.get('/reset/%E0%A4%A');
	await breakOff();
	await visitor.get(`/check/${'A'.repeat(22)}/report?secret=something`);
	await mailbox.stop();
	await from('203.0.113.8').post('/login/forgot', { email: 'grete.sommer@example.com' });
	await expect.poll(server.log).toContain('mail not sent');
	// What it says of itself when it starts is for whoever starts it.
	const log = server.log().replace(/^(Gegenprobe is ready|Data:|It listens|Warning:|Only this machine).*$/gm, '');
	expect(log, 'a sender that goes away is no failure of ours').not.toContain('request failed');
	for (const secret of [...secrets, ...paths.map((path) => path.split('/').at(-1) ?? '')]) {
		expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
	}
});

/** Begins to send a body and goes away. */
function breakOff(): Promise<void> {
	return new Promise((resolve) => {
		const head = 'POST /api/v1/reports HTTP/1.1\r\nHost: check.example.com\r\nContent-Type: application/json';
		const socket = connect(server.port, '127.0.0.1', () => socket.write(`${head}\r\nContent-Length: 1000\r\n\r\n{"a"`));
		socket.on('close', () => resolve());
		setTimeout(() => socket.destroy(), 200);
	});
}
