import { eq, gt, lte } from 'drizzle-orm';
import type { Database } from '../db';
import { jobRuns } from '../db/schema';
import { logJobFailure } from '../log';
import type { Job } from './job';

/** A process that took a job has this long before another one may take it too, unless the job says otherwise: the first may have died. */
const leaseMinutesUsual = 30;

/** A job that failed is tried again after this time, or at its next one if that is sooner. */
const retryMinutes = 10;

/**
 * Runs each job whose time has come and which no other process has taken, one after the other. What fails is logged and tried
 * again later; the others run all the same.
 */
export async function runDue(
	database: Database,
	jobs: readonly Job[],
	now: Date,
	isStopped: () => boolean = () => false
): Promise<void> {
	const waiting = await waitingAt(database, now);
	for (const job of jobs) {
		if (waiting.has(job.name)) continue;
		if (isStopped()) return;
		if (!(await take(database, job, now))) continue;
		const hasRun = await job.run(database, now).then(
			() => true,
			(error: unknown) => {
				// Told to end, the process has closed what the job works with.
				if (!isStopped()) logJobFailure(job.name, error);
				return false;
			}
		);
		if (isStopped()) return;
		await postpone(database, job, hasRun ? job.everyMinutes : Math.min(job.everyMinutes, retryMinutes), now);
	}
}

/** The names of jobs whose time has not come: looked at first, as trying to take them would write to the disk each minute. */
async function waitingAt(database: Database, now: Date): Promise<ReadonlySet<string>> {
	const rows = await database.read({ system: true }, (transaction) =>
		transaction.select({ name: jobRuns.name }).from(jobRuns).where(gt(jobRuns.dueAt, now))
	);
	return new Set(rows.map(({ name }) => name));
}

/** True for exactly one of any number of processes that ask at the same time. */
async function take(database: Database, { name, leaseMinutes = leaseMinutesUsual }: Job, now: Date): Promise<boolean> {
	const dueAt = minutesAfter(now, leaseMinutes);
	const taken = await database.withScope({ system: true }, (transaction) =>
		transaction
			.insert(jobRuns)
			.values({ name, dueAt })
			.onConflictDoUpdate({ target: jobRuns.name, set: { dueAt }, setWhere: lte(jobRuns.dueAt, now) })
			.returning({ name: jobRuns.name })
	);
	return taken.length === 1;
}

async function postpone(database: Database, { name }: Job, minutes: number, now: Date): Promise<void> {
	await database.withScope({ system: true }, (transaction) =>
		transaction
			.update(jobRuns)
			.set({ dueAt: minutesAfter(now, minutes) })
			.where(eq(jobRuns.name, name))
	);
}

function minutesAfter(now: Date, minutes: number): Date {
	return new Date(now.getTime() + minutes * 60_000);
}
