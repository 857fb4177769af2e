import { eq } from 'drizzle-orm';
import type { EngagementGrant } from '$lib/core/access/roles';
import { record } from '../audit';
import type { Transaction } from '../db';
import { organisations } from '../db/schema';
import type { Actor } from '../visits';
import { practiceName } from './practice-name';

/** Tells both sides of an engagement, each in its own log, what the practice may do from now on. */
export async function recordGrants(
	transaction: Transaction,
	{ organisationId, practiceId }: { readonly organisationId: string; readonly practiceId: string },
	actor: Actor,
	act: 'engagement.begun' | 'engagement.changed',
	grants: readonly EngagementGrant[]
): Promise<void> {
	const [organisation] = await transaction
		.select({ name: organisations.name })
		.from(organisations)
		.where(eq(organisations.id, organisationId));
	const details = {
		practice: await practiceName(transaction, practiceId),
		client: organisation?.name ?? '',
		grants: grants.join(', ')
	};
	await record(transaction, { organisationId }, actor, act, details);
	await record(transaction, { practiceId }, actor, act, details);
}
