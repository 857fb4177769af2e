import { randomBytes } from 'node:crypto';
import { groupBy } from '$lib/core/organisation/group-by';
import { sha256 } from '../canonical-json';
import type { Transaction } from '../db';
import { voiceBatches, voiceForms, voiceSentences } from '../db/schema';
import { alsoAs } from '../db/turn';
import { insertAll } from './insert';
import type { NewIds } from './new-ids';
import type { Rows } from './rows';

/** Forms come in closed: their links lead to where they were made. */
export async function enterVoice(
	transaction: Transaction,
	organisationId: string,
	rows: Rows,
	ids: NewIds
): Promise<void> {
	const place = { organisationId };
	const batches = groupBy(rows['voice-batches'], ({ formId }) => formId);
	const sentences = groupBy(rows['voice-sentences'], ({ formId }) => formId);
	for (const form of rows['voice-forms']) {
		const formId = ids.of(form.id);
		const closed = { ...form, id: formId, status: 'closed', closedAt: form.closedAt ?? new Date().toISOString() };
		await insertAll(transaction, voiceForms, place, [{ ...closed, linkHash: sha256(randomBytes(32).toString('hex')) }]);
		await alsoAs(transaction, { contentOfVoiceFormId: formId });
		const inForm = <Row extends object>(all: readonly Row[] = []) => all.map((row) => ({ ...row, formId }));
		await insertAll(transaction, voiceBatches, place, inForm(batches.get(form.id)));
		await insertAll(transaction, voiceSentences, place, inForm(sentences.get(form.id)));
	}
}
