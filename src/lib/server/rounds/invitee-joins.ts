import { and, eq } from 'drizzle-orm';
import { people, roundGroups, roundInvitees } from '../db/schema';

/** The person an invitation is for; none any more where they were erased. */
export const personOfInvitee = and(
	eq(people.organisationId, roundInvitees.organisationId),
	eq(people.id, roundInvitees.personId)
);

/** The group an invitation is in. */
export const groupOfInvitee = and(
	eq(roundGroups.organisationId, roundInvitees.organisationId),
	eq(roundGroups.roundId, roundInvitees.roundId),
	eq(roundGroups.id, roundInvitees.groupId)
);
