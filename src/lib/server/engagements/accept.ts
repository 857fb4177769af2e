import { and, eq, isNotNull } from 'drizzle-orm';
import { record } from '../audit';
import type { Transaction } from '../db';
import { organisations } from '../db/schema';
import type { Actor } from '../visits';
import { practiceName } from './practice-name';

/**
 * An invited owner has accepted: ownership passes from the practice that opened the organisation, whose engagement goes on with its
 * grants. Inside the transaction that makes the person an owner, in the organisation's name. False: there was an
 * owner, and nothing happens.
 */
export async function accept(transaction: Transaction, organisationId: string, actor: Actor): Promise<boolean> {
	const [organisation] = await transaction
		.select({ name: organisations.name, practiceId: organisations.caretakerPracticeId })
		.from(organisations)
		.where(and(eq(organisations.id, organisationId), isNotNull(organisations.caretakerPracticeId)))
		.for('update');
	if (!organisation?.practiceId) return false;
	const { name, practiceId } = organisation;
	await transaction
		.update(organisations)
		.set({ caretakerPracticeId: null, caretakerNoticeAt: null })
		.where(eq(organisations.id, organisationId));
	const details = { practice: await practiceName(transaction, practiceId), client: name };
	await record(transaction, { organisationId }, actor, 'organisation.accepted', details);
	await record(transaction, { practiceId }, actor, 'organisation.accepted', details);
	return true;
}
