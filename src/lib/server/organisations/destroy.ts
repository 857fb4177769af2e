import { eq } from 'drizzle-orm';
import type { Capacity } from '$lib/core/access/permissions';
import { record } from '../audit';
import { departments, invitations, organisations, people } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { lockOrganisation } from './lock';
import { stillActs } from './still-acts';

/**
 * Deletes an organisation with everything in it, its audit log too, for good; deleting it again does nothing. That it was done stays in the
 * account of the person who did it. False where they have no right to it any more: an owner may have accepted at this very moment.
 */
export async function destroy(scope: OrganisationScope, capacity: Capacity): Promise<boolean> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	return opened.withScope({ organisationId, userId: actor.userId }, async (transaction) => {
		if (!(await lockOrganisation(transaction, organisationId))) return true;
		if (!(await stillActs(transaction, scope, capacity))) return false;
		await transaction.delete(invitations).where(eq(invitations.organisationId, organisationId));
		await transaction.delete(people).where(eq(people.organisationId, organisationId));
		await transaction.delete(departments).where(eq(departments.organisationId, organisationId));
		const [gone] = await transaction
			.delete(organisations)
			.where(eq(organisations.id, organisationId))
			.returning({ name: organisations.name });
		await record(transaction, { account: true }, actor, 'organisation.deleted', { name: gone?.name ?? '' });
		return true;
	});
}
