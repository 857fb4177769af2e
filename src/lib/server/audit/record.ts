import type { Transaction } from '../db';
import { auditEntries } from '../db/schema';
import type { Actor } from '../visits';
import { type Act, actsWithoutActor } from './acts';

/** Where something was done: in an organisation, a practice, or the account of the person who did it. */
export type Place = { readonly organisationId: string } | { readonly practiceId: string } | { readonly account: true };

/**
 * Adds an entry, in the transaction of what it tells of: neither happens without the other. `details` name things (a department, a
 * role, an address), never an answer.
 */
export async function record(
	transaction: Transaction,
	place: Place,
	/** null: the program itself, or somebody who only has an address (`actsWithoutActor`). */
	actor: Actor | null,
	act: Act,
	details: Readonly<Record<string, string>> = {}
): Promise<void> {
	await transaction.insert(auditEntries).values({
		organisationId: 'organisationId' in place ? place.organisationId : null,
		practiceId: 'practiceId' in place ? place.practiceId : null,
		userId: actor?.userId ?? null,
		actorName: actor?.name ?? null,
		byProgram: actor === null && !actsWithoutActor.has(act),
		act,
		details
	});
}
