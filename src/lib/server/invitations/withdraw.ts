import { and, eq, inArray } from 'drizzle-orm';
import { includesRole, permissionToInvite, plainRole } from '$lib/core/access/assigning';
import { allows, type Capacity } from '$lib/core/access/permissions';
import { record } from '../audit';
import type { Transaction } from '../db';
import { invitations, people } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { withRole } from './list';

/** Whose rights have changed; `userId` null: those of everybody who has invited anybody here. */
export interface Inviter {
	readonly userId: string | null;
	/** What they act in from now on; null: nothing any more. */
	readonly capacity: Capacity | null;
}

/**
 * Takes back what somebody has invited to and could not invite to any more, in the transaction that takes the right from them: a link
 * sent in time, to an address of their own, would be their way back. Invitations that give no right stay: others wait for them.
 */
export async function withdraw(
	transaction: Transaction,
	{ organisationId, actor }: Pick<OrganisationScope, 'organisationId' | 'actor'>,
	{ userId, capacity }: Inviter
): Promise<void> {
	const sent = await transaction
		.select({ id: invitations.id, email: invitations.email, role: invitations.role, listedRole: people.role })
		.from(invitations)
		.leftJoin(people, and(eq(people.organisationId, invitations.organisationId), eq(people.email, invitations.email)))
		.where(
			and(
				eq(invitations.organisationId, organisationId),
				userId === null ? undefined : eq(invitations.invitedBy, userId)
			)
		);
	// Whoever accepts becomes the person who is listed under the address, with that person's rights.
	const withdrawn = sent.map(withRole).filter(({ role, listedRole }) => {
		const givesRights = !includesRole(plainRole, role) || !includesRole(plainRole, listedRole ?? plainRole);
		return givesRights && !allows(capacity, permissionToInvite(role));
	});
	if (withdrawn.length === 0) return;
	const ids = withdrawn.map(({ id }) => id);
	await transaction
		.delete(invitations)
		.where(and(eq(invitations.organisationId, organisationId), inArray(invitations.id, ids)));
	for (const { email } of withdrawn) {
		await record(transaction, { organisationId }, actor, 'invitations.revoked', { email });
	}
}
