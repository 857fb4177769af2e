import { eq } from 'drizzle-orm';
import type { Transaction } from '../db';
import { organisations } from '../db/schema';

/**
 * Lets one transaction at a time change the tree of departments or who belongs to this organisation: what it reads afterwards holds until
 * it ends. To be taken before anything is written, else two could wait for each other. False: there is no such organisation (any more).
 */
export async function lockOrganisation(transaction: Transaction, organisationId: string): Promise<boolean> {
	const rows = await transaction
		.select({ id: organisations.id })
		.from(organisations)
		.where(eq(organisations.id, organisationId))
		.for('no key update');
	return rows.length === 1;
}
