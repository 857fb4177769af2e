import { eq } from 'drizzle-orm';
import { record } from '../audit';
import { departments, invitations, organisations, people } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { lockOrganisation } from './lock';

/**
 * Deletes an organisation with everything in it, its audit log too, for good; deleting it again does nothing. That it was done stays in the
 * account of the person who did it.
 */
export async function destroy({ database, organisationId, actor }: OrganisationScope): Promise<void> {
	const opened = await database;
	await opened.withScope({ organisationId, userId: actor.userId }, async (transaction) => {
		if (!(await lockOrganisation(transaction, organisationId))) return;
		await transaction.delete(invitations).where(eq(invitations.organisationId, organisationId));
		await transaction.delete(people).where(eq(people.organisationId, organisationId));
		await transaction.delete(departments).where(eq(departments.organisationId, organisationId));
		const [gone] = await transaction
			.delete(organisations)
			.where(eq(organisations.id, organisationId))
			.returning({ name: organisations.name });
		await record(transaction, { account: true }, actor, 'organisation.deleted', { name: gone?.name ?? '' });
	});
}
