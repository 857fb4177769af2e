import { eq, inArray, or, type SQL } from 'drizzle-orm';
import type { AssessmentScope } from '../assessments';
import { assessments, shareLinks } from '../db/schema';
import type { Transaction } from '../db';
import type { Actor, OrganisationScope } from '../visits';
import type { ShareOwner } from './types';

/** Whoever holds the key of an assessment shares its reports. */
export function ownerByKey({ database, assessmentKeyHash }: AssessmentScope, actor: Actor | null): ShareOwner {
	return { database, scope: { assessmentKeyHash }, actor };
}

/** Whoever has `shares.change` in an organisation shares its results, and sees the links of its assessments as well. */
export function ownerIn({ database, organisationId, actor }: OrganisationScope): ShareOwner {
	return { database, scope: { organisationId }, actor };
}

/** Which links are theirs. */
export function isTheirs(transaction: Transaction, { scope }: ShareOwner): SQL | undefined {
	const own = transaction.select({ id: assessments.id }).from(assessments);
	if ('assessmentKeyHash' in scope) {
		return inArray(shareLinks.assessmentId, own.where(eq(assessments.keyHash, scope.assessmentKeyHash)));
	}
	return or(
		eq(shareLinks.organisationId, scope.organisationId),
		inArray(shareLinks.assessmentId, own.where(eq(assessments.organisationId, scope.organisationId)))
	);
}
