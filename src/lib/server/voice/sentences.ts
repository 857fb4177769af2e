import { and, eq } from 'drizzle-orm';
import { groupBy } from '$lib/core/organisation/group-by';
import { maskSentence } from '$lib/core/voice/sentence';
import type { VoiceSentence } from '$lib/core/voice/types';
import { record } from '../audit';
import type { Transaction } from '../db';
import { voiceBatches, voiceForms, voiceSentences } from '../db/schema';
import type { OrganisationScope } from '../visits';

/** What customers wrote on one form. */
export interface VoiceSentences {
	readonly formId: string;
	/** As they are shown: addresses and long numbers masked; null: fewer than the form's threshold. In no order that says anything. */
	readonly texts: readonly VoiceSentence[] | null;
	/** How many answers have been counted, with a sentence or without. */
	readonly answers: number;
}

/** A sentence as the page of its form lists it. */
export interface ListedSentence extends VoiceSentence {
	readonly id: string;
}

/** The sentences of every form that has any; of batches that count alone. */
export async function sentences({ database, organisationId }: OrganisationScope): Promise<VoiceSentences[]> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const rows = await counted(transaction, organisationId);
		const batches = await transaction
			.select({ formId: voiceBatches.formId, answers: voiceBatches.answers })
			.from(voiceBatches)
			.where(and(eq(voiceBatches.organisationId, organisationId), eq(voiceBatches.counts, true)));
		return [...groupBy(rows, ({ formId }) => formId)].map(([formId, own]) => ({
			formId,
			texts: shown(own),
			answers: batches.filter((batch) => batch.formId === formId).reduce((sum, { answers }) => sum + answers, 0)
		}));
	});
}

/** The sentences of one form with their ids; null: fewer than its threshold. */
export async function listedSentences(
	{ database, organisationId }: OrganisationScope,
	formId: string
): Promise<ListedSentence[] | null> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) => counted(transaction, organisationId, formId));
	return shown(rows);
}

/** Takes a sentence out for good; false: it is not there (any more), or not shown. */
export async function removeSentence(
	{ database, organisationId, actor }: OrganisationScope,
	formId: string,
	id: string
): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const all = shown(await counted(transaction, organisationId, formId));
		if (!all?.some((sentence) => sentence.id === id)) return false;
		const [gone] = await transaction
			.delete(voiceSentences)
			.where(
				and(
					eq(voiceSentences.organisationId, organisationId),
					eq(voiceSentences.formId, formId),
					eq(voiceSentences.id, id)
				)
			)
			.returning({ id: voiceSentences.id });
		if (!gone) return false;
		const [form] = await transaction
			.select({ name: voiceForms.name })
			.from(voiceForms)
			.where(and(eq(voiceForms.organisationId, organisationId), eq(voiceForms.id, formId)));
		// Never what was written: a log says who did what.
		await record(transaction, { organisationId }, actor, 'voice.sentence-removed', { name: form?.name ?? '' });
		return true;
	});
}

/** Ids are random and new with each batch: their order says nothing of who wrote first. */
function counted(transaction: Transaction, organisationId: string, formId?: string) {
	return transaction
		.select({
			id: voiceSentences.id,
			formId: voiceSentences.formId,
			text: voiceSentences.text,
			locale: voiceSentences.locale,
			threshold: voiceForms.sentenceThreshold
		})
		.from(voiceSentences)
		.innerJoin(
			voiceBatches,
			and(
				eq(voiceBatches.organisationId, voiceSentences.organisationId),
				eq(voiceBatches.formId, voiceSentences.formId),
				eq(voiceBatches.id, voiceSentences.batchId)
			)
		)
		.innerJoin(
			voiceForms,
			and(eq(voiceForms.organisationId, voiceSentences.organisationId), eq(voiceForms.id, voiceSentences.formId))
		)
		.where(
			and(
				eq(voiceSentences.organisationId, organisationId),
				eq(voiceBatches.counts, true),
				formId === undefined ? undefined : eq(voiceSentences.formId, formId)
			)
		)
		.orderBy(voiceSentences.id);
}

type Counted = Awaited<ReturnType<typeof counted>>;

function shown(rows: Counted): ListedSentence[] | null {
	const threshold = rows[0]?.threshold;
	if (threshold === undefined || rows.length < threshold) return null;
	return rows.map(({ id, text, locale }) => ({ id, text: maskSentence(text, locale), locale }));
}
