import { and, asc, eq, gt, lt, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../db';
import { fileExportParts, fileExports } from '../db/schema';
import { attemptsMax, type ExportAtWork } from './types';

/** How long a process has a file for itself without a sign of life, in seconds; then another one begins it anew. */
const leaseSeconds = 60;

/** How often whoever makes a file gives that sign, in milliseconds. */
export const lifeSignMilliseconds = 15_000;

/** By the database's clock: those of several machines differ. */
const leaseFromNow = sql`now() + make_interval(secs => ${leaseSeconds})`;

const isFree = or(
	eq(fileExports.status, 'waiting'),
	and(
		eq(fileExports.status, 'running'),
		// Further ahead than any sign of life reaches: noted under a clock that ran ahead.
		or(lt(fileExports.leaseUntil, sql`now()`), gt(fileExports.leaseUntil, sql`now() + interval '1 hour'`))
	)
);

/**
 * The file that has waited longest, for exactly one of any number of processes that ask; null: none is waiting. What another process left of it is
 * deleted. One that was begun too often is given up.
 */
export async function take(database: Database): Promise<ExportAtWork | null> {
	for (;;) {
		const waiting = await database.read({ system: true }, (transaction) =>
			transaction
				.select({ organisationId: fileExports.organisationId, id: fileExports.id })
				.from(fileExports)
				.where(isFree)
				.orderBy(asc(fileExports.createdAt), asc(fileExports.id))
				.limit(5)
		);
		if (waiting.length === 0) return null;
		for (const { organisationId, id } of waiting) {
			const taken = await database.withScope({ organisationId }, async (transaction) => {
				const found = await takeOne(transaction, { organisationId, id });
				if (found === null || found.attempts <= attemptsMax) return found;
				await end(transaction, found, 'failed');
				return null;
			});
			if (taken) return taken;
		}
	}
}

/** Whether a file is still this process's to make; gives the sign of life. `percent`: how far it is, if that is to be noted. */
export async function isStillOurs(
	transaction: Transaction,
	work: ExportAtWork,
	percent: number | null = null
): Promise<boolean> {
	const kept = await transaction
		.update(fileExports)
		.set({ leaseUntil: leaseFromNow, ...(percent !== null && { progressPercent: percent }) })
		.where(isOurs(work))
		.returning({ id: fileExports.id });
	return kept.length === 1;
}

/** It is done, as the last of its parts is stored. */
export async function finish(
	transaction: Transaction,
	work: ExportAtWork,
	file: { readonly fileName: string; readonly byteSize: number }
): Promise<void> {
	await transaction
		.update(fileExports)
		.set({ ...file, status: 'done', progressPercent: 100, leaseUntil: null, finishedAt: sql`now()` })
		.where(isOurs(work));
}

/** Nothing of it stays: it waits for another attempt, or is given up. */
export async function end(transaction: Transaction, work: ExportAtWork, status: 'waiting' | 'failed'): Promise<void> {
	const ended = await transaction
		.update(fileExports)
		.set({ status, progressPercent: 0, leaseUntil: null, finishedAt: status === 'failed' ? sql`now()` : null })
		.where(isOurs(work))
		.returning({ id: fileExports.id });
	if (ended.length === 1) await deleteParts(transaction, work);
}

/** This process ends, which is no failed attempt: another one begins it anew. */
export async function putBack(transaction: Transaction, work: ExportAtWork): Promise<void> {
	await end(transaction, work, 'waiting');
	await transaction
		.update(fileExports)
		.set({ attempts: work.attempts - 1 })
		.where(
			and(
				eq(fileExports.organisationId, work.organisationId),
				eq(fileExports.id, work.id),
				eq(fileExports.status, 'waiting'),
				eq(fileExports.attempts, work.attempts)
			)
		);
}

/** Whoever asked for it may not have it: it is as if they never had. */
export async function forget(transaction: Transaction, work: ExportAtWork): Promise<void> {
	await transaction.delete(fileExports).where(isOurs(work));
}

async function takeOne(
	transaction: Transaction,
	{ organisationId, id }: Pick<ExportAtWork, 'organisationId' | 'id'>
): Promise<ExportAtWork | null> {
	const [taken] = await transaction
		.update(fileExports)
		.set({
			status: 'running',
			progressPercent: 0,
			leaseUntil: leaseFromNow,
			attempts: sql`${fileExports.attempts} + 1`
		})
		.where(and(eq(fileExports.organisationId, organisationId), eq(fileExports.id, id), isFree))
		.returning({
			organisationId: fileExports.organisationId,
			id: fileExports.id,
			userId: fileExports.userId,
			subject: fileExports.subject,
			format: fileExports.format,
			locale: fileExports.locale,
			attempts: fileExports.attempts
		});
	if (!taken) return null;
	await deleteParts(transaction, taken);
	return taken;
}

async function deleteParts(
	transaction: Transaction,
	{ organisationId, id }: Pick<ExportAtWork, 'organisationId' | 'id'>
): Promise<void> {
	await transaction
		.delete(fileExportParts)
		.where(and(eq(fileExportParts.organisationId, organisationId), eq(fileExportParts.exportId, id)));
}

function isOurs({ organisationId, id, attempts }: ExportAtWork) {
	return and(
		eq(fileExports.organisationId, organisationId),
		eq(fileExports.id, id),
		eq(fileExports.status, 'running'),
		eq(fileExports.attempts, attempts)
	);
}
