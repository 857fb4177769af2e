import { and, desc, eq } from 'drizzle-orm';
import type { FoundFinding, StoredDismissal } from '$lib/core/findings/found';
import { record } from '../audit';
import { findingDismissals } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';

/** Every decision, the newest first. */
export async function decisions({ database, organisationId }: OrganisationScope): Promise<StoredDismissal[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select({
				key: findingDismissals.key,
				statement: findingDismissals.statement,
				reason: findingDismissals.reason,
				by: findingDismissals.actorName,
				at: findingDismissals.at
			})
			.from(findingDismissals)
			.where(eq(findingDismissals.organisationId, organisationId))
			.orderBy(desc(findingDismissals.at), desc(findingDismissals.id))
	);
}

/** Sets a finding aside as it stands; an earlier decision about it is replaced. `reason`: 1 to 1000 characters. */
export async function setAside(
	{ database, organisationId, actor }: OrganisationScope,
	{ key, finding }: Pick<FoundFinding, 'key' | 'finding'>,
	reason: string
): Promise<void> {
	const opened = await database;
	await opened.withScope({ organisationId }, async (transaction) => {
		await lockOrganisation(transaction, organisationId);
		await transaction.delete(findingDismissals).where(at(organisationId, key));
		await transaction.insert(findingDismissals).values({
			...{ organisationId, key, reason, statement: finding.statement },
			...{ userId: actor.userId, actorName: actor.name }
		});
		// Never the statement: a log says who did what.
		await record(transaction, { organisationId }, actor, 'findings.dismissed', { rule: finding.rule });
	});
}

/** Takes a finding up again; false: it is not set aside (any more). */
export async function takeUp(
	{ database, organisationId, actor }: OrganisationScope,
	{ key, finding }: Pick<FoundFinding, 'key' | 'finding'>
): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const gone = await transaction.delete(findingDismissals).where(at(organisationId, key)).returning();
		if (gone.length === 0) return false;
		await record(transaction, { organisationId }, actor, 'findings.taken-up', { rule: finding.rule });
		return true;
	});
}

function at(organisationId: string, key: string) {
	return and(eq(findingDismissals.organisationId, organisationId), eq(findingDismissals.key, key));
}
