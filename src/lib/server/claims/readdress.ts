import { and, eq, sql } from 'drizzle-orm';
import { keyHash, newKey } from '../assessments';
import { record } from '../audit';
import type { Seal } from '../auth/seal';
import type { Transaction } from '../db';
import { assessments } from '../db/schema';
import type { OrganisationScope } from '../visits';

/**
 * Gives every assessment of the organisation a new address, in the transaction that takes a right from somebody who could know the old
 * ones (`losesAddresses`): these open nothing any more. Whoever may read results finds the new ones in the list.
 */
export async function readdress(
	transaction: Transaction,
	seal: Seal,
	{ organisationId, actor }: Pick<OrganisationScope, 'organisationId' | 'actor'>
): Promise<void> {
	const ofOrganisation = eq(assessments.organisationId, organisationId);
	const rows = await transaction.select({ id: assessments.id }).from(assessments).where(ofOrganisation);
	if (rows.length === 0) return;
	const renewed = rows.map(({ id }) => {
		const key = newKey();
		return { id, key_hash: keyHash(key), sealed_key: seal.seal(key, 'assessment-key') };
	});
	await transaction
		.update(assessments)
		.set({ keyHash: sql`renewed.key_hash`, sealedKey: sql`renewed.sealed_key` })
		.from(sql`json_to_recordset(${JSON.stringify(renewed)}::json) as renewed(id uuid, key_hash text, sealed_key text)`)
		.where(and(ofOrganisation, eq(assessments.id, sql`renewed.id`)));
	await record(transaction, { organisationId }, actor, 'assessments.readdressed', { count: String(rows.length) });
}
