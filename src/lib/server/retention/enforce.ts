import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import { auditMonths, auditMonthsMin, monthsBefore } from '$lib/core/data-protection/retention';
import { record } from '../audit';
import type { Database, Transaction } from '../db';
import { assessments, auditEntries, organisations, roundInvitees, rounds } from '../db/schema';
import { forgetFinishedPage } from '../hooks/finished-pages';
import { forgetVoice } from '../voice/keep';

/**
 * Deletes what has been kept long enough by `now`: of each organisation the assessments that were last changed before its retention
 * period, who was invited to rounds that closed before it, named rounds as a whole, what customers said before it, and entries of its audit log (`auditMonths`); of practices and accounts entries older than `auditMonthsMin`. An organisation
 * that fails does not keep the others from theirs; the first failure is thrown at the end.
 */
export async function enforce(database: Database, now: Date): Promise<void> {
	const all = await database.read({ system: true }, (transaction) =>
		transaction.select({ id: organisations.id, months: organisations.retentionMonths }).from(organisations)
	);
	const failures: unknown[] = [];
	for (const { id, months } of all) {
		await enforceIn(database, id, months, now).catch((error: unknown) => failures.push(error));
	}
	await enforceElsewhere(database, now);
	if (failures.length > 0) throw failures[0];
}

async function enforceIn(database: Database, organisationId: string, months: number, now: Date): Promise<void> {
	const gone = await database.withScope({ system: true, organisationId }, async (transaction) => {
		const heard = await forgetVoice(transaction, organisationId, monthsBefore(now, months));
		const deleted = await transaction
			.delete(assessments)
			.where(and(eq(assessments.organisationId, organisationId), lt(assessments.changedAt, monthsBefore(now, months))))
			.returning({ keyHash: assessments.keyHash });
		const finished = await forgetRounds(transaction, organisationId, monthsBefore(now, months));
		const forgotten = await transaction
			.delete(auditEntries)
			.where(
				and(
					eq(auditEntries.organisationId, organisationId),
					lt(auditEntries.at, monthsBefore(now, auditMonths(months)))
				)
			)
			.returning({ id: auditEntries.id });
		if (deleted.length + finished + heard + forgotten.length > 0) {
			await record(transaction, { organisationId }, null, 'retention.enforced', {
				assessments: String(deleted.length),
				rounds: String(finished),
				voice: String(heard),
				entries: String(forgotten.length),
				months: String(months)
			});
		}
		return deleted;
	});
	for (const { keyHash } of gone) forgetFinishedPage({ database, assessmentKeyHash: keyHash });
}

/**
 * Of anonymous rounds the results stay, as they are about nobody; of named ones nothing does. Returns of how many rounds something was
 * deleted.
 */
async function forgetRounds(transaction: Transaction, organisationId: string, before: Date): Promise<number> {
	const isOver = and(
		eq(rounds.organisationId, organisationId),
		eq(rounds.status, 'closed'),
		lt(rounds.closedAt, before)
	);
	const named = await transaction
		.delete(rounds)
		.where(and(isOver, eq(rounds.kind, 'named')))
		.returning({ id: rounds.id });
	const ids = transaction.select({ id: rounds.id }).from(rounds).where(isOver);
	const invited = await transaction
		.delete(roundInvitees)
		.where(and(eq(roundInvitees.organisationId, organisationId), inArray(roundInvitees.roundId, ids)))
		.returning({ roundId: roundInvitees.roundId });
	return named.length + new Set(invited.map(({ roundId }) => roundId)).size;
}

async function enforceElsewhere(database: Database, now: Date): Promise<void> {
	await database.withScope({ system: true }, (transaction) =>
		transaction
			.delete(auditEntries)
			.where(and(isNull(auditEntries.organisationId), lt(auditEntries.at, monthsBefore(now, auditMonthsMin))))
	);
}
