import { and, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { tokenHash } from '../auth/tokens';
import type { Database } from '../db';
import { prepared } from '../db/prepared';
import { roundGroups, roundParticipations } from '../db/schema';
import type { ParticipantLink } from './types';

/** Whose link a token is; null where it is nobody's. */
export async function findLink(database: Database, token: string): Promise<ParticipantLink | null> {
	const hash = tokenHash(token);
	if (hash === null) return null;
	const [row] = await database.read({ tokenHash: hash }, (transaction) => finding(transaction).execute({ hash }));
	if (!row) return null;
	const { organisationId, roundId, groupId, headcount, ...person } = row;
	return { tokenHash: hash, organisationId, roundId, groupId, headcount, person: personOf(person) };
}

/** A person's own link, or one for everybody of a group. */
const finding = prepared('participant_link', (transaction, name) => {
	const hash = sql.placeholder('hash');
	return unionAll(
		transaction
			.select({
				organisationId: roundParticipations.organisationId,
				roundId: roundParticipations.roundId,
				groupId: roundParticipations.groupId,
				inviteeId: sql<string | null>`${roundParticipations.inviteeId}`,
				role: sql<Role | null>`${roundParticipations.role}`,
				state: sql<string | null>`${roundParticipations.state}`,
				name: sql<string | null>`${roundParticipations.name}`,
				headcount: sql<number>`0`
			})
			.from(roundParticipations)
			.where(eq(roundParticipations.tokenHash, hash)),
		transaction
			.select({
				organisationId: roundGroups.organisationId,
				roundId: roundGroups.roundId,
				groupId: roundGroups.id,
				inviteeId: sql<string | null>`null`,
				role: sql<Role | null>`null`,
				state: sql<string | null>`null`,
				name: sql<string | null>`null`,
				headcount: sql<number>`${roundGroups.invitedLeadership} + ${roundGroups.invitedCustomerFacing} + ${roundGroups.invitedOtherStaff}`
			})
			.from(roundGroups)
			.where(and(eq(roundGroups.linkHash, hash), eq(roundGroups.way, 'link')))
	).prepare(name);
});

type Role = typeof roundParticipations.$inferSelect.role;
type Row = Awaited<ReturnType<ReturnType<typeof finding>['execute']>>[number];

function personOf({
	inviteeId,
	role,
	state,
	name
}: Pick<Row, 'inviteeId' | 'role' | 'state' | 'name'>): ParticipantLink['person'] {
	if (inviteeId === null || role === null) return null;
	return { inviteeId, role, hasTakenPart: state !== 'invited', name };
}
