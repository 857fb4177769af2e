import { and, eq } from 'drizzle-orm';
import type { MemberRole } from '$lib/core/access/roles';
import { compareNames } from '$lib/core/organisation/names';
import { database, type Database } from '../db';
import { organisations, people } from '../db/schema';
import type { Actor } from '../visits';

export interface Membership {
	readonly organisationId: string;
	readonly slug: string;
	readonly name: string;
	readonly role: MemberRole;
}

/** The organisations a person belongs to, by name. Where a practice works, its consultants find it with the practice. */
export async function ofUser(
	{ userId }: Pick<Actor, 'userId'>,
	opened: Database | Promise<Database> = database()
): Promise<Membership[]> {
	const rows = await (
		await opened
	).read({ userId }, (transaction) =>
		transaction
			.select({
				organisationId: organisations.id,
				slug: organisations.slug,
				name: organisations.name,
				role: people.role
			})
			.from(people)
			.innerJoin(organisations, eq(organisations.id, people.organisationId))
			.where(and(eq(people.userId, userId)))
	);
	return rows.sort((one, other) => compareNames(one.name, other.name));
}
