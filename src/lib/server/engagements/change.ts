import { and, eq, isNull } from 'drizzle-orm';
import { losesAddresses } from '$lib/core/access/addresses';
import type { EngagementGrant } from '$lib/core/access/roles';
import { sealOf } from '../auth/seal';
import { readdress } from '../claims/readdress';
import { engagements } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { recordGrants } from './record-grants';

/** What a practice may do from the next request on; false where no such engagement runs here. */
export async function change(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	grants: readonly EngagementGrant[]
): Promise<boolean> {
	const opened = await database;
	const seal = await sealOf(opened);
	return opened.withScope({ organisationId }, async (transaction) => {
		const running = and(
			eq(engagements.organisationId, organisationId),
			eq(engagements.id, id),
			isNull(engagements.endedAt)
		);
		const [before] = await transaction
			.select({ grants: engagements.grants, practiceId: engagements.practiceId })
			.from(engagements)
			.where(running)
			.for('update');
		if (!before) return false;
		const { practiceId } = before;
		await transaction
			.update(engagements)
			.set({ grants: [...new Set(grants)] })
			.where(running);
		await recordGrants(transaction, { organisationId, practiceId }, actor, 'engagement.changed', grants);
		if (losesAddresses({ kind: 'consultant', grants: before.grants }, { kind: 'consultant', grants })) {
			await readdress(transaction, seal, { organisationId, actor });
		}
		return true;
	});
}
