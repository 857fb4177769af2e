import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { namedPeople } from '$lib/core/round/types';
import { m } from '$lib/i18n/generated/messages.js';
import { record } from '../audit';
import type { Transaction } from '../db';
import { people, roundGroups, roundInvitees } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { roundIn } from './find';
import { lockRound } from './lock';

/** Somebody chosen for a named round. */
export interface TeamMember {
	readonly inviteeId: string;
	readonly personId: string;
	readonly name: string;
	readonly email: string | null;
	readonly groupId: string;
	readonly role: (typeof roundInvitees.$inferSelect)['role'];
}

export async function team({ database, organisationId }: OrganisationScope, id: string): Promise<TeamMember[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) => teamIn(transaction, organisationId, id));
}

export type ChosenTeam = 'done' | 'unknown' | 'not-a-draft' | 'too-few' | 'too-many';

/** Chooses who takes part in a named round, instead of whoever was chosen before; people who are not there are passed over. */
export async function chooseTeam(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	personIds: readonly string[]
): Promise<ChosenTeam> {
	if (personIds.length > namedPeople.max) return 'too-many';
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<ChosenTeam> => {
		await lockOrganisation(transaction, organisationId);
		await lockRound(transaction, id, 'exclusive');
		const round = await roundIn(transaction, organisationId, id);
		if (round?.kind !== 'named') return 'unknown';
		if (round.status !== 'draft') return 'not-a-draft';
		const chosen = await transaction
			.select({ personId: people.id, role: people.roleGroup })
			.from(people)
			.where(and(eq(people.organisationId, organisationId), inArray(people.id, [...personIds, randomUUID()])));
		if (chosen.length < namedPeople.min) return 'too-few';
		const base = { organisationId, roundId: id };
		// What is chosen goes with its groups.
		await transaction
			.delete(roundGroups)
			.where(and(eq(roundGroups.organisationId, organisationId), eq(roundGroups.roundId, id)));
		const parts = [
			{ kind: 'leadership', name: m.round_group_leadership({}, { locale: round.locale }) },
			{ kind: 'department', name: m.round_group_team({}, { locale: round.locale }) }
		] as const;
		for (const [position, { kind, name }] of parts.entries()) {
			const members = chosen.filter(({ role }) => (role === 'leadership') === (kind === 'leadership'));
			if (members.length === 0) continue;
			const groupId = randomUUID();
			const countOf = (role: TeamMember['role']) => members.filter((member) => member.role === role).length;
			await transaction.insert(roundGroups).values({
				...base,
				...{ id: groupId, kind, name, position, departmentIds: [], way: 'personal' },
				invitedLeadership: countOf('leadership'),
				invitedCustomerFacing: countOf('customer-facing'),
				invitedOtherStaff: countOf('other-staff')
			});
			await transaction.insert(roundInvitees).values(members.map((member) => ({ ...base, ...member, groupId })));
		}
		await record(transaction, { organisationId }, actor, 'rounds.groups-changed', { name: round.name });
		return 'done';
	});
}

export function teamIn(transaction: Transaction, organisationId: string, id: string): Promise<TeamMember[]> {
	return transaction
		.select({
			inviteeId: roundInvitees.id,
			personId: people.id,
			name: people.name,
			email: people.email,
			groupId: roundInvitees.groupId,
			role: roundInvitees.role
		})
		.from(roundInvitees)
		.innerJoin(
			people,
			and(eq(people.organisationId, roundInvitees.organisationId), eq(people.id, roundInvitees.personId))
		)
		.where(and(eq(roundInvitees.organisationId, organisationId), eq(roundInvitees.roundId, id)))
		.orderBy(asc(people.name), asc(people.id));
}
