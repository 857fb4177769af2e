import { and, asc, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm';
import { memberRolesWith } from '$lib/core/access/assigning';
import { allows } from '$lib/core/access/permissions';
import type { Database, Transaction } from '../db';
import { consultants, engagements, people, roundInvitees, roundParticipations } from '../db/schema';
import { personOfInvitee } from './invitee-joins';

/** Somebody a mail goes to. `id`: in its order a mailing goes through its recipients. */
export interface Recipient {
	readonly id: string;
	readonly email: string;
}

/** Whether anybody is asked personally whose address is known. */
export async function hasMailAddresses(
	transaction: Transaction,
	organisationId: string,
	roundId: string
): Promise<boolean> {
	const rows = await transaction
		.select({ id: roundInvitees.id })
		.from(roundInvitees)
		.innerJoin(people, personOfInvitee)
		.where(and(ofInvitees(organisationId, roundId), isNotNull(people.email)))
		.limit(1);
	return rows.length > 0;
}

/**
 * Who is next, so many at most: of a reminder those who have not taken part, in the program's own name, as nobody else learns who that
 * is. Of an invitation everybody, also where it goes out late: how many got one would tell how many had taken part before.
 */
export async function nextParticipants(
	database: Database,
	place: { readonly organisationId: string; readonly roundId: string; readonly kind: 'invitation' | 'reminder' },
	afterId: string | null,
	most: number
): Promise<Recipient[]> {
	const { organisationId, roundId, kind } = place;
	const rows = await database.read({ organisationId, contentOfRoundId: roundId }, (transaction) =>
		transaction
			.select({ id: roundInvitees.id, email: people.email })
			.from(roundInvitees)
			.innerJoin(people, personOfInvitee)
			.innerJoin(
				roundParticipations,
				and(eq(roundParticipations.roundId, roundInvitees.roundId), eq(roundParticipations.inviteeId, roundInvitees.id))
			)
			.where(
				and(
					ofInvitees(organisationId, roundId),
					kind === 'reminder' ? eq(roundParticipations.state, 'invited') : undefined,
					isNotNull(people.email),
					afterId === null ? undefined : gt(roundInvitees.id, afterId)
				)
			)
			.orderBy(asc(roundInvitees.id))
			.limit(most)
	);
	return rows.flatMap(({ id, email }) => (email === null ? [] : [{ id, email }]));
}

/** Everybody who runs rounds here, in the organisation or for it, and can log in. */
export async function thoseWhoRun(
	database: Database,
	organisationId: string,
	afterId: string | null
): Promise<Recipient[]> {
	const rows = await database.withScope({ organisationId }, async (transaction) => ({
		members: await transaction
			.select({ id: people.id, email: people.email })
			.from(people)
			.where(
				and(
					eq(people.organisationId, organisationId),
					isNotNull(people.userId),
					inArray(people.role, [...memberRolesWith('rounds.run')])
				)
			),
		consultants: await transaction
			.select({ id: consultants.userId, email: consultants.email, grants: engagements.grants })
			.from(engagements)
			.innerJoin(consultants, eq(consultants.practiceId, engagements.practiceId))
			.where(and(eq(engagements.organisationId, organisationId), isNull(engagements.endedAt)))
	}));
	const running = rows.consultants.filter(({ grants }) => allows({ kind: 'consultant', grants }, 'rounds.run'));
	const byEmail = new Map(
		[...rows.members, ...running].flatMap(({ id, email }) => (id && email ? [[email, { id, email }] as const] : []))
	);
	return [...byEmail.values()]
		.filter(({ id }) => afterId === null || id > afterId)
		.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function ofInvitees(organisationId: string, roundId: string) {
	return and(eq(roundInvitees.organisationId, organisationId), eq(roundInvitees.roundId, roundId));
}
