import { eq } from 'drizzle-orm';
import type { AssessmentScope } from '../assessments';
import type { Place } from '../audit';
import { assessments } from '../db/schema';
import type { Owner, OwnerKind } from './types';

/** Whose an assessment is; `nobody`: of whoever has its key. null where the key opens none. */
export async function ownerOf({ database, assessmentKeyHash }: AssessmentScope): Promise<Owner | 'nobody' | null> {
	const [row] = await (
		await database
	).read({ assessmentKeyHash }, (transaction) =>
		transaction
			.select({ userId: assessments.userId, organisationId: assessments.organisationId })
			.from(assessments)
			.where(eq(assessments.keyHash, assessmentKeyHash))
	);
	if (!row) return null;
	if (row.userId !== null) return { userId: row.userId };
	return row.organisationId === null ? 'nobody' : { organisationId: row.organisationId };
}

/** Whether it was begun for an organisation in an interview, and so never was anybody else's. */
export async function isRecorded({ database, assessmentKeyHash }: AssessmentScope): Promise<boolean> {
	const [row] = await (
		await database
	).read({ assessmentKeyHash }, (transaction) =>
		transaction
			.select({ recordedBy: assessments.recordedBy })
			.from(assessments)
			.where(eq(assessments.keyHash, assessmentKeyHash))
	);
	return (row?.recordedBy ?? null) !== null;
}

export function isOf(found: Owner, owner: Owner): boolean {
	if ('userId' in found) return 'userId' in owner && owner.userId === found.userId;
	return 'organisationId' in owner && owner.organisationId === found.organisationId;
}

export function kindOf(owner: Owner): OwnerKind {
	return 'userId' in owner ? 'account' : 'organisation';
}

/** Where an audit log tells of it. */
export function placeOf(owner: Owner): Place {
	return 'userId' in owner ? { account: true } : owner;
}
