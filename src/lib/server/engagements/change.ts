import { and, eq, isNull } from 'drizzle-orm';
import type { EngagementGrant } from '$lib/core/access/roles';
import { record } from '../audit';
import { engagements, organisations } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { practiceName } from './practice-name';

/** What a practice may do from the next request on; false where no such engagement runs here. */
export async function change(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	grants: readonly EngagementGrant[]
): Promise<boolean> {
	return (await database).withScope({ organisationId }, async (transaction) => {
		const [changed] = await transaction
			.update(engagements)
			.set({ grants: [...new Set(grants)] })
			.where(and(eq(engagements.organisationId, organisationId), eq(engagements.id, id), isNull(engagements.endedAt)))
			.returning({ practiceId: engagements.practiceId });
		if (!changed) return false;
		const [organisation] = await transaction
			.select({ name: organisations.name })
			.from(organisations)
			.where(eq(organisations.id, organisationId));
		const details = {
			practice: await practiceName(transaction, changed.practiceId),
			client: organisation?.name ?? '',
			grants: grants.join(', ')
		};
		await record(transaction, { organisationId }, actor, 'engagement.changed', details);
		await record(transaction, { practiceId: changed.practiceId }, actor, 'engagement.changed', details);
		return true;
	});
}
