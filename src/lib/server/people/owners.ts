import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { memberRolesWith } from '../../core/access/assigning';
import type { Transaction } from '../db';
import { people } from '../db/schema';

/**
 * Whether somebody else than this person can log in and decide about owners. Under the organisation's lock: the answer holds until the
 * transaction ends, also where two owners leave at once.
 */
export async function hasAnotherOwner(
	transaction: Transaction,
	organisationId: string,
	personId: string
): Promise<boolean> {
	const others = await transaction
		.select({ id: people.id })
		.from(people)
		.where(
			and(
				eq(people.organisationId, organisationId),
				ne(people.id, personId),
				inArray(people.role, [...memberRolesWith('owners.change')]),
				sql`${people.userId} is not null`
			)
		)
		.limit(1);
	return others.length > 0;
}
