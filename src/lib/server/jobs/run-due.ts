import { and, eq, gt, lte, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../db';
import { jobRuns } from '../db/schema';
import { log, logJobFailure } from '../log';
import { metrics } from '../metrics';
import type { Job } from './job';

/** A process that took a job has this long before another one may take it too, unless the job says otherwise: the first may have died. */
const leaseMinutesUsual = 30;

/**
 * A time further ahead than any that a job is given, by so many minutes, was noted under a clock that ran ahead: the job would rest until the others
 * have caught up with it. Clocks of several machines differ by less.
 */
const clocksDifferMinutesMax = 60;

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
	const waiting = await waitingAt(database, jobs, now);
	for (const job of jobs) {
		if (waiting.has(job.name)) continue;
		if (isStopped()) return;
		if (!(await take(database, job, now))) continue;
		const begin = performance.now();
		const hasRun = await job.run(database, now).then(
			() => true,
			(error: unknown) => {
				// Told to end, the process has closed what the job works with.
				if (!isStopped()) logJobFailure(job.name, error);
				return false;
			}
		);
		if (isStopped()) return;
		const run = { hasRun, milliseconds: Math.round(performance.now() - begin) };
		note(job, run);
		await postpone(database, job, run, now);
	}
}

/** The names of jobs whose time has not come: looked at first, as trying to take them would write to the disk each minute. */
async function waitingAt(database: Database, jobs: readonly Job[], now: Date): Promise<ReadonlySet<string>> {
	const resting = jobs.map((job) => and(eq(jobRuns.name, job.name), lte(jobRuns.dueAt, latest(job, now))));
	const rows = await database.read({ system: true }, (transaction) =>
		transaction
			.select({ name: jobRuns.name })
			.from(jobRuns)
			.where(and(gt(jobRuns.dueAt, now), or(...resting)))
	);
	return new Set(rows.map(({ name }) => name));
}

/** True for exactly one of any number of processes that ask at the same time. */
async function take(database: Database, job: Job, now: Date): Promise<boolean> {
	const { name, leaseMinutes = leaseMinutesUsual } = job;
	const dueAt = minutesAfter(now, leaseMinutes);
	const taken = await database.withScope({ system: true }, (transaction) =>
		transaction
			.insert(jobRuns)
			.values({ name, dueAt })
			.onConflictDoUpdate({ target: jobRuns.name, set: { dueAt }, setWhere: isDue(job, now) })
			.returning({ name: jobRuns.name })
	);
	return taken.length === 1;
}

function isDue(job: Job, now: Date): SQL | undefined {
	return or(lte(jobRuns.dueAt, now), gt(jobRuns.dueAt, latest(job, now)));
}

/** The time that a job may have been given at this moment at the latest. */
function latest({ everyMinutes, leaseMinutes = leaseMinutesUsual }: Job, now: Date): Date {
	return minutesAfter(now, Math.max(everyMinutes, leaseMinutes, retryMinutes) + clocksDifferMinutesMax);
}

interface Run {
	readonly hasRun: boolean;
	readonly milliseconds: number;
}

/** For whoever watches this process; what the operator's page shows is kept in the database, as any process may have run it. */
function note({ name: job }: Job, { hasRun, milliseconds }: Run): void {
	const { jobRuns: runs, jobSeconds, jobEnded } = metrics();
	runs.inc({ job, outcome: hasRun ? 'done' : 'failed' });
	jobSeconds.set({ job }, milliseconds / 1000);
	jobEnded.setToCurrentTime({ job });
	if (hasRun) log().debug({ job, ms: milliseconds }, 'job done');
}

async function postpone(database: Database, job: Job, { hasRun, milliseconds }: Run, now: Date): Promise<void> {
	const minutes = hasRun ? job.everyMinutes : Math.min(job.everyMinutes, retryMinutes);
	await database.withScope({ system: true }, (transaction) =>
		transaction
			.update(jobRuns)
			.set({
				dueAt: minutesAfter(now, minutes),
				endedAt: new Date(now.getTime() + milliseconds),
				milliseconds,
				failures: hasRun ? 0 : sql`${jobRuns.failures} + 1`
			})
			.where(eq(jobRuns.name, job.name))
	);
}

function minutesAfter(now: Date, minutes: number): Date {
	return new Date(now.getTime() + minutes * 60_000);
}
