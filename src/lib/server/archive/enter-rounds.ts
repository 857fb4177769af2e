import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { groupBy } from '$lib/core/organisation/group-by';
import { sha256 } from '../canonical-json';
import type { Transaction } from '../db';
import { roundGroups, roundInvitees, roundNamedResponses, roundPublications, rounds } from '../db/schema';
import { alsoAs } from '../db/turn';
import { insertAll } from './insert';
import type { NewIds } from './new-ids';
import { refuse } from './read';
import type { Rows } from './rows';

/** Closed rounds, each in the steps that every round takes: what holds a launched one to its word holds here too. */
export async function enterRounds(
	transaction: Transaction,
	organisationId: string,
	rows: Rows,
	ids: NewIds
): Promise<void> {
	const place = { organisationId };
	const groups = groupBy(rows['round-groups'], ({ roundId }) => roundId);
	const invited = groupBy(rows.invited, ({ roundId }) => roundId);
	const named = groupBy(rows['named-answers'], ({ roundId }) => roundId);
	const published = groupBy(rows.publications, ({ roundId }) => roundId);
	for (const { id, closedAt, ...round } of rows.rounds) {
		const publications = published.get(id) ?? [];
		const isWhole = closedAt !== null && (round.kind === 'named' || publications.length === 1);
		if (!isWhole) refuse({ kind: 'contradictory' });
		const roundId = ids.of(id);
		const inRound = <Row extends object>(all: readonly Row[] = []) => all.map((row) => ({ ...row, roundId }));
		await insertAll(transaction, rounds, place, [{ ...round, id: roundId }]);
		const frozen = inRound(groups.get(id)).map((group) => ({
			...group,
			linkHash: group.way === 'link' ? sha256(randomBytes(32).toString('hex')) : null
		}));
		await insertAll(transaction, roundGroups, place, frozen);
		await insertAll(transaction, roundInvitees, place, inRound(invited.get(id)));
		const isIt = and(eq(rounds.organisationId, organisationId), eq(rounds.id, roundId));
		for (const status of ['open', 'closing'] as const) await transaction.update(rounds).set({ status }).where(isIt);
		await alsoAs(transaction, { contentOfRoundId: roundId });
		const answers = inRound(named.get(id)).map((answer) => {
			return { ...answer, receiptHash: sha256(randomBytes(32).toString('hex')) };
		});
		await insertAll(transaction, roundNamedResponses, place, answers);
		await insertAll(transaction, roundPublications, place, inRound(publications));
		const ended = { status: 'closed', progressPercent: 100, closedAt: new Date(closedAt) } as const;
		await transaction.update(rounds).set(ended).where(isIt);
	}
}
