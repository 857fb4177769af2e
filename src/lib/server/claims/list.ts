import { desc, eq, type SQL } from 'drizzle-orm';
import { sealOf, type Seal } from '../auth/seal';
import { database, type Database, type Transaction } from '../db';
import { assessments } from '../db/schema';
import type { Actor, OrganisationScope } from '../visits';
import type { ClaimedAssessment } from './types';

/** What somebody keeps in their account, the last changed first. */
export async function ofUser(
	{ userId }: Pick<Actor, 'userId'>,
	opening: Database | Promise<Database> = database()
): Promise<ClaimedAssessment[]> {
	const opened = await opening;
	const rows = await opened.read({ userId }, (transaction) => reading(transaction, eq(assessments.userId, userId)));
	return withKeys(opened, rows);
}

/** What an organisation keeps, the last changed first. Its links open answers: needs `results.read` there. */
export async function ofOrganisation({ database, organisationId }: OrganisationScope): Promise<ClaimedAssessment[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		reading(transaction, eq(assessments.organisationId, organisationId))
	);
	return withKeys(opened, rows);
}

function reading(transaction: Transaction, condition: SQL) {
	return transaction
		.select({
			id: assessments.id,
			sealedKey: assessments.sealedKey,
			questionnaireId: assessments.questionnaireId,
			organisation: assessments.organisation,
			unit: assessments.unit,
			recordedBy: assessments.recordedBy,
			changedAt: assessments.changedAt
		})
		.from(assessments)
		.where(condition)
		.orderBy(desc(assessments.changedAt), desc(assessments.id));
}

async function withKeys(opened: Database, rows: Awaited<ReturnType<typeof reading>>): Promise<ClaimedAssessment[]> {
	if (rows.length === 0) return [];
	const seal = await sealOf(opened);
	return rows.map(({ sealedKey, ...row }) => ({ ...row, key: opening(seal, sealedKey) }));
}

/** The secret may have been changed since; its address goes on working for whoever has it. */
function opening(seal: Seal, sealedKey: string | null): string | null {
	try {
		return sealedKey && seal.open(sealedKey, 'assessment-key');
	} catch {
		return null;
	}
}
