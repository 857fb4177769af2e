import { and, eq, lt, sql } from 'drizzle-orm';
import { unusualAbove } from '$lib/core/voice/burst';
import type { VoiceAnswer } from '$lib/core/voice/types';
import { dayOf } from '../day';
import type { Database, Transaction } from '../db';
import { rateLimits, voiceBatches, voiceIntake } from '../db/schema';
import { logJobFailure } from '../log';
import { daysBetween } from '../rounds/time';
import { statusOf } from './asked';
import { moveBatch } from './batches';
import { lockForm } from './lock';
import { voicePace } from './pace';
import type { AskedForm } from './types';

const millisecondsADay = 86_400_000;

export type VoiceSubmission =
	/** Counted now, or before: whoever sends the same form twice is told the same. */
	| { readonly kind: 'counted' }
	| { readonly kind: 'paused' | 'closed' }
	| { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

/**
 * Takes a customer's answer, once a stamp: the answer and the mark that its stamp was used are one transaction, on disk when this returns.
 * Neither says when it came or from where. What comes while unusually many come is kept apart.
 */
export async function submit(
	database: Database,
	form: AskedForm,
	{ answer, nonceHash }: { readonly answer: VoiceAnswer; readonly nonceHash: string },
	now: Date = new Date()
): Promise<VoiceSubmission> {
	const { id: formId, organisationId } = form;
	const unusual = await unusualFor(database, form, now);
	const outcome = await database
		.withScope({ system: true, voiceFormId: formId }, async (transaction): Promise<Outcome> => {
			await lockForm(transaction, formId, 'shared');
			const status = await statusOf(transaction, formId);
			if (!(await useStamp(transaction, nonceHash, now))) return { kind: 'counted', isUnusual: null };
			if (status !== 'open') throw new NotTaken({ kind: status === 'paused' ? 'paused' : 'closed' });
			// Only now: whoever sends one sheet again and again must not make those of others look unusual.
			const { count, attempt } = voicePace.ofForm(formId, now.getTime());
			if (!attempt.allowed) throw new NotTaken({ kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds });
			const isUnusual = count > unusual;
			await transaction.insert(voiceIntake).values({ ...answer, organisationId, formId, isUnusual });
			return { kind: 'counted', isUnusual };
		})
		.catch((error: unknown): Outcome => {
			if (error instanceof NotTaken) return error.outcome;
			throw error;
		});
	if (outcome.kind !== 'counted') return outcome;
	// On disk by now: what fails here is done by the sweep, and is no failure of theirs.
	if (outcome.isUnusual !== null) {
		await moveBatch(database, form, { isUnusual: outcome.isUnusual }, now).catch((error: unknown) =>
			logJobFailure('counting a batch of customers’ answers', error)
		);
	}
	return { kind: 'counted' };
}

type NotCounted = Exclude<VoiceSubmission, { readonly kind: 'counted' }>;

/** `isUnusual` null: it was counted before. */
type Outcome = NotCounted | { readonly kind: 'counted'; readonly isUnusual: boolean | null };

/** Undoes the transaction, so that the stamp can be used once the form takes answers again. */
class NotTaken extends Error {
	constructor(readonly outcome: NotCounted) {
		super(outcome.kind);
	}
}

/** True for exactly one of any number at once. The mark outlives the stamp and ends with a day, and so says nothing of when it was made. */
async function useStamp(transaction: Transaction, nonceHash: string, now: Date): Promise<boolean> {
	const resetsAt = new Date((Math.floor(now.getTime() / millisecondsADay) + 2) * millisecondsADay);
	const made = await transaction
		.insert(rateLimits)
		.values({ key: nonceHash, count: 1, resetsAt })
		.onConflictDoNothing()
		.returning({ key: rateLimits.key });
	return made.length === 1;
}

/**
 * Above how many within the hour one more is unusual for this form. Usual is what was counted on the days before, and asked only where
 * it could matter: below that many nothing is unusual anywhere.
 */
async function unusualFor(database: Database, form: AskedForm, now: Date): Promise<number> {
	const least = unusualAbove({ answers: 0, hours: 1 });
	const { id, organisationId, createdAt, organisation } = form;
	if (voicePace.soFar(id, now.getTime()) < least / 2) return least;
	const today = dayOf(now, organisation.timeZone);
	const [usual] = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({ answers: sql<number>`coalesce(sum(${voiceBatches.answers}), 0)::int` })
			.from(voiceBatches)
			.where(
				and(
					eq(voiceBatches.organisationId, organisationId),
					eq(voiceBatches.formId, id),
					eq(voiceBatches.isUnusual, false),
					lt(voiceBatches.completedOn, today)
				)
			)
	);
	const hours = 24 * daysBetween(dayOf(createdAt, organisation.timeZone), today);
	return unusualAbove({ answers: usual?.answers ?? 0, hours });
}
