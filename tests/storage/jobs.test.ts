import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newToken } from '../../src/lib/server/auth/tokens';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import {
	invitations,
	jobRuns,
	organisations,
	rateLimits,
	secrets,
	sessions,
	tokens,
	users
} from '../../src/lib/server/db/schema';
import { jobs, startJobs, type Job } from '../../src/lib/server/jobs';
import { expiredAccountRows, finishedLimits } from '../../src/lib/server/jobs/expiry';
import { runDue } from '../../src/lib/server/jobs/run-due';
import { attempt, clientKey } from '../../src/lib/server/throttle';
import { engines, type Place } from './engines';

process.env.LOG_LEVEL = 'silent';

const system = { system: true } as const;
const start = new Date('2026-11-22T08:00:00Z');
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe.each(engines)('jobs on $name', ({ name, place }) => {
	let where: Place;
	let database: Database;
	let second: Database;

	beforeAll(async () => {
		where = await place();
		database = await where.open();
		second = name === 'postgres' ? await where.open() : database;
	});
	beforeEach(() => database.withScope(system, (transaction) => transaction.delete(jobRuns)));
	afterAll(async () => {
		await second?.close();
		await database?.close();
		await where?.remove();
	});

	const counting = (run: () => Promise<void> = async () => undefined) => {
		const runs: Date[] = [];
		const job: Job = {
			name: 'counting',
			everyMinutes: 60,
			run: (_, now) => {
				runs.push(now);
				return run();
			}
		};
		return { job, runs };
	};

	it('run at once, and again when their time has come', async () => {
		const { job, runs } = counting();
		for (const minutes of [0, 1, 59, 60, 61, 119, 121]) await runDue(database, [job], minutesLater(minutes));
		expect(runs).toEqual([start, minutesLater(60), minutesLater(121)]);
	});

	it('run once, however many processes look at the same time', async () => {
		const { job, runs } = counting(() => new Promise((resolve) => setTimeout(resolve, 50)));
		const look = (minutes: number) =>
			Promise.all(
				Array.from({ length: 12 }, (_, index) => runDue(index % 2 ? database : second, [job], minutesLater(minutes)))
			);
		await look(0);
		await look(60);
		expect(runs).toHaveLength(2);
	});

	it('are tried again after a failure, and the others run all the same', async () => {
		let isBroken = true;
		const failing = counting(async () => {
			if (isBroken) throw new Error('the mail server is away');
		});
		const other = counting();
		const list = [failing.job, { ...other.job, name: 'other' }];
		await runDue(database, list, start);
		isBroken = false;
		for (const minutes of [5, 10, 20]) await runDue(database, list, minutesLater(minutes));
		expect([failing.runs, other.runs]).toEqual([[start, minutesLater(10)], [start]]);
	});

	it('are taken over from a process that died on the way', async () => {
		let die: () => void = () => undefined;
		const dying = counting(() => new Promise((resolve) => (die = resolve)));
		const unfinished = runDue(database, [dying.job], start);
		await vi.waitFor(() => expect(dying.runs).toHaveLength(1), { timeout: 30_000 });
		const other = counting();
		for (const minutes of [1, 29, 30]) await runDue(second, [other.job], minutesLater(minutes));
		expect(other.runs).toEqual([minutesLater(30)]);
		die();
		await unfinished;
	});

	describe('that run by the clock', () => {
		beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
		afterEach(() => vi.useRealTimers());

		it('stop when the process is told to end', async () => {
			const { job, runs } = counting();
			const opened = vi.fn(() => Promise.resolve(database));
			const stop = startJobs(opened, [job]);
			expect(runs).toEqual([]);
			await vi.advanceTimersByTimeAsync(5_000);
			await vi.waitFor(() => expect(runs).toHaveLength(1), { timeout: 30_000 });
			stop();
			await vi.advanceTimersByTimeAsync(600_000);
			expect(opened).toHaveBeenCalledTimes(1);
		});
	});

	it('have names of their own', () => {
		expect(new Set(jobs.map((job) => job.name)).size).toBe(jobs.length);
	});

	it('forget attempts and salts once their time is over, and keep those that count', async () => {
		const now = new Date();
		await attempt(database, 'password-account', 'grete');
		await attempt(database, 'mail-account', 'grete');
		await clientKey('192.0.2.1', database, now);
		await database.withScope(system, (transaction) =>
			transaction.insert(secrets).values({ name: 'for good', secret: 'x' })
		);
		const kept = () =>
			database.withScope(system, async (transaction) => [
				(await transaction.select().from(rateLimits)).length,
				(await transaction.select().from(secrets)).length
			]);
		await finishedLimits.run(database, now);
		expect(await kept()).toEqual([2, 2]);
		await finishedLimits.run(database, new Date(now.getTime() + 20 * 60_000));
		expect((await kept())[0]).toBe(1);
		await finishedLimits.run(database, new Date(now.getTime() + 24 * 3_600_000));
		expect(await kept()).toEqual([0, 1]);
	});

	it('forget sessions, links, invitations and accounts whose time is over, and nothing else', async () => {
		const ago = (days: number) => sql`now() - make_interval(days => ${days})`;
		const account = async (email: string, age: number, isVerified: boolean) => {
			const [emailHash, userId] = [sha256(email), crypto.randomUUID()];
			await database.withScope({ emailHash, userId }, async (transaction) => {
				const emailVerifiedAt = isVerified ? new Date() : null;
				await transaction
					.insert(users)
					.values({ id: userId, email, emailHash, emailVerifiedAt, name: email, locale: 'de', createdAt: ago(age) });
				for (const days of [-1, 1]) {
					const row = { userId, expiresAt: ago(days) };
					await transaction.insert(sessions).values({ ...row, idHash: sha256(newToken()), device: 'Firefox' });
					await transaction
						.insert(tokens)
						.values({ ...row, hash: sha256(newToken()), purpose: days < 0 ? 'verify-email' : 'reset-password' });
				}
			});
			return userId;
		};
		const ids = [
			await account('confirmed@example.com', 100, true),
			await account('fresh@example.com', 6, false),
			await account('forgotten@example.com', 8, false)
		];
		const organisationId = crypto.randomUUID();
		await database.withScope({ organisationId }, async (transaction) => {
			await transaction.insert(organisations).values({ id: organisationId, slug: 'nord', name: 'Nord', locale: 'de' });
			for (const days of [-1, 29, 31])
				await transaction.insert(invitations).values({
					organisationId,
					tokenHash: sha256(newToken()),
					email: `${days + 1}@example.com`,
					role: 'admin',
					inviterName: 'Grete',
					expiresAt: ago(days)
				});
		});

		await expiredAccountRows.run(database, new Date());

		const left = await Promise.all(
			ids.map((userId) =>
				database.withScope({ userId }, async (transaction) => [
					(await transaction.select().from(users).where(eq(users.id, userId))).length,
					(await transaction.select().from(sessions)).length,
					(await transaction.select().from(tokens)).length
				])
			)
		);
		expect(left).toEqual([
			[1, 1, 1],
			[1, 1, 1],
			[0, 0, 0]
		]);
		const invited = await database.read({ organisationId }, (transaction) =>
			transaction.select({ email: invitations.email }).from(invitations).orderBy(invitations.expiresAt)
		);
		expect(invited.map(({ email }) => email)).toEqual(['30@example.com', '0@example.com']);
	});
});
