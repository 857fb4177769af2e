import { and, eq, inArray, sql } from 'drizzle-orm';
import { type AnswerDraft, isEmptyDraft } from '$lib/core/answer/draft';
import type { Transaction } from '../db';
import { prepared } from '../db/prepared';
import { assessmentAnswers, assessments, type StoredAnswer } from '../db/schema';
import { storable } from '../db/storable';

/**
 * Writes each draft over what its item had; an empty one removes it. Of an item named twice the last one counts. `beforeLast` is called when all
 * statements but the last one have been sent, also where there is none.
 */
export async function insertDrafts(
	transaction: Transaction,
	assessmentId: string,
	drafts: readonly AnswerDraft[],
	beforeLast: () => void = () => undefined
): Promise<void> {
	const lastByItem = [...new Map(drafts.map((draft) => [draft.item, draft])).values()];
	const empty = lastByItem.filter(isEmptyDraft).map((draft) => draft.item);
	const statements = lastByItem
		.filter((draft) => !isEmptyDraft(draft))
		.map(
			({ item, ...answer }) =>
				() =>
					upserting(transaction).execute({ assessmentId, itemId: item, answer: storable(answer) })
		);
	if (empty.length > 0) statements.push(() => removing(transaction, assessmentId, empty));
	const last = statements.pop();
	const sent = statements.map((send) => send());
	beforeLast();
	await Promise.all([...sent, last?.()]);
}

/** What is stored of the assessment that this key hash opens, by item. */
export async function readDrafts(transaction: Transaction, keyHash: string): Promise<ReadonlyMap<string, AnswerDraft>> {
	const rows = await reading(transaction).execute({ keyHash });
	return draftsOf(Object.fromEntries(rows.map((row) => [row.itemId, row.answer])));
}

export function draftsOf(answersByItem: Readonly<Record<string, StoredAnswer>>): ReadonlyMap<string, AnswerDraft> {
	return new Map(Object.entries(answersByItem).map(([item, answer]) => [item, { item, ...answer }]));
}

const removing = (transaction: Transaction, assessmentId: string, items: readonly string[]) =>
	transaction
		.delete(assessmentAnswers)
		.where(and(eq(assessmentAnswers.assessmentId, assessmentId), inArray(assessmentAnswers.itemId, [...items])));

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
		.innerJoin(assessments, eq(assessments.id, assessmentAnswers.assessmentId))
		.where(eq(assessments.keyHash, sql.placeholder('keyHash')))
		.prepare(name)
);
