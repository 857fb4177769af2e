import { sql } from 'drizzle-orm';
import { record } from '../audit';
import type { Act } from '../audit';
import type { Transaction } from '../db';
import { roundMailings, rounds } from '../db/schema';
import type { Actor, OrganisationScope } from '../visits';
import { roundDaysMax, timeZoneIn } from './draft';
import { ofRound, roundIn } from './find';
import { lockRound } from './lock';
import { daysBetween, endOfDay } from './time';
import type { Round, RoundStatus } from './types';

export type Steered = 'done' | 'unknown' | 'wrong-status';

/** Nobody can take part until it is resumed; drafts and links stay. The last day stays as well. */
export function pause(scope: OrganisationScope, id: string): Promise<Steered> {
	return turn(scope, id, { from: ['open'], to: 'paused', act: 'rounds.paused' });
}

export function resume(scope: OrganisationScope, id: string): Promise<Steered> {
	return turn(scope, id, { from: ['paused'], to: 'open', act: 'rounds.resumed' });
}

/** Ends a round before its last day. There is no way back: its results are computed and published at once. */
export function end(scope: OrganisationScope, id: string): Promise<Steered> {
	return steer(scope, id, async (transaction, round) => {
		if (round.status === 'closing' || round.status === 'closed') return 'done';
		if (round.status !== 'open' && round.status !== 'paused') return 'wrong-status';
		await beginClosing(transaction, scope.organisationId, round, scope.actor);
		return 'done';
	});
}

/** A closed round leaves the list; its results stay where they are. */
export function archive(scope: OrganisationScope, id: string): Promise<Steered> {
	return shelve(scope, id, true);
}

export function unarchive(scope: OrganisationScope, id: string): Promise<Steered> {
	return shelve(scope, id, false);
}

export type Extended = Steered | 'not-later' | 'too-long';

/** Moves the last day to a later one; participants have been promised at least the first. */
export function extend(scope: OrganisationScope, id: string, closesOn: string): Promise<Extended> {
	return steer(scope, id, async (transaction, round): Promise<Extended> => {
		if (!isRunning(round)) return 'wrong-status';
		if (closesOn === round.closesOn) return 'done';
		if (closesOn < round.closesOn) return 'not-later';
		if (daysBetween(round.opensOn, closesOn) >= roundDaysMax) return 'too-long';
		const closesAt = endOfDay(closesOn, await timeZoneIn(transaction, scope.organisationId));
		await transaction.update(rounds).set({ closesOn, closesAt }).where(ofRound(scope.organisationId, id));
		const details = { name: round.name, day: closesOn };
		await record(transaction, { organisationId: scope.organisationId }, scope.actor, 'rounds.extended', details);
		return 'done';
	});
}

export type RaisedThreshold = Steered | 'not-higher';

/** Raises the anonymity threshold, and that for free text with it; after launch neither ever falls. */
export function raiseThreshold(scope: OrganisationScope, id: string, threshold: number): Promise<RaisedThreshold> {
	return steer(scope, id, async (transaction, round): Promise<RaisedThreshold> => {
		if (!isRunning(round) || round.kind === 'named') return 'wrong-status';
		if (threshold === round.threshold) return 'done';
		if (threshold < round.threshold) return 'not-higher';
		const { freeTextThreshold: before } = round;
		const freeTextThreshold = before === null ? null : Math.max(before, threshold);
		await transaction.update(rounds).set({ threshold, freeTextThreshold }).where(ofRound(scope.organisationId, id));
		const details = { name: round.name, threshold: String(threshold) };
		await record(
			transaction,
			{ organisationId: scope.organisationId },
			scope.actor,
			'rounds.threshold-raised',
			details
		);
		return 'done';
	});
}

/** Nobody answers any more; those who run the round are told once its results are there. Under the round's exclusive lock. */
export async function beginClosing(
	transaction: Transaction,
	organisationId: string,
	{ id, name }: Round,
	actor: Actor | null
): Promise<void> {
	await transaction.update(rounds).set({ status: 'closing' }).where(ofRound(organisationId, id));
	await transaction.insert(roundMailings).values({ organisationId, roundId: id, kind: 'closed' }).onConflictDoNothing();
	await record(transaction, { organisationId }, actor, 'rounds.ended', { name });
}

function isRunning({ status }: Round): boolean {
	return status === 'scheduled' || status === 'open' || status === 'paused';
}

interface Turn {
	readonly from: readonly RoundStatus[];
	readonly to: RoundStatus;
	readonly act: Act;
}

function turn(scope: OrganisationScope, id: string, { from, to, act }: Turn): Promise<Steered> {
	return steer(scope, id, async (transaction, round) => {
		if (round.status === to) return 'done';
		if (!from.includes(round.status)) return 'wrong-status';
		await transaction.update(rounds).set({ status: to }).where(ofRound(scope.organisationId, id));
		await record(transaction, { organisationId: scope.organisationId }, scope.actor, act, { name: round.name });
		return 'done';
	});
}

function shelve(scope: OrganisationScope, id: string, isArchived: boolean): Promise<Steered> {
	return steer(scope, id, async (transaction, round) => {
		if (round.status !== 'closed') return 'wrong-status';
		if ((round.archivedAt !== null) === isArchived) return 'done';
		const archivedAt = isArchived ? sql`now()` : null;
		await transaction.update(rounds).set({ archivedAt }).where(ofRound(scope.organisationId, id));
		const act = isArchived ? 'rounds.archived' : 'rounds.unarchived';
		await record(transaction, { organisationId: scope.organisationId }, scope.actor, act, { name: round.name });
		return 'done';
	});
}

/** Nothing else changes where the round stands, and nobody submits, until `work` is done. */
async function steer<Outcome>(
	{ database, organisationId }: OrganisationScope,
	id: string,
	work: (transaction: Transaction, round: Round) => Promise<Outcome>
): Promise<Outcome | 'unknown'> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Outcome | 'unknown'> => {
		await lockRound(transaction, id, 'exclusive');
		const round = await roundIn(transaction, organisationId, id);
		return round ? work(transaction, round) : 'unknown';
	});
}
