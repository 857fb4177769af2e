import { and, eq, isNotNull } from 'drizzle-orm';
import type { EngagementGrant } from '$lib/core/access/roles';
import { engagements } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { recordGrants } from './record-grants';

/**
 * The organisation engages a practice anew that worked for it before, named by an engagement that has ended. False where there is no such
 * one, or the practice works here already.
 */
export async function renew(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	grants: readonly EngagementGrant[]
): Promise<boolean> {
	const opened = await database;
	const [past] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ practiceId: engagements.practiceId })
			.from(engagements)
			.where(
				and(eq(engagements.organisationId, organisationId), eq(engagements.id, id), isNotNull(engagements.endedAt))
			)
	);
	if (!past) return false;
	const { practiceId } = past;
	// In both names, as at the first time: that the practice agreed to work here once is what the past engagement says.
	return opened.withScope({ organisationId, practiceId }, async (transaction) => {
		const begun = await transaction
			.insert(engagements)
			.values({ organisationId, practiceId, grants: [...new Set(grants)] })
			.onConflictDoNothing()
			.returning({ id: engagements.id });
		if (begun.length === 0) return false;
		await recordGrants(transaction, { organisationId, practiceId }, actor, 'engagement.begun', grants);
		return true;
	});
}
