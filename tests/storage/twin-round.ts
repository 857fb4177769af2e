import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '../../src/lib/server/db';
import { roundPublications, rounds } from '../../src/lib/server/db/schema';

/** A round of another organisation of which the very same bytes were published. Returns its id. */
export async function twinRound(
	database: Database,
	of: { readonly organisationId: string; readonly roundId: string },
	organisationId: string
): Promise<string> {
	const { round, published } = await database.withScope({ organisationId: of.organisationId }, async (transaction) => {
		const [found] = await transaction.select().from(rounds).where(eq(rounds.id, of.roundId));
		const isOf = eq(roundPublications.roundId, of.roundId);
		const [publication] = await transaction.select().from(roundPublications).where(isOf);
		return { round: found, published: publication };
	});
	if (!round || !published) throw new Error('Nothing was published.');
	const roundId = randomUUID();
	const isIt = eq(rounds.id, roundId);
	await database.withScope({ organisationId, contentOfRoundId: roundId }, async (transaction) => {
		await transaction.insert(rounds).values({ ...round, organisationId, id: roundId, status: 'draft', closedAt: null });
		// A round takes one step after the other.
		for (const status of ['open', 'closing'] as const) await transaction.update(rounds).set({ status }).where(isIt);
		await transaction.insert(roundPublications).values({ ...published, organisationId, roundId });
		await transaction.update(rounds).set({ status: 'closed', closedAt: round.closedAt }).where(isIt);
	});
	return roundId;
}
