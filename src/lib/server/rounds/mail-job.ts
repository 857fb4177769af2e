import { and, eq, isNull, sql } from 'drizzle-orm';
import { mailSender } from '../branding';
import { config } from '../config';
import type { Database } from '../db';
import { organisations, roundMailings } from '../db/schema';
import type { Job } from '../jobs';
import { deliver, hasMailServer, type Mail } from '../mail';
import { roundIn } from './find';
import { linkMaker } from './links';
import { closedMail, participantMail } from './mails';
import { nextParticipants, type Recipient, thoseWhoRun } from './recipients';
import type { Round } from './types';

/** How long one run sends at most, in milliseconds: other jobs wait for it. */
const runMillisecondsMax = 40_000;

/** How many recipients are read at once. */
const batch = 50;

/** A mail that was refused so often is given up, and the next one's turn comes. */
const refusalsMax = 5;

/**
 * Sends what rounds have asked for, once they are open; the notice to those who run one, once it has closed. Whose turn it was is
 * written down before their mail goes out: a process that dies on the way leaves at most one of them without, and nobody gets two.
 */
export const roundMails: Job = {
	name: 'round-mails',
	everyMinutes: 1,
	async run(database) {
		if (!hasMailServer()) return;
		const until = Date.now() + runMillisecondsMax;
		const waiting = await database.read({ system: true }, (transaction) =>
			transaction
				.select({ id: roundMailings.id, organisationId: roundMailings.organisationId })
				.from(roundMailings)
				.where(isNull(roundMailings.finishedAt))
				.orderBy(roundMailings.askedAt)
		);
		for (const { id, organisationId } of waiting) {
			if (Date.now() >= until) return;
			await carryOn(database, organisationId, id, until);
		}
	}
};

type Mailing = typeof roundMailings.$inferSelect;

interface Place {
	readonly database: Database;
	readonly mailing: Mailing;
	readonly round: Round;
	readonly organisation: { readonly name: string; readonly slug: string };
}

async function carryOn(database: Database, organisationId: string, id: string, until: number): Promise<void> {
	const place = await placeOf(database, organisationId, id);
	if (!place) return;
	const readiness = readinessOf(place);
	if (readiness === 'later') return;
	if (readiness === 'never') return finish(place);
	const mailFor = await composer(place);
	let cursorId = place.mailing.cursorId;
	let refusedCount = place.mailing.refusedCount;
	while (Date.now() < until) {
		const recipients = await nextRecipients(place, cursorId);
		if (recipients.length === 0) return finish(place);
		for (const recipient of recipients) {
			if (Date.now() >= until || !(await take(place, cursorId, recipient.id))) return;
			if ((await deliver(mailFor(recipient))) === 'sent') {
				refusedCount = 0;
			} else {
				refusedCount += 1;
				await noteRefusal(place, { cursorId, refusedCount, recipientId: recipient.id });
				if (refusedCount < refusalsMax) return;
				refusedCount = 0;
			}
			cursorId = recipient.id;
		}
	}
}

async function placeOf(database: Database, organisationId: string, id: string): Promise<Place | null> {
	return database.withScope({ organisationId }, async (transaction) => {
		const [mailing] = await transaction
			.select()
			.from(roundMailings)
			.where(and(eq(roundMailings.organisationId, organisationId), eq(roundMailings.id, id)));
		if (!mailing || mailing.finishedAt) return null;
		const round = await roundIn(transaction, organisationId, mailing.roundId);
		const [organisation] = await transaction
			.select({ name: organisations.name, slug: organisations.slug })
			.from(organisations)
			.where(eq(organisations.id, organisationId));
		return round && organisation ? { database, mailing, round, organisation } : null;
	});
}

function readinessOf({ mailing, round }: Place): 'now' | 'later' | 'never' {
	if (mailing.kind === 'closed') return round.status === 'closed' ? 'now' : 'later';
	if (round.status === 'open') return round.closesAt > new Date() ? 'now' : 'never';
	return round.status === 'scheduled' || round.status === 'paused' ? 'later' : 'never';
}

async function composer({ database, mailing, round, organisation }: Place): Promise<(recipient: Recipient) => Mail> {
	const sender = await mailSender(database, { organisationId: mailing.organisationId });
	if (mailing.kind === 'closed') {
		const url = `${config().origin}/o/${organisation.slug}/rounds/${round.id}`;
		return ({ email }) => ({ ...closedMail({ to: email, round, url }), sender });
	}
	const { kind } = mailing;
	const linkOf = await linkMaker(database);
	return ({ id, email }) => {
		const { url } = linkOf({ inviteeId: id });
		return { ...participantMail({ to: email, organisation: organisation.name, round, url, kind }), sender };
	};
}

function nextRecipients({ database, mailing }: Place, afterId: string | null): Promise<Recipient[]> {
	return mailing.kind === 'closed'
		? thoseWhoRun(database, mailing.organisationId, afterId)
		: nextParticipants(database, { ...mailing, kind: mailing.kind }, afterId, batch);
}

/** True for one of any number of processes: the one whose turn it still is. */
async function take(place: Place, cursorId: string | null, nextId: string): Promise<boolean> {
	const taken = await update(
		place,
		{ cursorId: nextId, sentCount: sql`${roundMailings.sentCount} + 1` },
		sql`${roundMailings.cursorId} is not distinct from ${cursorId}::uuid`
	);
	return taken === 1;
}

/** The mail server said no, so that nothing went out: the turn is given back, or after several times given up. */
async function noteRefusal(
	place: Place,
	{ cursorId, refusedCount, recipientId }: { cursorId: string | null; refusedCount: number; recipientId: string }
): Promise<void> {
	const isGivenUp = refusedCount >= refusalsMax;
	await update(place, {
		cursorId: isGivenUp ? recipientId : cursorId,
		refusedCount: isGivenUp ? 0 : refusedCount,
		sentCount: sql`${roundMailings.sentCount} - 1`,
		...(isGivenUp && { failedCount: sql`${roundMailings.failedCount} + 1` })
	});
}

/** Of whose turn it was last nothing stays: of a reminder it would tell who had not taken part; its numbers, how many. */
async function finish(place: Place): Promise<void> {
	const isReminder = place.mailing.kind === 'reminder';
	await update(place, { finishedAt: sql`now()`, cursorId: null, ...(isReminder && { sentCount: 0, failedCount: 0 }) });
}

type Change = Parameters<ReturnType<Parameters<Parameters<Database['withScope']>[1]>[0]['update']>['set']>[0];

async function update(
	{ database, mailing: { id, organisationId } }: Place,
	change: Change,
	condition = sql`true`
): Promise<number> {
	const rows = await database.withScope({ organisationId }, (transaction) =>
		transaction
			.update(roundMailings)
			.set(change)
			.where(and(eq(roundMailings.organisationId, organisationId), eq(roundMailings.id, id), condition))
			.returning({ id: roundMailings.id })
	);
	return rows.length;
}
