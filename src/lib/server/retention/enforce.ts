import { and, eq, isNull, lt } from 'drizzle-orm';
import { auditMonths, auditMonthsMin, monthsBefore } from '$lib/core/data-protection/retention';
import { record } from '../audit';
import type { Database } from '../db';
import { assessments, auditEntries, organisations } from '../db/schema';
import { forgetFinishedPage } from '../hooks/finished-pages';

/**
 * Deletes what has been kept long enough by `now`: of each organisation the assessments that were last changed before its retention
 * period, and entries of its audit log (`auditMonths`); of practices and accounts entries older than `auditMonthsMin`. An organisation
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
		const deleted = await transaction
			.delete(assessments)
			.where(and(eq(assessments.organisationId, organisationId), lt(assessments.changedAt, monthsBefore(now, months))))
			.returning({ keyHash: assessments.keyHash });
		const forgotten = await transaction
			.delete(auditEntries)
			.where(
				and(
					eq(auditEntries.organisationId, organisationId),
					lt(auditEntries.at, monthsBefore(now, auditMonths(months)))
				)
			)
			.returning({ id: auditEntries.id });
		if (deleted.length + forgotten.length > 0) {
			await record(transaction, { organisationId }, null, 'retention.enforced', {
				assessments: String(deleted.length),
				entries: String(forgotten.length),
				months: String(months)
			});
		}
		return deleted;
	});
	for (const { keyHash } of gone) forgetFinishedPage({ database, assessmentKeyHash: keyHash });
}

async function enforceElsewhere(database: Database, now: Date): Promise<void> {
	await database.withScope({ system: true }, (transaction) =>
		transaction
			.delete(auditEntries)
			.where(and(isNull(auditEntries.organisationId), lt(auditEntries.at, monthsBefore(now, auditMonthsMin))))
	);
}
