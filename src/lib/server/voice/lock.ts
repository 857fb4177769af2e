import { sql } from 'drizzle-orm';
import type { Transaction } from '../db';

/**
 * Holds a form until the transaction ends. `shared`: whoever answers, any number at once; `exclusive`: whoever counts a batch or changes
 * where the form stands. To be taken before its status is read.
 */
export async function lockForm(transaction: Transaction, formId: string, kind: 'shared' | 'exclusive'): Promise<void> {
	const key = sql`hashtextextended(${`voice form ${formId}`}, 0)`;
	await transaction.execute(
		kind === 'shared' ? sql`select pg_advisory_xact_lock_shared(${key})` : sql`select pg_advisory_xact_lock(${key})`
	);
}
