import { and, eq, inArray, ne } from 'drizzle-orm';
import { memberRolesWith } from '$lib/core/access/assigning';
import type { Transaction } from '../db';
import { people } from '../db/schema';

/**
 * Whether somebody else than this account can decide about owners: of an owner who cannot log in nothing hangs. Under the organisation's lock: the answer holds until the
 * transaction ends, also where two owners leave at once.
 */
export async function hasAnotherOwner(
	transaction: Transaction,
	organisationId: string,
	userId: string
): Promise<boolean> {
	const others = await transaction
		.select({ id: people.id })
		.from(people)
		.where(
			and(
				eq(people.organisationId, organisationId),
				ne(people.userId, userId),
				inArray(people.role, [...memberRolesWith('owners.change')])
			)
		)
		.limit(1);
	return others.length > 0;
}
