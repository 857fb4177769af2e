import { database } from '$lib/server/db';
import { receiptRound, type AskedRound } from '$lib/server/participation';

/** The round whose answers this receipt can still withdraw; null: there are none (any more), or it has closed. */
export async function openReceipt(key: string): Promise<AskedRound | null> {
	const round = await receiptRound(await database(), key, new Date());
	return round?.phase === 'closed' ? null : round;
}
