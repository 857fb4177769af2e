import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { fileExports, jobRuns, rateLimits } from '../../src/lib/server/db/schema';
import { ask, find } from '../../src/lib/server/exports';
import { makeWaiting } from '../../src/lib/server/exports/make';
import type { Job } from '../../src/lib/server/jobs';
import { runDue } from '../../src/lib/server/jobs/run-due';
import { attempt } from '../../src/lib/server/throttle';
import { engines, opening } from './engines';
import { organisation } from './organisation-fixtures';

process.env.LOG_LEVEL = 'silent';

const system = { system: true } as const;
const today = new Date('2026-11-22T08:00:00Z');
const hoursLater = (hours: number) => new Date(today.getTime() + hours * 3_600_000);

describe.each(engines)('what was noted on $name under a clock that ran ahead', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	it('holds no job up once the clock is right again', async () => {
		const runs: Date[] = [];
		const job: Job = { name: 'hourly', everyMinutes: 60, run: async (_, now) => void runs.push(now) };
		await runDue(database, [job], hoursLater(48));
		await runDue(database, [job], today);
		expect(runs).toEqual([hoursLater(48), today]);
		await runDue(database, [job], hoursLater(0.5));
		expect(runs, 'and from then on it keeps its time').toHaveLength(2);
	});

	it('nor does a machine whose clock is half an hour ahead have its job taken away', async () => {
		await database.withScope(system, (transaction) => transaction.delete(jobRuns));
		const runs: Date[] = [];
		const job: Job = { name: 'hourly', everyMinutes: 60, run: async (_, now) => void runs.push(now) };
		await runDue(database, [job], hoursLater(0.5));
		await runDue(database, [job], today);
		expect(runs).toEqual([hoursLater(0.5)]);
	});

	it('shuts nobody out for longer than a limit lasts', async () => {
		const use = () => attempt(database, 'second-factor-account', 'somebody');
		for (let time = 0; time < 5; time += 1) expect(await use()).toEqual({ allowed: true });
		await database.withScope(system, (transaction) =>
			transaction.update(rateLimits).set({ resetsAt: sql`now() + interval '2 days'` })
		);
		expect(await use()).toEqual({ allowed: true });
		for (let time = 0; time < 4; time += 1) await use();
		expect(await use(), 'and counts as before').toMatchObject({ allowed: false });
	});

	it('keeps no file waiting that a process which has died was making', async () => {
		const { scope } = await organisation(database);
		const id = await ask(scope, { subject: { kind: 'course' }, format: 'json', locale: 'de' }, 'Course');
		await database.withScope({ organisationId: scope.organisationId }, (transaction) =>
			transaction
				.update(fileExports)
				.set({ status: 'running', attempts: 1, leaseUntil: sql`now() + interval '2 days'` })
				.where(eq(fileExports.id, id))
		);
		const pieces = async function* () {
			yield Buffer.from('content');
		};
		const begin = async () => ({ name: 'gegenprobe-x.json', pieces: pieces(), share: () => 1 });
		await makeWaiting(database, { begin, mayHave: async () => true }, () => false);
		expect(await find(scope, id)).toMatchObject({ status: 'done' });
	});
});
