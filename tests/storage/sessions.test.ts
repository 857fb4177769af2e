import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as sessionList from '../../src/lib/server/accounts/session-list';
import { createSessions } from '../../src/lib/server/auth/sessions';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { auditEntries, sessions as sessionTable } from '../../src/lib/server/db/schema';
import { account } from './account';
import { engines, opening } from './engines';

const day = { origin: 'http://localhost:3000', sessionIdleHours: 24, sessionDays: 14 };
const anHour = 3_600_000;
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe.each(engines)('sessions on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const sessionsWith = (settings: Partial<typeof day> = {}) =>
		createSessions(async () => database, { ...day, ...settings });
	const sessions = sessionsWith();
	const somebody = async () => (await account(database, 'Anna Beispiel')).userId;
	const signedIn = async (value: string) => {
		const found = await sessions.read(value);
		if (!found) throw new Error('The session has ended.');
		return found;
	};
	/** Moves a session into the past, as if the clock had gone on. */
	const age = async (userId: string, hours: number) => {
		await database.withScope({ userId }, async (transaction) => {
			const [row] = await transaction.delete(sessionTable).where(eq(sessionTable.userId, userId)).returning();
			if (!row) throw new Error('There is no session to move.');
			const earlier = (moment: Date) => new Date(moment.getTime() - hours * anHour);
			await transaction.insert(sessionTable).values({
				...row,
				createdAt: earlier(row.createdAt),
				lastUsedAt: earlier(row.lastUsedAt),
				expiresAt: earlier(row.expiresAt)
			});
		});
	};

	it('belong to whom they were begun for, and each has a value of its own', async () => {
		const userId = await somebody();
		const [one, other] = [await sessions.begin(userId, firefox), await sessions.begin(userId, firefox)];
		expect(one.value).not.toBe(other.value);
		for (const { value } of [one, other]) expect((await signedIn(value)).user.id).toBe(userId);
	});

	it('are stored without the value that opens them', async () => {
		const userId = await somebody();
		const { value } = await sessions.begin(userId, firefox);
		const rows = await database.read({ userId }, (transaction) => transaction.select().from(sessionTable));
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain(value);
		expect(await sessions.read(rows[0]?.idHash ?? '')).toBeNull();
	});

	it('are never made by a value that came from outside', async () => {
		const userId = await somebody();
		for (const value of [
			'',
			'a'.repeat(40),
			randomBytes(20).toString('hex'),
			`${'a'.repeat(39)}'`,
			'x'.repeat(10_000)
		]) {
			expect(await sessions.read(value)).toBeNull();
		}
		const rows = await database.read({ userId }, (transaction) => transaction.select().from(sessionTable));
		expect(rows).toEqual([]);
	});

	it('end when they are ended, and ending them again does nothing', async () => {
		const { value } = await sessions.begin(await somebody(), firefox);
		const { session } = await signedIn(value);
		for (let time = 0; time < 2; time++) {
			const cookie = await sessions.end(session);
			expect(cookie.value).toBe('');
			expect(cookie.options.expires.getTime()).toBe(0);
		}
		expect(await sessions.read(value)).toBeNull();
	});

	it('end so long after they began, however they are used', async () => {
		const patient = sessionsWith({ sessionIdleHours: 720 });
		const userId = await somebody();
		const { value } = await patient.begin(userId, firefox);
		for (let days = 0; days < 13; days++) {
			await age(userId, 24);
			expect(await patient.read(value), `used after ${days + 1} days`).not.toBeNull();
		}
		await age(userId, 25);
		expect(await patient.read(value)).toBeNull();
	});

	it('end as soon as a shorter limit has passed, also those begun under a longer one', async () => {
		const userId = await somebody();
		const { value } = await sessions.begin(userId, firefox);
		await age(userId, 23);
		const shorter = sessionsWith({ sessionDays: 1 });
		expect(await shorter.read(value)).not.toBeNull();
		await age(userId, 2);
		expect(await shorter.read(value)).toBeNull();
	});

	it('live the whole idle time from their last use on', async () => {
		const userId = await somebody();
		const { value } = await sessions.begin(userId, firefox);
		await age(userId, 2);
		expect((await signedIn(value)).renewed?.value, 'the browser keeps it longer as well').toBe(value);
		await age(userId, 23);
		expect(await sessions.read(value), 'used 23 hours ago').not.toBeNull();
		await age(userId, 25);
		expect(await sessions.read(value)).toBeNull();
	});

	it('end although a page that was left open goes on asking', async () => {
		const userId = await somebody();
		const { value } = await sessions.begin(userId, firefox);
		await age(userId, 20);
		expect(await sessions.read(value, false)).toMatchObject({ user: { id: userId }, renewed: null });
		await age(userId, 5);
		expect(await sessions.read(value, false)).toBeNull();
	});

	it('know to the hour when they were last used, and write no more often', async () => {
		const userId = await somebody();
		const { value } = await sessions.begin(userId, firefox);
		const lastUsed = async () => (await sessionList.list({ database, userId }, null))[0]?.lastUsedAt.getTime() ?? 0;
		await age(userId, 0.5);
		const before = await lastUsed();
		expect((await signedIn(value)).renewed).toBeNull();
		expect(await lastUsed()).toBe(before);
		await age(userId, 0.6);
		await signedIn(value);
		expect(Date.now() - (await lastUsed())).toBeLessThan(10_000);
	});

	it('are listed for their person only, with device and this one first named', async () => {
		const [userId, stranger] = [await somebody(), await somebody()];
		const { value } = await sessions.begin(userId, firefox);
		await sessions.begin(userId, null);
		await sessions.begin(stranger, firefox);
		const listed = await sessionList.list({ database, userId }, (await signedIn(value)).session);
		expect(listed.map(({ device, isThisOne }) => [device, isThisOne]).toSorted()).toEqual([
			['', false],
			['Firefox, Windows', true]
		]);
		expect(listed.find(({ isThisOne }) => isThisOne)?.id).toBe(sha256(value));
	});

	it('are ended one by one by their person, and by nobody else', async () => {
		const [userId, stranger] = [await somebody(), await somebody()];
		const [one, other] = [await sessions.begin(userId, firefox), await sessions.begin(userId, firefox)];
		expect(await sessionList.revoke({ database, userId: stranger }, sha256(one.value))).toBe(false);
		expect(await sessionList.revoke({ database, userId }, sha256(one.value))).toBe(true);
		expect(await sessionList.revoke({ database, userId }, sha256(one.value))).toBe(false);
		expect(await sessions.read(one.value)).toBeNull();
		expect(await sessions.read(other.value)).not.toBeNull();
		const entries = await database.read({ userId }, (transaction) => transaction.select().from(auditEntries));
		expect(entries.map(({ act, details }) => [act, details])).toEqual([
			['account.session-revoked', { device: 'Firefox, Windows' }]
		]);
	});

	it('end everywhere at once, and nobody else’s with them', async () => {
		const [userId, stranger] = [await somebody(), await somebody()];
		const own = [await sessions.begin(userId, firefox), await sessions.begin(userId, null)];
		const foreign = await sessions.begin(stranger, firefox);
		await sessionList.revokeAll({ database, userId });
		for (const { value } of own) expect(await sessions.read(value)).toBeNull();
		expect(await sessions.read(foreign.value)).not.toBeNull();
	});

	it.each([
		['https://check.example.com', '__Host-session', true],
		['http://localhost:3000', 'session', false]
	])('at %s travel in the cookie %s, bound to this host', async (origin, name, secure) => {
		const cookie = await sessionsWith({ origin }).begin(await somebody(), firefox);
		expect(cookie.name).toBe(name);
		expect(cookie.options).toMatchObject({ path: '/', httpOnly: true, sameSite: 'lax', secure });
		expect(cookie.options).not.toHaveProperty('domain');
	});
});
