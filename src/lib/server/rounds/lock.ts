import { sql } from 'drizzle-orm';
import type { Transaction } from '../db';

/**
 * Holds a round until the transaction ends. `shared`: whoever submits or withdraws, any number at once; `exclusive`: whoever changes
 * where the round stands. So nothing comes in between a round's closing and its results. To be taken before its status is read.
 */
export async function lockRound(
	transaction: Transaction,
	roundId: string,
	kind: 'shared' | 'exclusive'
): Promise<void> {
	const key = sql`hashtextextended(${`round ${roundId}`}, 0)`;
	await transaction.execute(
		kind === 'shared' ? sql`select pg_advisory_xact_lock_shared(${key})` : sql`select pg_advisory_xact_lock(${key})`
	);
}
