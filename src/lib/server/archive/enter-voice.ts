import { randomBytes } from 'node:crypto';
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
	for (const form of rows['voice-forms']) {
		const formId = ids.of(form.id);
		const closed = { ...form, id: formId, status: 'closed', closedAt: form.closedAt ?? new Date().toISOString() };
		await insertAll(transaction, voiceForms, place, [{ ...closed, linkHash: sha256(randomBytes(32).toString('hex')) }]);
		await alsoAs(transaction, { contentOfVoiceFormId: formId });
		const ofForm = <Row extends { readonly formId: string }>(all: readonly Row[]) =>
			all.filter((row) => row.formId === form.id).map((row) => ({ ...row, formId }));
		await insertAll(transaction, voiceBatches, place, ofForm(rows['voice-batches']));
		await insertAll(transaction, voiceSentences, place, ofForm(rows['voice-sentences']));
	}
}
