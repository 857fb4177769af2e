import { losesAddresses } from '$lib/core/access/addresses';
import type { Capacity } from '$lib/core/access/permissions';
import type { Seal } from '../auth/seal';
import { readdress } from '../claims/readdress';
import type { Transaction } from '../db';
import { withdraw } from '../invitations/withdraw';
import type { OrganisationScope } from '../visits';

/** Whose rights have changed, from what to what; `after` null: they belong here no more. */
export interface ChangedRights {
	readonly userId: string;
	readonly before: Capacity;
	readonly after: Capacity | null;
}

/**
 * What follows when somebody's rights are taken, in the same transaction: invitations with which they could come back end, and so do
 * addresses by which they could go on reading and changing without any right.
 */
export async function followRightsTaken(
	transaction: Transaction,
	seal: Seal,
	scope: Pick<OrganisationScope, 'organisationId' | 'actor'>,
	{ userId, before, after }: ChangedRights
): Promise<void> {
	await withdraw(transaction, scope, { userId, capacity: after });
	if (losesAddresses(before, after)) await readdress(transaction, seal, scope);
}
