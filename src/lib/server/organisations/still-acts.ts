import { and, eq } from 'drizzle-orm';
import { roleIn } from '$lib/core/access/assigning';
import { type Capacity, isCaretaker } from '$lib/core/access/permissions';
import type { Transaction } from '../db';
import { organisations, people } from '../db/schema';
import type { OrganisationScope } from '../visits';

/**
 * Whether somebody still acts in the capacity in which they were let in. Asked under the organisation's lock, so that nobody decides about
 * people, owners or the whole organisation by rights that were taken away a moment ago.
 */
export async function stillActs(
	transaction: Transaction,
	{ organisationId, actor }: OrganisationScope,
	capacity: Capacity
): Promise<boolean> {
	const role = roleIn(capacity);
	if (role !== null) {
		const [person] = await transaction
			.select({ role: people.role })
			.from(people)
			.where(and(eq(people.organisationId, organisationId), eq(people.userId, actor.userId)));
		return person?.role === role;
	}
	const [organisation] = await transaction
		.select({ caretakerPracticeId: organisations.caretakerPracticeId })
		.from(organisations)
		.where(eq(organisations.id, organisationId));
	return isCaretaker(capacity) === ((organisation?.caretakerPracticeId ?? null) !== null);
}
