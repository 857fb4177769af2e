import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database } from '../db';
import {
	actions,
	auditEntries,
	consultants,
	departments,
	invitations,
	organisations,
	people,
	practices,
	roundGroups,
	roundInvitees,
	rounds
} from '../db/schema';
import { groupOfInvitee } from '../rounds/invitee-joins';
import type { UserScope } from '../visits';
import type { PersonalData } from './document';

type OfPlaces = Pick<PersonalData, 'memberships' | 'practices' | 'invitations' | 'activity'>;

/** What organisations and practices hold about the person, and what the person did there. */
export async function readPlaces({ database, userId }: UserScope): Promise<OfPlaces> {
	const opened = await database;
	const rows = await opened.withScope({ userId }, async (transaction) => ({
		memberships: await transaction
			.select({ person: people, organisation: organisations.name })
			.from(people)
			.innerJoin(organisations, eq(organisations.id, people.organisationId))
			.where(eq(people.userId, userId))
			.orderBy(asc(people.createdAt)),
		practices: await transaction
			.select({ consultant: consultants, practice: practices.name })
			.from(consultants)
			.innerJoin(practices, eq(practices.id, consultants.practiceId))
			.where(eq(consultants.userId, userId))
			.orderBy(asc(consultants.createdAt)),
		invitations: await transaction
			.select()
			.from(invitations)
			.where(eq(invitations.invitedBy, userId))
			.orderBy(desc(invitations.createdAt)),
		entries: await transaction
			.select()
			.from(auditEntries)
			.where(eq(auditEntries.userId, userId))
			.orderBy(desc(auditEntries.id))
	}));
	const memberships = await Promise.all(
		rows.memberships.map(async ({ person, organisation }) => ({
			organisation,
			name: person.name,
			email: person.email,
			role: person.role,
			department: await departmentName(opened, person),
			roleGroup: person.roleGroup,
			createdAt: person.createdAt.toISOString(),
			rounds: await invitedTo(opened, person),
			actions: await toDo(opened, person)
		}))
	);
	const nameById = new Map([
		...rows.memberships.map(({ person, organisation }) => [person.organisationId, organisation] as const),
		...rows.practices.map(({ consultant, practice }) => [consultant.practiceId, practice] as const)
	]);
	return {
		memberships,
		practices: rows.practices.map(({ consultant: { name, email, role, locale, createdAt }, practice }) => {
			return { practice, name, email, role, locale, createdAt: createdAt.toISOString() };
		}),
		invitations: rows.invitations.map(({ inviterName, role, createdAt, expiresAt }) => {
			return { inviterName, role, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
		}),
		activity: rows.entries.map((entry) => activityOf(entry, nameById))
	};
}

/** The person may not open the organisation's departments in their own name: that one is read in the organisation's. */
async function departmentName(
	opened: Database,
	{ organisationId, departmentId }: typeof people.$inferSelect
): Promise<string | null> {
	if (departmentId === null) return null;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ name: departments.name })
			.from(departments)
			.where(and(eq(departments.organisationId, organisationId), eq(departments.id, departmentId)))
	);
	return row?.name ?? null;
}

/** Likewise in the organisation's name. */
function invitedTo(
	opened: Database,
	{ organisationId, id }: typeof people.$inferSelect
): Promise<OfPlaces['memberships'][number]['rounds'][number][]> {
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select({
				name: rounds.name,
				kind: rounds.kind,
				opensOn: rounds.opensOn,
				closesOn: rounds.closesOn,
				group: roundGroups.name
			})
			.from(roundInvitees)
			.innerJoin(
				rounds,
				and(eq(rounds.organisationId, roundInvitees.organisationId), eq(rounds.id, roundInvitees.roundId))
			)
			.innerJoin(roundGroups, groupOfInvitee)
			.where(and(eq(roundInvitees.organisationId, organisationId), eq(roundInvitees.personId, id)))
			.orderBy(asc(rounds.opensOn), asc(rounds.id))
	);
}

/** Likewise. */
function toDo(
	opened: Database,
	{ organisationId, id }: typeof people.$inferSelect
): Promise<OfPlaces['memberships'][number]['actions'][number][]> {
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ title: actions.title, details: actions.details, status: actions.status, dueOn: actions.dueOn })
			.from(actions)
			.where(and(eq(actions.organisationId, organisationId), eq(actions.ownerPersonId, id)))
			.orderBy(asc(actions.createdAt), asc(actions.id))
	);
}

function activityOf(
	{ at, act, organisationId, practiceId, details }: typeof auditEntries.$inferSelect,
	nameById: ReadonlyMap<string, string>
): OfPlaces['activity'][number] {
	const place = organisationId ?? practiceId;
	if (place === null) return { at: at.toISOString(), place: 'account', name: null, act, details };
	const kind = organisationId === null ? 'practice' : 'organisation';
	return { at: at.toISOString(), place: kind, name: nameById.get(place) ?? null, act };
}
