import { and, eq, sql } from 'drizzle-orm';
import { isEmptyDraft, type AnswerDraft } from '$lib/core/answer/draft';
import { newKey } from '../assessments';
import { sha256 } from '../canonical-json';
import type { Database } from '../db';
import { prepared } from '../db/prepared';
import { roundDrafts, rounds, type RoundStatus } from '../db/schema';
import { storable } from '../db/storable';
import { openDraft, sealDraft, sealEmpty } from './draft-seal';
import type { DraftContent, ParticipantLink } from './types';

/** Begins to answer under a new key, which is returned and kept nowhere. Nothing of the draft leads back to the link. */
export async function beginDraft(
	database: Database,
	{ organisationId, roundId }: Pick<ParticipantLink, 'organisationId' | 'roundId'>
): Promise<string> {
	const key = newKey();
	const keyHash = sha256(key);
	await database.withScope({ roundId, draftHash: keyHash }, (transaction) =>
		transaction.insert(roundDrafts).values({ organisationId, roundId, keyHash, sealed: sealEmpty(key) })
	);
	return key;
}

/** What is stored under a key of this round; null where nothing is (any more). */
export async function loadDraft(database: Database, roundId: string, key: string): Promise<DraftContent | null> {
	const keyHash = sha256(key);
	const [row] = await database.read({ roundId, draftHash: keyHash }, (transaction) =>
		reading(transaction).execute({ keyHash })
	);
	return row?.roundId === roundId ? openDraft(row.sealed, key) : null;
}

/**
 * Changes what is stored under a key of this round, on disk when this returns; two saves at once take turns. null where nothing is
 * stored there, or the round takes no answers any more. A paused round keeps drafts: nothing typed is lost.
 */
export function saveDraft(
	database: Database,
	roundId: string,
	key: string,
	change: (stored: DraftContent) => Partial<DraftContent>
): Promise<DraftContent | null> {
	const keyHash = sha256(key);
	return database.withScope({ roundId, draftHash: keyHash }, async (transaction, endWithNext) => {
		const [row] = await locking(transaction).execute({ keyHash, roundId });
		if (!row || !takesDrafts(row.status)) return null;
		const stored = openDraft(row.sealed, key);
		const content = { ...stored, ...storable(change(stored)) };
		endWithNext();
		await writing(transaction).execute({ keyHash, sealed: sealDraft(content, key) });
		return content;
	});
}

/** Deletes what is stored under a key. False: nothing was. */
export async function deleteDraft(database: Database, roundId: string, key: string): Promise<boolean> {
	const keyHash = sha256(key);
	const gone = await database.withScope({ roundId, draftHash: keyHash }, (transaction) =>
		transaction
			.delete(roundDrafts)
			.where(and(eq(roundDrafts.keyHash, keyHash), eq(roundDrafts.roundId, roundId)))
			.returning({ keyHash: roundDrafts.keyHash })
	);
	return gone.length === 1;
}

export function draftsOf({ answers }: DraftContent): ReadonlyMap<string, AnswerDraft> {
	return new Map(Object.entries(answers).map(([item, answer]) => [item, { item, ...answer }]));
}

/** All answers with these over them; an empty one takes its answer away. */
export function answersWith({ answers }: DraftContent, changed: readonly AnswerDraft[]): DraftContent['answers'] {
	const merged = new Map(Object.entries(answers));
	for (const draft of changed) {
		const { item, ...answer } = draft;
		if (isEmptyDraft(draft)) merged.delete(item);
		else merged.set(item, answer);
	}
	return Object.fromEntries(merged);
}

const ofKey = eq(roundDrafts.keyHash, sql.placeholder('keyHash'));

const reading = prepared('draft_read', (transaction, name) =>
	transaction
		.select({ roundId: roundDrafts.roundId, sealed: roundDrafts.sealed })
		.from(roundDrafts)
		.where(ofKey)
		.prepare(name)
);

const locking = prepared('draft_lock', (transaction, name) =>
	transaction
		.select({ sealed: roundDrafts.sealed, status: rounds.status })
		.from(roundDrafts)
		.innerJoin(rounds, eq(rounds.id, roundDrafts.roundId))
		.where(and(ofKey, eq(roundDrafts.roundId, sql.placeholder('roundId'))))
		.for('update', { of: roundDrafts })
		.prepare(name)
);

const writing = prepared('draft_write', (transaction, name) =>
	transaction
		.update(roundDrafts)
		.set({ sealed: sql`${sql.placeholder('sealed')}` })
		.where(ofKey)
		.prepare(name)
);

const takesDrafts = (status: RoundStatus) => status === 'open' || status === 'paused';
