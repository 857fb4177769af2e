import { count, inArray } from 'drizzle-orm';
import type { Database } from '../db';
import { fileExports, rounds } from '../db/schema';

/** How much is in hand, over all organisations. */
export interface Work {
	/** Files that somebody asked for and that are not made yet. */
	readonly fileOrders: number;
	/** Rounds in which people can answer. */
	readonly openRounds: number;
}

export async function workInHand(database: Database): Promise<Work> {
	return database.withScope({ system: true }, async (transaction) => {
		const [orders] = await transaction
			.select({ number: count() })
			.from(fileExports)
			.where(inArray(fileExports.status, ['waiting', 'running']));
		const [open] = await transaction
			.select({ number: count() })
			.from(rounds)
			.where(inArray(rounds.status, ['open']));
		return { fileOrders: orders?.number ?? 0, openRounds: open?.number ?? 0 };
	});
}
