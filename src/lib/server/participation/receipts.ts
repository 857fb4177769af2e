import { eq, sql } from 'drizzle-orm';
import { sha256 } from '../canonical-json';
import type { Database, Transaction } from '../db';
import { roundIntake, roundNamedResponses, roundResponses } from '../db/schema';
import { lockRound } from '../rounds/lock';
import { askedRound, askedRoundIn } from './asked-round';
import type { AskedRound } from './types';

/** Whether answers lie under this receipt. */
export async function isReceipt(database: Database, receiptKey: string): Promise<boolean> {
	return (await roundOfReceipt(database, receiptKey)) !== null;
}

/** The round in which this receipt's answers lie; null where there are none (any more). */
export async function receiptRound(database: Database, receiptKey: string, now: Date): Promise<AskedRound | null> {
	const roundId = await roundOfReceipt(database, receiptKey);
	return roundId === null ? null : askedRound(database, roundId, now);
}

/**
 * Withdraws the answers of a receipt: they are deleted, and who was invited stays marked as having taken part, so that nobody can see that
 * somebody withdrew (`docs/method.md` §9, M9.withdrawal). `closed`: the results are being made or published; `unknown`: nothing is there.
 */
export async function withdraw(
	database: Database,
	receiptKey: string,
	now: Date = new Date()
): Promise<'withdrawn' | 'closed' | 'unknown'> {
	const receiptHash = sha256(receiptKey);
	const roundId = await roundOfReceipt(database, receiptKey);
	if (roundId === null) return 'unknown';
	return database.withScope({ receiptHash, roundId }, async (transaction) => {
		await lockRound(transaction, roundId, 'shared');
		const round = await askedRoundIn(transaction, roundId, now);
		if (!round || round.phase === 'closed') return 'closed';
		return (await deleteContent(transaction, receiptHash)) ? 'withdrawn' : 'unknown';
	});
}

async function roundOfReceipt(database: Database, receiptKey: string): Promise<string | null> {
	const receiptHash = sha256(receiptKey);
	const parts = places.map((table) => sql`select round_id from ${table} where receipt_hash = ${receiptHash}`);
	const { rows } = await database.read({ receiptHash }, (transaction) =>
		transaction.execute<{ round_id: string }>(sql.join(parts, sql` union all `))
	);
	return rows[0]?.round_id ?? null;
}

const places = [roundIntake, roundResponses, roundNamedResponses] as const;

/** A batch cannot move between the statements: moving waits for whoever holds the round. */
async function deleteContent(transaction: Transaction, receiptHash: string): Promise<boolean> {
	for (const table of places) {
		const gone = await transaction
			.delete(table)
			.where(eq(table.receiptHash, receiptHash))
			.returning({ receiptHash: table.receiptHash });
		if (gone.length > 0) return true;
	}
	return false;
}
