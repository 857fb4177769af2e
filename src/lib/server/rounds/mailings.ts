import { and, desc, eq, isNull } from 'drizzle-orm';
import { record } from '../audit';
import type { Transaction } from '../db';
import { roundMailings } from '../db/schema';
import { hasMailServer } from '../mail';
import type { OrganisationScope } from '../visits';
import { roundIn } from './find';
import { lockRound } from './lock';
import { hasMailAddresses } from './recipients';

/** Nobody is reminded twice within this time. */
export const hoursBetweenReminders = 24;

export type Reminded =
	| 'done'
	| 'unknown'
	| 'wrong-status'
	| 'no-server'
	/** Everybody takes part by a group's link, or nobody's address is known. */
	| 'nobody-to-write-to'
	/** The last one is under way, or less than a day old. */
	| 'too-soon';

/** Has everybody written to who is asked personally and has not taken part. Who that is nobody learns. */
export async function remind({ database, organisationId, actor }: OrganisationScope, id: string): Promise<Reminded> {
	if (!hasMailServer()) return 'no-server';
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Reminded> => {
		await lockRound(transaction, id, 'exclusive');
		const round = await roundIn(transaction, organisationId, id);
		if (!round) return 'unknown';
		if (round.status !== 'open') return 'wrong-status';
		if (!(await hasMailAddresses(transaction, organisationId, id))) return 'nobody-to-write-to';
		if (await isTooSoon(transaction, organisationId, id)) return 'too-soon';
		await transaction.insert(roundMailings).values({ organisationId, roundId: id, kind: 'reminder' });
		await record(transaction, { organisationId }, actor, 'rounds.reminded', { name: round.name });
		return 'done';
	});
}

export type Invited = Exclude<Reminded, 'too-soon'>;

/** Has the invitations mailed of a round that was launched without mails; asked again, nobody gets a second one. */
export async function invite({ database, organisationId, actor }: OrganisationScope, id: string): Promise<Invited> {
	if (!hasMailServer()) return 'no-server';
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Invited> => {
		await lockRound(transaction, id, 'exclusive');
		const round = await roundIn(transaction, organisationId, id);
		if (!round) return 'unknown';
		if (round.status !== 'open' && round.status !== 'scheduled') return 'wrong-status';
		if (!(await hasMailAddresses(transaction, organisationId, id))) return 'nobody-to-write-to';
		const ofRound = and(eq(roundMailings.organisationId, organisationId), eq(roundMailings.roundId, id));
		const known = await transaction.$count(roundMailings, and(ofRound, eq(roundMailings.kind, 'invitation')));
		if (known > 0) return 'done';
		await transaction.insert(roundMailings).values({ organisationId, roundId: id, kind: 'invitation' });
		await record(transaction, { organisationId }, actor, 'rounds.invited', { name: round.name });
		return 'done';
	});
}

export interface Mailing {
	readonly kind: 'invitation' | 'reminder';
	readonly askedAt: Date;
	readonly isFinished: boolean;
	readonly sentCount: number;
	readonly failedCount: number;
}

/** What was or is to be mailed to participants, the latest first. */
export async function mailings({ database, organisationId }: OrganisationScope, id: string): Promise<Mailing[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select()
			.from(roundMailings)
			.where(and(eq(roundMailings.organisationId, organisationId), eq(roundMailings.roundId, id)))
			.orderBy(desc(roundMailings.askedAt))
	);
	return rows.flatMap(({ kind, askedAt, finishedAt, sentCount, failedCount }) =>
		kind === 'closed' ? [] : [{ kind, askedAt, isFinished: finishedAt !== null, sentCount, failedCount }]
	);
}

async function isTooSoon(transaction: Transaction, organisationId: string, id: string): Promise<boolean> {
	const ofRound = and(eq(roundMailings.organisationId, organisationId), eq(roundMailings.roundId, id));
	const [last] = await transaction
		.select({ askedAt: roundMailings.askedAt })
		.from(roundMailings)
		.where(and(ofRound, eq(roundMailings.kind, 'reminder')))
		.orderBy(desc(roundMailings.askedAt))
		.limit(1);
	const running = await transaction.$count(roundMailings, and(ofRound, isNull(roundMailings.finishedAt)));
	return running > 0 || (last !== undefined && Date.now() - last.askedAt.getTime() < hoursBetweenReminders * 3_600_000);
}
