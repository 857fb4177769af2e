import { and, eq, inArray, lte } from 'drizzle-orm';
import { record } from '../audit';
import { dayOf } from '../day';
import type { Database, Transaction } from '../db';
import { rounds } from '../db/schema';
import type { Job } from '../jobs';
import { beginClosing } from './course';
import { timeZoneIn } from './draft';
import { ofRound, roundIn } from './find';
import { lockRound } from './lock';
import { dayAfter } from './time';
import type { Round } from './types';

/** Opens rounds on their first day and ends them after their last one, each in the time zone of its organisation. */
export const roundDays: Job = {
	name: 'round-days',
	everyMinutes: 1,
	async run(database, now) {
		for (const { id, organisationId } of await due(database, now)) {
			await database.withScope({ organisationId }, async (transaction) => {
				await lockRound(transaction, id, 'exclusive');
				const round = await roundIn(transaction, organisationId, id);
				if (!round) return;
				if (round.status === 'scheduled') await open(transaction, organisationId, round, now);
				else if (isOver(round, now)) await beginClosing(transaction, organisationId, round, null);
			});
		}
	}
};

/** Where it may be time: somewhere on earth it is already tomorrow. */
async function due(database: Database, now: Date): Promise<{ id: string; organisationId: string }[]> {
	const latestDay = dayAfter(now.toISOString().slice(0, 10), 1);
	return database.withScope({ system: true }, async (transaction) => {
		const place = { id: rounds.id, organisationId: rounds.organisationId };
		const beginning = await transaction
			.select(place)
			.from(rounds)
			.where(and(eq(rounds.status, 'scheduled'), lte(rounds.opensOn, latestDay)));
		const ending = await transaction
			.select(place)
			.from(rounds)
			.where(and(inArray(rounds.status, ['open', 'paused']), lte(rounds.closesAt, now)));
		return [...beginning, ...ending];
	});
}

async function open(transaction: Transaction, organisationId: string, round: Round, now: Date): Promise<void> {
	if (dayOf(now, await timeZoneIn(transaction, organisationId)) < round.opensOn) return;
	await transaction.update(rounds).set({ status: 'open' }).where(ofRound(organisationId, round.id));
	await record(transaction, { organisationId }, null, 'rounds.opened', { name: round.name });
}

function isOver({ status, closesAt }: Round, now: Date): boolean {
	return (status === 'open' || status === 'paused') && closesAt <= now;
}
