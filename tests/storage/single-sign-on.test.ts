import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as identities from '../../src/lib/server/accounts/identities';
import { createProvider, type SignOnClaims, type SignOnProvider } from '../../src/lib/server/auth/oidc';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { auditEntries, users } from '../../src/lib/server/db/schema';
import { engines, opening } from './engines';
import { startIdentityProvider, type IdentityProvider } from './identity-provider';

const origin = 'http://127.0.0.1:4999';
const redirectUri = `${origin}/login/sso/callback`;
const people = {
	mia: { email: 'Mia@Example.com', email_verified: true, name: 'Mia Kern' },
	ben: { email: 'ben@example.com', email_verified: false, name: 'Ben Roth' },
	cem: { email: 'cem@example.com' },
	dan: { email: 'dan@example.com', email_verified: 'true' },
	eva: { email: 'not an address', email_verified: true, name: '' },
	fay: { email: 'fay@example.com', email_verified: true, name: 'F\u0000ay' }
};

describe('a login at an OpenID provider', () => {
	let idp: IdentityProvider;
	let provider: SignOnProvider;
	beforeAll(async () => {
		idp = await startIdentityProvider({ redirectUri, people });
		provider = createProvider({ ...idp, name: 'Test', origin });
	});
	afterAll(() => idp.stop());
	afterEach(() => vi.useRealTimers());

	const seen = async (name: string) => {
		const { url, checks } = await provider.begin();
		return provider.finish(await idp.logIn(url, name), checks);
	};

	it('asks with a code challenge, state and nonce of its own each time', async () => {
		const [one, other] = await Promise.all([provider.begin(), provider.begin()]);
		const asked = new URL(one.url).searchParams;
		expect(Object.fromEntries(asked)).toMatchObject({
			response_type: 'code',
			redirect_uri: redirectUri,
			code_challenge_method: 'S256',
			scope: 'openid email profile',
			state: one.checks.state,
			nonce: one.checks.nonce
		});
		expect(asked.get('code_challenge')).not.toContain(one.checks.verifier);
		expect(new Set([...Object.values(one.checks), ...Object.values(other.checks)]).size).toBe(6);
	});

	it('says who it is, with the address in lower case', async () => {
		expect(await seen('mia')).toEqual({
			issuer: idp.issuer,
			subject: 'mia',
			email: 'mia@example.com',
			isEmailVerified: true,
			name: 'Mia Kern'
		});
	});

	it('takes nothing but a plain yes for a confirmed address', async () => {
		expect(await seen('ben')).toMatchObject({ email: 'ben@example.com', isEmailVerified: false });
		expect(await seen('cem')).toMatchObject({ email: 'cem@example.com', isEmailVerified: false, name: null });
		expect(await seen('dan')).toMatchObject({ isEmailVerified: false });
		expect(await seen('eva')).toMatchObject({ email: null, isEmailVerified: false, name: null });
	});

	it('drops what the database could not keep', async () => {
		expect(await seen('fay')).toMatchObject({ name: 'Fay' });
	});

	it.each([
		['generous with claims', { isGenerous: true }],
		['that wants the secret in the form', { authentication: 'client_secret_post' }]
	] as const)('works with a provider %s', async (_, settings) => {
		const other = await startIdentityProvider({ redirectUri, people, ...settings });
		try {
			const theirs = createProvider({ ...other, name: 'Test', origin });
			const { url, checks } = await theirs.begin();
			const claims = await theirs.finish(await other.logIn(url, 'mia'), checks);
			expect(claims).toMatchObject({ subject: 'mia', email: 'mia@example.com', isEmailVerified: true });
		} finally {
			await other.stop();
		}
	});

	it('does not take the word for one address for another one', async () => {
		const gus = { email: 'gus@example.com', email_verified: true };
		const inUserInfo = { gus: { sub: 'gus', email: 'mia@example.com' } };
		const two = await startIdentityProvider({ redirectUri, people: { gus }, inUserInfo, isGenerous: true });
		try {
			const theirs = createProvider({ ...two, name: 'Test', origin });
			const { url, checks } = await theirs.begin();
			const claims = await theirs.finish(await two.logIn(url, 'gus'), checks);
			expect(claims).toMatchObject({ email: 'mia@example.com', isEmailVerified: false });
		} finally {
			await two.stop();
		}
	});

	const refusal = (failure: string) => expect.objectContaining({ name: 'SignOnError', failure }) as Error;

	it('that was broken off is refused as denied', async () => {
		const { url, checks } = await provider.begin();
		await expect(provider.finish(await idp.cancel(url), checks)).rejects.toEqual(refusal('denied'));
	});

	it('does not work twice with one code', async () => {
		const { url, checks } = await provider.begin();
		const search = await idp.logIn(url, 'mia');
		await provider.finish(search, checks);
		await expect(provider.finish(search, checks)).rejects.toEqual(refusal('rejected'));
	});

	it.each(['state', 'nonce', 'verifier'] as const)('of another %s is rejected', async (check) => {
		const [{ url, checks }, other] = await Promise.all([provider.begin(), provider.begin()]);
		const search = await idp.logIn(url, 'mia');
		const mixed = { ...checks, [check]: other.checks[check] };
		await expect(provider.finish(search, mixed)).rejects.toEqual(refusal('rejected'));
	});

	it.each([
		'',
		'?',
		'?code=x',
		'?state=x',
		'?error=access_denied',
		'?code=a&code=b',
		'?code=%00&state=%00&iss=javascript:1'
	])('is rejected with the query "%s", which nobody sent', async (search) => {
		const { checks } = await provider.begin();
		await expect(provider.finish(search, checks)).rejects.toEqual(refusal('rejected'));
	});

	it.each([
		['server_error', 'unavailable'],
		['temporarily_unavailable', 'unavailable'],
		['invalid_scope', 'unavailable'],
		['access_denied', 'denied'],
		['<script>alert(1)</script>', 'rejected']
	])('that ends with %s is %s, and what the provider wrote goes nowhere', async (word, failure) => {
		const { checks } = await provider.begin();
		const answer = new URLSearchParams({
			error: word,
			error_description: '<b>text</b>',
			state: checks.state,
			iss: idp.issuer
		});
		const reason: unknown = await provider.finish(`?${answer}`, checks).catch((error: unknown) => error);
		expect(reason).toEqual(refusal(failure));
		expect(JSON.stringify([reason, String(reason)])).not.toMatch(/script|text/);
	});

	it('names clocks that are too far apart', async () => {
		const { url, checks } = await provider.begin();
		const search = await idp.logIn(url, 'mia');
		// Provider and server run in one process here, so only the library's own view of time is moved.
		const now = Date.now();
		vi.spyOn(Date, 'now').mockImplementation(() =>
			/oauth4webapi/.test(new Error().stack ?? '') ? now + 7_200_000 : now
		);
		try {
			await expect(provider.finish(search, checks)).rejects.toEqual(refusal('clock'));
		} finally {
			vi.restoreAllMocks();
		}
	});

	it('says that a provider cannot be reached, and asks again the next time', async () => {
		const gone = await startIdentityProvider({ redirectUri, people });
		await gone.stop();
		const theirs = createProvider({ ...gone, name: 'Test', origin });
		await expect(theirs.begin()).rejects.toEqual(refusal('unavailable'));
		const back = await startIdentityProvider({ redirectUri, people, port: Number(new URL(gone.issuer).port) });
		try {
			const { url, checks } = await theirs.begin();
			const search = await back.logIn(url, 'mia');
			await back.stop();
			await expect(theirs.finish(search, checks)).rejects.toEqual(refusal('unavailable'));
		} finally {
			await back.stop();
		}
	});

	it('says so as well where the provider does not know this server', async () => {
		const theirs = createProvider({ ...idp, clientSecret: 'another', name: 'Test', origin });
		const { url, checks } = await theirs.begin();
		await expect(theirs.finish(await idp.logIn(url, 'mia'), checks)).rejects.toEqual(refusal('unavailable'));
	});
});

describe.each(engines)('whom single sign-on lets in, on $name', ({ place }) => {
	let database: Database;
	beforeAll(opening(place, (own) => (database = own)));

	const issuer = 'https://login.example.com';
	const claims = (changes: Partial<SignOnClaims> = {}): SignOnClaims => {
		const subject = randomUUID();
		return { issuer, subject, email: `${subject}@example.com`, isEmailVerified: true, name: 'Mia Kern', ...changes };
	};
	const person = async (changes: Partial<typeof users.$inferInsert> = {}) => {
		const userId = randomUUID();
		const email = `${userId}@example.com`;
		const emailHash = sha256(email);
		const user = { id: userId, email, emailHash, name: 'Ben Roth', locale: 'de' as const };
		await database.withScope({ userId, emailHash }, (transaction) =>
			transaction.insert(users).values({ ...user, passwordHash: 'argon2id', emailVerifiedAt: new Date(), ...changes })
		);
		return { database, userId, email, actor: { userId, name: 'Ben Roth' } };
	};
	const account = async (userId: string) => {
		const [row] = await database.read({ userId }, (transaction) =>
			transaction.select().from(users).where(eq(users.id, userId))
		);
		return row;
	};
	const acts = async (userId: string) => {
		const rows = await database.read({ userId }, (transaction) =>
			transaction.select().from(auditEntries).where(eq(auditEntries.userId, userId)).orderBy(auditEntries.id)
		);
		return rows.map(({ act }) => act);
	};

	it('makes an account of a confirmed address, without a password, and knows it from then on', async () => {
		const mia = claims();
		const first = await identities.signOn(database, mia, 'en');
		expect(first).toEqual({ kind: 'created', userId: expect.any(String) });
		const { userId } = first as { userId: string };
		expect(await account(userId)).toMatchObject({
			email: mia.email,
			name: 'Mia Kern',
			locale: 'en',
			passwordHash: null,
			emailVerifiedAt: expect.any(Date)
		});
		expect(await acts(userId)).toEqual(['account.created']);
		const renamed = { ...mia, email: 'new@example.com', isEmailVerified: false, name: null };
		expect(await identities.signOn(database, renamed, 'de')).toEqual({ kind: 'signed-in', userId });
	});

	it('calls a person without a name by their address', async () => {
		const nameless = claims({ name: null });
		const { userId } = (await identities.signOn(database, nameless, 'de')) as { userId: string };
		expect((await account(userId))?.name).toBe(nameless.email);
	});

	it('makes one account of 20 first logins at once', async () => {
		const mia = claims();
		const all = await Promise.all(Array.from({ length: 20 }, () => identities.signOn(database, mia, 'de')));
		expect(all.filter(({ kind }) => kind === 'created')).toHaveLength(1);
		expect(all.filter(({ kind }) => kind === 'signed-in')).toHaveLength(19);
		expect(new Set(all.map((one) => 'userId' in one && one.userId)).size).toBe(1);
	});

	it.each([
		['an unconfirmed address', { isEmailVerified: false }],
		['no address', { email: null, isEmailVerified: false }]
	])('makes no account of %s', async (_, changes) => {
		expect(await identities.signOn(database, claims(changes), 'de')).toEqual({ kind: 'unverified' });
	});

	it('never hands an account over because the address is the same', async () => {
		const ben = await person();
		const stranger = claims({ email: ben.email });
		expect(await identities.signOn(database, stranger, 'de')).toEqual({ kind: 'address-taken' });
		expect(await identities.list(ben)).toEqual([]);
		expect(await account(ben.userId)).toMatchObject({ name: 'Ben Roth', passwordHash: 'argon2id' });
		expect(await acts(ben.userId)).toEqual([]);
	});

	it('knows an account that was linked by its owner, once', async () => {
		const ben = await person();
		const identity = claims({ email: ben.email, isEmailVerified: false });
		expect(await identities.link(ben, ben.actor, identity)).toBe('linked');
		expect(await identities.link(ben, ben.actor, identity)).toBe('linked');
		expect(await identities.signOn(database, identity, 'de')).toEqual({ kind: 'signed-in', userId: ben.userId });
		expect(await identities.list(ben)).toEqual([{ id: expect.any(String), issuer, createdAt: expect.any(Date) }]);
		expect(await acts(ben.userId)).toEqual(['account.identity-linked']);
	});

	it('links an identity to one account only', async () => {
		const [ben, cem] = [await person(), await person()];
		const identity = claims();
		expect(await identities.link(ben, ben.actor, identity)).toBe('linked');
		expect(await identities.link(cem, cem.actor, identity)).toBe('taken');
		expect(await identities.list(cem)).toEqual([]);
		expect(await identities.signOn(database, identity, 'de')).toEqual({ kind: 'signed-in', userId: ben.userId });
	});

	it('takes people of two issuers for two, whatever their subjects', async () => {
		const [one, other] = [claims(), claims({ issuer: 'https://other.example.com' })];
		const sameSubject = { ...other, subject: one.subject };
		const first = await identities.signOn(database, one, 'de');
		expect(first.kind).toBe('created');
		expect((await identities.signOn(database, sameSubject, 'de')).kind).toBe('created');
	});

	it('unlinks, and the identity opens nothing any more', async () => {
		const ben = await person();
		const identity = claims({ email: ben.email });
		await identities.link(ben, ben.actor, identity);
		const [{ id } = { id: '' }] = await identities.list(ben);
		const cem = await person();
		expect(await identities.unlink(cem, cem.actor, id)).toBe('unknown');
		expect(await identities.unlink(ben, ben.actor, id)).toBe('unlinked');
		expect(await identities.unlink(ben, ben.actor, id)).toBe('unknown');
		expect(await identities.signOn(database, identity, 'de')).toEqual({ kind: 'address-taken' });
		expect(await acts(ben.userId)).toEqual(['account.identity-linked', 'account.identity-unlinked']);
	});

	it('keeps the only way in of an account without a password', async () => {
		const mia = claims();
		const { userId } = (await identities.signOn(database, mia, 'de')) as { userId: string };
		const scope = { database, userId };
		const [{ id } = { id: '' }] = await identities.list(scope);
		expect(await identities.unlink(scope, { userId, name: 'Mia Kern' }, id)).toBe('no-password');
		expect(await identities.signOn(database, mia, 'de')).toEqual({ kind: 'signed-in', userId });
	});

	it('takes over an account that nobody ever confirmed, and drops what was prepared there', async () => {
		const prepared = await person({ emailVerifiedAt: null, name: 'Somebody Else' });
		const mia = claims({ email: prepared.email });
		expect(await identities.signOn(database, mia, 'en')).toEqual({ kind: 'created', userId: prepared.userId });
		expect(await account(prepared.userId)).toMatchObject({
			name: 'Mia Kern',
			locale: 'en',
			passwordHash: null,
			emailVerifiedAt: expect.any(Date)
		});
	});
});
