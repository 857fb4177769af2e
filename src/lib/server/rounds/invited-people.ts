import { and, asc, eq, sql } from 'drizzle-orm';
import { people, roundInvitees } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { groups } from './find';
import { personOfInvitee } from './invitee-joins';
import { invitedIn, type StoredGroup } from './types';

/** Somebody who was invited by name; whether they answered stands nowhere here. */
export interface InvitedPerson {
	readonly name: string;
	readonly email: string | null;
	/** Their group, as it was called at launch. */
	readonly group: string;
}

/** How many people a page of the list has: of 25,000 one is read and sorted in three hundredths of a second, also on the embedded engine. */
const pageSize = 500;

/** How many were invited by name at the launch; whoever has been erased since still counts. */
export function invitedByName(stored: readonly StoredGroup[]): number {
	return stored.filter(({ way }) => way === 'personal').reduce((sum, group) => sum + invitedIn(group), 0);
}

/** Everybody who was invited by name, by group and name, read a page at a time: no more of a long list is in memory. */
export async function* invitedPeople(scope: OrganisationScope, roundId: string): AsyncGenerator<InvitedPerson> {
	for (const { id, name: group } of await groups(scope, roundId)) {
		let last: Keyed | null = null;
		for (;;) {
			const page: readonly Keyed[] = await pageOf(scope, roundId, id, last);
			for (const { name, email } of page) yield { name, email, group };
			last = page.at(-1) ?? null;
			if (page.length < pageSize) break;
		}
	}
}

type Keyed = Pick<InvitedPerson, 'name' | 'email'> & { readonly id: string };

async function pageOf(
	{ database, organisationId }: OrganisationScope,
	roundId: string,
	groupId: string,
	after: Keyed | null
): Promise<readonly Keyed[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ id: people.id, name: people.name, email: people.email })
			.from(roundInvitees)
			.innerJoin(people, personOfInvitee)
			.where(
				and(
					eq(roundInvitees.organisationId, organisationId),
					eq(roundInvitees.roundId, roundId),
					eq(roundInvitees.groupId, groupId),
					after === null ? undefined : sql`(${people.name}, ${people.id}) > (${after.name}, ${after.id}::uuid)`
				)
			)
			.orderBy(asc(people.name), asc(people.id))
			.limit(pageSize)
	);
}
