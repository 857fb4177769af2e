import { sql } from 'drizzle-orm';
import { tokenHash } from '../auth/tokens';
import type { Database } from '../db';
import { roundGroups, roundParticipations, type RoleGroup } from '../db/schema';
import type { ParticipantLink } from './types';

/** Whose link a token is; null where it is nobody's. */
export async function findLink(database: Database, token: string): Promise<ParticipantLink | null> {
	const hash = tokenHash(token);
	if (hash === null) return null;
	const { rows } = await database.read({ tokenHash: hash }, (transaction) =>
		transaction.execute<LinkRow>(
			sql`select organisation_id, round_id, group_id, invitee_id, role, state, name, 0 as headcount
				from ${roundParticipations} where token_hash = ${hash}
				union all
				select organisation_id, round_id, id, null, null, null, null,
					invited_leadership + invited_customer_facing + invited_other_staff
				from ${roundGroups} where link_hash = ${hash} and way = 'link'`
		)
	);
	const [row] = rows;
	if (!row) return null;
	const { organisation_id: organisationId, round_id: roundId, group_id: groupId, headcount } = row;
	return { tokenHash: hash, organisationId, roundId, groupId, headcount, person: personOf(row) };
}

interface LinkRow extends Record<string, unknown> {
	readonly organisation_id: string;
	readonly round_id: string;
	readonly group_id: string;
	readonly headcount: number;
	readonly invitee_id: string | null;
	readonly role: RoleGroup | null;
	readonly state: string | null;
	readonly name: string | null;
}

function personOf({ invitee_id: inviteeId, role, state, name }: LinkRow): ParticipantLink['person'] {
	if (inviteeId === null || role === null) return null;
	return { inviteeId, role, hasTakenPart: state !== 'invited', name };
}
