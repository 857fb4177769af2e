import { asc, desc, eq, sql } from 'drizzle-orm';
import type { EngagementGrant, PracticeRole } from '$lib/core/access/roles';
import { consultants, engagements, practices } from '../db/schema';
import type { OrganisationScope } from '../visits';

/** A practice that works in an organisation, or did. */
export interface Engagement {
	readonly id: string;
	readonly practice: string;
	readonly grants: readonly EngagementGrant[];
	readonly startedAt: Date;
	/** null: it runs. */
	readonly endedAt: Date | null;
	/** It has ended, and the practice can be engaged anew by it: its latest one, and none runs. */
	readonly isRenewable: boolean;
	/** Who could act by it; empty once it has ended: those of today had no part in it. */
	readonly consultants: readonly { readonly name: string; readonly role: PracticeRole }[];
}

/** All engagements, those that run first. */
export async function list({ database, organisationId }: OrganisationScope): Promise<Engagement[]> {
	return (await database).withScope({ organisationId }, async (transaction) => {
		const found = await transaction
			.select({
				id: engagements.id,
				practiceId: engagements.practiceId,
				practice: practices.name,
				grants: engagements.grants,
				startedAt: engagements.startedAt,
				endedAt: engagements.endedAt
			})
			.from(engagements)
			.innerJoin(practices, eq(practices.id, engagements.practiceId))
			.where(eq(engagements.organisationId, organisationId))
			.orderBy(sql`${engagements.endedAt} desc nulls first`, desc(engagements.startedAt));
		const people = await transaction
			.select({ practiceId: consultants.practiceId, name: consultants.name, role: consultants.role })
			.from(consultants)
			.innerJoin(engagements, eq(engagements.practiceId, consultants.practiceId))
			.where(sql`${engagements.organisationId} = ${organisationId} and ${engagements.endedAt} is null`)
			.orderBy(asc(consultants.name));
		return found.map(({ practiceId, ...engagement }) => ({
			...engagement,
			isRenewable:
				engagement.endedAt !== null && found.find((each) => each.practiceId === practiceId)?.id === engagement.id,
			consultants: people
				.filter((person) => engagement.endedAt === null && person.practiceId === practiceId)
				.map(({ name, role }) => ({ name, role }))
		}));
	});
}
