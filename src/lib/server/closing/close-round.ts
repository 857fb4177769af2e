import { eq, sql } from 'drizzle-orm';
import { record } from '../audit';
import { canonicalJson, sha256 } from '../canonical-json';
import type { Database, Transaction } from '../db';
import { roundDrafts, roundIntake, roundParticipations, roundPublications, roundResponses, rounds } from '../db/schema';
import { groupsIn, ofRound, roundIn } from '../rounds/find';
import { lockRound } from '../rounds/lock';
import { compute } from './compute';
import type { ContentScope } from './content';

export type Closed = 'published' | 'not-closing';

/**
 * Computes the results of a round that takes no answers any more, publishes them and erases what each person answered, in one
 * transaction (`docs/method.md` §9, M9.storage). Nothing is kept before that: whoever is interrupted begins again, and gets the same
 * document, byte for byte. Of any number of processes at once exactly one publishes.
 */
export async function closeRound(database: Database, organisationId: string, roundId: string): Promise<Closed> {
	const scope: ContentScope = { organisationId, contentOfRoundId: roundId };
	const { round, groups } = await database.withScope({ organisationId }, async (transaction) => ({
		round: await roundIn(transaction, organisationId, roundId),
		groups: await groupsIn(transaction, organisationId, roundId)
	}));
	if (round?.status !== 'closing') return 'not-closing';
	const publication = await compute(database, scope, round, groups);
	const model = canonicalJson(publication);
	const document = { method: publication.method, model, sha256: sha256(model) };
	return database.withScope({ ...scope }, (transaction) => finish(transaction, scope, document));
}

interface Document {
	readonly method: string;
	readonly model: string;
	readonly sha256: string;
}

async function finish(
	transaction: Transaction,
	{ organisationId, contentOfRoundId: roundId }: ContentScope,
	document: Document
): Promise<Closed> {
	await lockRound(transaction, roundId, 'exclusive');
	const round = await roundIn(transaction, organisationId, roundId);
	if (round?.status !== 'closing') return 'not-closing';
	await transaction.insert(roundPublications).values({ organisationId, roundId, ...document });
	await transaction.delete(roundDrafts).where(eq(roundDrafts.roundId, roundId));
	if (round.kind === 'anonymous') await erase(transaction, roundId);
	await transaction
		.update(rounds)
		.set({ status: 'closed', progressPercent: 100, closedAt: sql`now()` })
		.where(ofRound(organisationId, roundId));
	await record(transaction, { organisationId }, null, 'rounds.published', { name: round.name });
	return 'published';
}

/** What each person answered and who took part: nothing of it is left. In a named round both stay, as everybody in it agreed to. */
async function erase(transaction: Transaction, roundId: string): Promise<void> {
	await transaction.delete(roundIntake).where(eq(roundIntake.roundId, roundId));
	await transaction.delete(roundResponses).where(eq(roundResponses.roundId, roundId));
	await transaction.delete(roundParticipations).where(eq(roundParticipations.roundId, roundId));
}
