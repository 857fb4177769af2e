import { and, eq, inArray, sql } from 'drizzle-orm';
import { type AnswerDraft, isEmptyDraft } from '$lib/core/answer/draft';
import type { Transaction } from '../db';
import { prepared } from '../db/prepared';
import { assessmentAnswers, type StoredAnswer } from '../db/schema';
import { storable } from '../db/storable';

/** Writes each draft over what its item had; an empty one removes it. Of an item named twice the last one counts. */
export async function insertDrafts(
	transaction: Transaction,
	assessmentId: string,
	drafts: readonly AnswerDraft[]
): Promise<void> {
	const lastByItem = [...new Map(drafts.map((draft) => [draft.item, draft])).values()];
	const empty = lastByItem.filter(isEmptyDraft).map((draft) => draft.item);
	const kept = lastByItem.filter((draft) => !isEmptyDraft(draft));
	for (const { item, ...answer } of kept) {
		await upserting(transaction).execute({ assessmentId, itemId: item, answer: storable(answer) });
	}
	if (empty.length > 0) {
		await transaction
			.delete(assessmentAnswers)
			.where(and(eq(assessmentAnswers.assessmentId, assessmentId), inArray(assessmentAnswers.itemId, empty)));
	}
}

/** What is stored of an assessment, by item. */
export async function readDrafts(
	transaction: Transaction,
	assessmentId: string
): Promise<ReadonlyMap<string, AnswerDraft>> {
	const rows = await reading(transaction).execute({ assessmentId });
	return draftsOf(Object.fromEntries(rows.map((row) => [row.itemId, row.answer])));
}

export function draftsOf(answersByItem: Readonly<Record<string, StoredAnswer>>): ReadonlyMap<string, AnswerDraft> {
	return new Map(Object.entries(answersByItem).map(([item, answer]) => [item, { item, ...answer }]));
}

const upserting = prepared('assessment_answer_upsert', (transaction, name) =>
	transaction
		.insert(assessmentAnswers)
		.values({
			assessmentId: sql.placeholder('assessmentId'),
			itemId: sql.placeholder('itemId'),
			answer: sql.placeholder('answer')
		})
		.onConflictDoUpdate({
			target: [assessmentAnswers.assessmentId, assessmentAnswers.itemId],
			set: { answer: sql`excluded.answer`, changedAt: sql`now()` }
		})
		.prepare(name)
);

const reading = prepared('assessment_answers_read', (transaction, name) =>
	transaction
		.select({ itemId: assessmentAnswers.itemId, answer: assessmentAnswers.answer })
		.from(assessmentAnswers)
		.where(eq(assessmentAnswers.assessmentId, sql.placeholder('assessmentId')))
		.prepare(name)
);
