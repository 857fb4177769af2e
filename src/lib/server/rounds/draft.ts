import { eq } from 'drizzle-orm';
import { tidyName } from '$lib/core/organisation/names';
import { defaultSetup } from '$lib/core/round-setup';
import { freeTextThresholdMin, thresholdMin } from '$lib/core/round/types';
import { orderDepartments } from '$lib/core/organisation/department-tree';
import { record } from '../audit';
import { dayOf } from '../day';
import type { Transaction } from '../db';
import { organisations, rounds } from '../db/schema';
import { rowsOf } from '../departments/list';
import { lockOrganisation } from '../organisations/lock';
import { current } from '../questionnaires';
import type { OrganisationScope } from '../visits';
import { ofRound, roundIn } from './find';
import { listedIn } from './listed';
import { lockRound } from './lock';
import { writeSetup } from './setup';
import { dayAfter, daysBetween, endOfDay } from './time';
import type { RoundFields } from './types';

/** How long a round may run. */
export const roundDaysMax = 366;

export type RoundProblem =
	/** Its last day lies before its first, or in the past. */
	'days-reversed' | 'over-already' | 'too-long';

export type Drafted = 'done' | 'unknown' | 'not-a-draft' | RoundProblem;

/** What a new round begins with: today, and for two weeks. */
export async function firstDays({
	database,
	organisationId
}: OrganisationScope): Promise<{ opensOn: string; closesOn: string }> {
	const opened = await database;
	const zone = await opened.read({ organisationId }, (transaction) => timeZoneIn(transaction, organisationId));
	const today = dayOf(new Date(), zone);
	return { opensOn: today, closesOn: dayAfter(today, 13) };
}

/**
 * Begins a round as a draft in which everybody is asked who is listed. `id` is chosen by whoever asks, so that a form sent twice makes
 * one round; one that is taken makes none.
 */
export async function create(scope: OrganisationScope, id: string, fields: RoundFields): Promise<Drafted> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Drafted> => {
		await lockOrganisation(transaction, organisationId);
		const written = await writable(transaction, organisationId, fields);
		if (typeof written === 'string') return written;
		const made = await transaction
			.insert(rounds)
			.values({ organisationId, id, ...written })
			.onConflictDoNothing()
			.returning({ id: rounds.id });
		if (made.length === 0) return (await roundIn(transaction, organisationId, id)) ? 'done' : 'unknown';
		if (fields.kind === 'anonymous') {
			const placed = orderDepartments(await rowsOf(transaction, organisationId));
			const setup = defaultSetup(placed, await listedIn(transaction, organisationId));
			await writeSetup(transaction, { organisationId, roundId: id, locale: fields.locale, placed, setup });
		}
		await record(transaction, { organisationId }, actor, 'rounds.created', { name: written.name });
		return 'done';
	});
}

/** Changes a draft. Its kind stays: an anonymous round never becomes a named one. */
export async function change(
	scope: OrganisationScope,
	id: string,
	fields: Omit<RoundFields, 'kind'>
): Promise<Drafted> {
	const { database, organisationId, actor } = scope;
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<Drafted> => {
		await lockRound(transaction, id, 'exclusive');
		const round = await roundIn(transaction, organisationId, id);
		if (!round) return 'unknown';
		if (round.status !== 'draft') return 'not-a-draft';
		const written = await writable(transaction, organisationId, { ...fields, kind: round.kind });
		if (typeof written === 'string') return written;
		await transaction.update(rounds).set(written).where(ofRound(organisationId, id));
		await record(transaction, { organisationId }, actor, 'rounds.changed', { name: written.name });
		return 'done';
	});
}

export type RemovedRound = 'done' | 'unknown' | 'begun';

/** Deletes a draft, or a round whose first day has not come: nobody has answered anything. Others stay. */
export async function remove(
	{ database, organisationId, actor }: OrganisationScope,
	id: string
): Promise<RemovedRound> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction): Promise<RemovedRound> => {
		await lockRound(transaction, id, 'exclusive');
		const round = await roundIn(transaction, organisationId, id);
		if (!round) return 'unknown';
		if (round.status !== 'draft' && round.status !== 'scheduled') return 'begun';
		await transaction.delete(rounds).where(ofRound(organisationId, id));
		await record(transaction, { organisationId }, actor, 'rounds.deleted', { name: round.name });
		return 'done';
	});
}

export async function timeZoneIn(transaction: Transaction, organisationId: string): Promise<string> {
	const [row] = await transaction
		.select({ timeZone: organisations.timeZone })
		.from(organisations)
		.where(eq(organisations.id, organisationId));
	if (!row) throw new Error('The organisation is gone.');
	return row.timeZone;
}

async function writable(transaction: Transaction, organisationId: string, fields: RoundFields) {
	const timeZone = await timeZoneIn(transaction, organisationId);
	const problem = problemOf(fields, dayOf(new Date(), timeZone));
	if (problem) return problem;
	const { freeTextThreshold: freeText } = fields;
	return {
		...fields,
		name: tidyName(fields.name),
		questionnaireVersion: current(fields.questionnaireId).version,
		closesAt: endOfDay(fields.closesOn, timeZone),
		threshold: Math.max(thresholdMin, fields.threshold),
		freeTextThreshold: freeText === null ? null : Math.max(freeTextThresholdMin, fields.threshold, freeText)
	};
}

function problemOf({ opensOn, closesOn }: RoundFields, today: string): RoundProblem | null {
	if (closesOn < opensOn) return 'days-reversed';
	if (closesOn < today) return 'over-already';
	return daysBetween(opensOn, closesOn) >= roundDaysMax ? 'too-long' : null;
}
