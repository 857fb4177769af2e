import { randomInt, randomUUID } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import { batchOf } from '$lib/core/voice/batch';
import { record } from '../audit';
import { sweepIfDue, sweepIsDue } from '../closing/sweep';
import { dayOf } from '../day';
import type { Database, Transaction } from '../db';
import { organisations, voiceBatches, voiceForms, voiceIntake, voiceSentences } from '../db/schema';
import type { Job } from '../jobs/job';
import type { OrganisationScope } from '../visits';
import { statusOf } from './asked';
import { lockForm } from './lock';
import type { VoiceBatch } from './types';

interface Kind {
	/** Those that came when unusually many came at once wait and are counted apart from the others. */
	readonly isUnusual: boolean;
}

/**
 * Counts those that wait, as far as there are enough (`core/voice/batch`), and writes the others anew in random order, all in one
 * transaction: what waits has then been written at one moment, and nothing of a batch can be told from the rest of it.
 */
export async function moveBatch(
	database: Database,
	{ id: formId, organisationId }: { readonly id: string; readonly organisationId: string },
	{ isUnusual }: Kind,
	now: Date
): Promise<void> {
	const scope = { voiceFormId: formId, contentOfVoiceFormId: formId };
	await database.withScope(scope, async (transaction) => {
		await lockForm(transaction, formId, 'exclusive');
		const form = await settingsOf(transaction, formId);
		if (!form || (await statusOf(transaction, formId)) === 'closed') return;
		const waiting = shuffled(
			await transaction
				.delete(voiceIntake)
				.where(and(eq(voiceIntake.formId, formId), eq(voiceIntake.isUnusual, isUnusual)))
				.returning({
					recommendation: voiceIntake.recommendation,
					satisfaction: voiceIntake.satisfaction,
					sentence: voiceIntake.sentence,
					locale: voiceIntake.locale
				})
		);
		const batch = batchOf(waiting, form.threshold);
		const rest = (batch?.rest ?? waiting).map((answer) => ({ ...answer, organisationId, formId, isUnusual }));
		if (rest.length > 0) await transaction.insert(voiceIntake).values(rest);
		if (!batch) return;
		const batchId = randomUUID();
		await transaction.insert(voiceBatches).values({
			...{ organisationId, formId, id: batchId, isUnusual, counts: !isUnusual },
			completedOn: dayOf(now, form.timeZone),
			answers: batch.answers,
			recommendation: [...batch.counts.recommendation],
			satisfaction: [...batch.counts.satisfaction]
		});
		const sentences = batch.sentences.map((sentence) => ({ ...sentence, organisationId, formId, batchId }));
		if (sentences.length > 0) await transaction.insert(voiceSentences).values(shuffled(sentences));
	});
	sweepIsDue(database, 'customers');
}

/**
 * Counts what a process left behind that ended between storing an answer and counting its batch, and takes whole sheets out of the pages of
 * their table, where deleted rows would keep together what is promised to stand together nowhere.
 */
export const voiceSweep: Job = {
	name: 'voice-sweep',
	everyMinutes: 10,
	async run(database, now) {
		const forms = await database.read({ system: true }, (transaction) =>
			transaction.select({ id: voiceForms.id, organisationId: voiceForms.organisationId }).from(voiceForms)
		);
		for (const form of forms) {
			const kinds = await database.read({ contentOfVoiceFormId: form.id }, (transaction) =>
				transaction
					.select({ isUnusual: voiceIntake.isUnusual })
					.from(voiceIntake)
					.where(eq(voiceIntake.formId, form.id))
					.groupBy(voiceIntake.isUnusual)
					.having(sql`count(distinct ${voiceIntake}.xmin::text) > 1`)
			);
			for (const kind of kinds) await moveBatch(database, form, kind, now);
		}
		// On a server other processes count as well, and do not say so.
		if (database.engine === 'postgres') sweepIsDue(database, 'customers');
		await sweepIfDue(database, 'customers');
	}
};

/** The batches of a form, the latest first; what waits is not among them. */
export async function batches(
	{ database, organisationId }: OrganisationScope,
	formId?: string
): Promise<(VoiceBatch & { readonly formId: string })[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select({
				id: voiceBatches.id,
				formId: voiceBatches.formId,
				completedOn: voiceBatches.completedOn,
				answers: voiceBatches.answers,
				recommendation: voiceBatches.recommendation,
				satisfaction: voiceBatches.satisfaction,
				isUnusual: voiceBatches.isUnusual,
				counts: voiceBatches.counts,
				reason: voiceBatches.reason
			})
			.from(voiceBatches)
			.where(
				and(
					eq(voiceBatches.organisationId, organisationId),
					formId === undefined ? undefined : eq(voiceBatches.formId, formId)
				)
			)
			.orderBy(desc(voiceBatches.completedOn), voiceBatches.id)
	);
}

/** Decides whether a batch counts, with the reason that stands beside it from then on; false: there is none (any more). */
export async function decide(
	{ database, organisationId, actor }: OrganisationScope,
	{ formId, batchId }: { readonly formId: string; readonly batchId: string },
	{ counts, reason }: Pick<VoiceBatch, 'counts' | 'reason'>
): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const [decided] = await transaction
			.update(voiceBatches)
			.set({ counts, reason, decidedAt: sql`now()` })
			.where(
				and(
					eq(voiceBatches.organisationId, organisationId),
					eq(voiceBatches.formId, formId),
					eq(voiceBatches.id, batchId)
				)
			)
			.returning({ answers: voiceBatches.answers, day: voiceBatches.completedOn });
		if (!decided) return false;
		const [form] = await transaction
			.select({ name: voiceForms.name })
			.from(voiceForms)
			.where(and(eq(voiceForms.organisationId, organisationId), eq(voiceForms.id, formId)));
		const act = counts ? 'voice.batch-taken-in' : 'voice.batch-left-out';
		const details = { name: form?.name ?? '', day: decided.day, count: String(decided.answers) };
		await record(transaction, { organisationId }, actor, act, details);
		return true;
	});
}

async function settingsOf(transaction: Transaction, formId: string) {
	const [form] = await transaction
		.select({ threshold: voiceForms.threshold, timeZone: organisations.timeZone })
		.from(voiceForms)
		.innerJoin(organisations, eq(organisations.id, voiceForms.organisationId))
		.where(eq(voiceForms.id, formId));
	return form;
}

/** By a generator that nobody can foretell: the order on disk must say nothing of the order in which they came. */
function shuffled<Row>(rows: readonly Row[]): Row[] {
	return rows
		.map((row) => ({ row, place: randomInt(2 ** 40) }))
		.sort((one, other) => one.place - other.place)
		.map(({ row }) => row);
}
