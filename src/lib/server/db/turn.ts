import { sql } from 'drizzle-orm';
import { namesOf } from './preamble';
import type { Scope, Transaction } from './types';

/**
 * Lets the rest of an open transaction run in these names as well, each instead of the one it had. For work that has to be done as a whole and
 * belongs to several: an engagement file with its rounds, forms and assessments.
 */
export async function alsoAs(transaction: Transaction, scope: Scope): Promise<void> {
	for (const statement of namesOf(scope)) await transaction.execute(sql.raw(statement));
}
