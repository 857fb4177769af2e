import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { rateLimits, secrets } from '../../src/lib/server/db/schema';
import { attempt, attemptToInvite, attemptOfClient, clientKey } from '../../src/lib/server/throttle';
import { deleteOldSalts } from '../../src/lib/server/throttle/client-key';
import { engines, type Place } from './engines';

const system = { system: true } as const;

describe.each(engines)('attempts on $name', ({ name, place }) => {
	let where: Place;
	let database: Database;
	let second: Database;

	beforeAll(async () => {
		where = await place();
		database = await where.open();
		// The embedded engine belongs to one process; on the server a second one counts along.
		second = name === 'postgres' ? await where.open() : database;
	});
	beforeEach(() => database.withScope(system, (transaction) => transaction.delete(rateLimits)));
	afterEach(() => {
		vi.useRealTimers();
		delete process.env.API_RATE_PER_MINUTE;
	});
	afterAll(async () => {
		await second?.close();
		await database?.close();
		await where?.remove();
	});

	const times = async (count: number, one: () => Promise<{ readonly allowed: boolean }>) => {
		const attempts = [];
		for (let index = 0; index < count; index += 1) attempts.push((await one()).allowed);
		return attempts.filter(Boolean).length;
	};
	const letPass = (seconds: number) =>
		database.withScope(system, (transaction) =>
			transaction.update(rateLimits).set({ resetsAt: sql`${rateLimits.resetsAt} - make_interval(secs => ${seconds})` })
		);

	it('are allowed up to their number, then refused with the seconds to wait', async () => {
		expect(await times(10, () => attempt(database, 'password-account', 'grete'))).toBe(10);
		const refused = await attempt(database, 'password-account', 'grete');
		expect(refused).toMatchObject({ allowed: false });
		expect('retryAfterSeconds' in refused && refused.retryAfterSeconds).toBeGreaterThan(14 * 60);
		expect('retryAfterSeconds' in refused && refused.retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
	});

	it('of one account, one thing and one client are no one else’s', async () => {
		await times(10, () => attempt(database, 'password-account', 'hans'));
		expect(await attempt(database, 'password-account', 'hans')).toMatchObject({ allowed: false });
		expect(await attempt(database, 'password-account', 'emil')).toEqual({ allowed: true });
		expect(await attempt(database, 'mail-account', 'hans')).toEqual({ allowed: true });
	});

	it('to send mail are counted by who sends and by who gets it', async () => {
		const invite = (inviter: string, email: string) => attemptToInvite(database, inviter, email);
		expect(await times(6, () => invite('grete', 'one@example.com'))).toBe(5);
		expect(await invite('hans', 'one@example.com'), 'from somebody else as well').toMatchObject({ allowed: false });
		let sent = 0;
		expect(await times(250, () => invite('emil', `many-${(sent += 1)}@example.com`))).toBe(200);
	});

	it('let exactly as many through as allowed, however many come at once and to whichever process', async () => {
		const all = await Promise.all(
			Array.from({ length: 50 }, (_, index) => attempt(index % 2 ? database : second, 'password-account', 'at once'))
		);
		expect(all.filter(({ allowed }) => allowed)).toHaveLength(10);
	});

	it('are allowed again once the time is over, and a refusal does not lengthen it', async () => {
		await times(12, () => attempt(database, 'password-account', 'later'));
		await letPass(15 * 60);
		// This process remembers the refusal by its own clock.
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 });
		expect(await times(12, () => attempt(database, 'password-account', 'later'))).toBe(10);
	});

	it('that go on after a refusal are refused without a write', async () => {
		await times(11, () => attempt(database, 'password-account', 'stubborn'));
		const rows = () => database.read(system, (transaction) => transaction.select().from(rateLimits));
		const before = await rows();
		expect(await times(500, () => attempt(database, 'password-account', 'stubborn'))).toBe(0);
		expect(await rows()).toEqual(before);
	});

	it('of a client follow API_RATE_PER_MINUTE, and 0 asks the database nothing', async () => {
		process.env.API_RATE_PER_MINUTE = '3';
		const allowed = await times(5, () => attemptOfClient('api-client', '192.0.2.1', () => database));
		expect(allowed).toBe(3);
		expect(await attemptOfClient('api-client', '192.0.2.2', () => database)).toEqual({ allowed: true });
		process.env.API_RATE_PER_MINUTE = '0';
		const asked = vi.fn(() => database);
		expect(await times(5, () => attemptOfClient('api-client', '192.0.2.1', asked))).toBe(5);
		expect(asked).not.toHaveBeenCalled();
	});

	describe('of a client', () => {
		// Long ago, as this process remembers the salt of today from the tests above.
		const morning = new Date('2020-11-22T00:00:00Z');
		const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);
		const salts = () =>
			database.read(system, (transaction) =>
				transaction.select({ name: secrets.name, createdAt: secrets.createdAt }).from(secrets)
			);
		beforeEach(() => database.withScope(system, (transaction) => transaction.delete(secrets)));

		it('are counted under the same name in every process, and under another one half a day later', async () => {
			const [one, other] = await Promise.all([
				clientKey('192.0.2.1', database, hours(24)),
				clientKey('192.0.2.1', second, hours(35.9))
			]);
			expect(one).toBe(other);
			expect(await clientKey('192.0.2.2', database, hours(25))).not.toBe(one);
			expect(await clientKey('192.0.2.1', database, hours(36))).not.toBe(one);
		});

		it('are one for a whole IPv6 subscriber, and for each its own', async () => {
			const [one, other, neighbour] = await Promise.all(
				['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:3::1'].map((address) => clientKey(address, database))
			);
			expect(one).toBe(other);
			expect(neighbour).not.toBe(one);
		});

		it('leave no salt that is older than a day, nor one whose time is over', async () => {
			await clientKey('192.0.2.1', database, hours(48));
			await clientKey('192.0.2.1', second, hours(61));
			expect((await salts()).map(({ name }) => name)).toEqual(['salt-2020-11-24T12']);
			await deleteOldSalts(database, hours(71.9));
			expect(await salts()).toHaveLength(1);
			await deleteOldSalts(database, hours(72));
			expect(await salts()).toEqual([]);
		});

		it('leave no address anywhere in the database', async () => {
			process.env.API_RATE_PER_MINUTE = '3';
			for (const address of ['192.0.2.77', '2001:db8:77::1']) {
				await attemptOfClient('api-client', address, () => database);
				await attempt(database, 'login-client', await clientKey(address, database));
			}
			await attempt(database, 'password-account', 'grete@example.com');
			const [counted, kept] = await database.withScope(system, async (transaction) => [
				await transaction.select().from(rateLimits),
				await transaction.select().from(secrets)
			]);
			expect(counted).toHaveLength(5);
			expect(JSON.stringify([counted, kept])).not.toMatch(/192\.0\.2|2001:db8|grete/);
		});
	});
});
