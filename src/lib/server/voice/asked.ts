import { eq, sql } from 'drizzle-orm';
import { tokenHash } from '../auth/tokens';
import type { Database, Transaction } from '../db';
import { prepared } from '../db/prepared';
import { logos, organisations, voiceForms } from '../db/schema';
import { headColumns, headOf } from '../logos';
import type { AskedForm, VoiceStatus } from './types';

/** The form that a link leads to, as customers see it; null where there is none (any more), whatever the reason. */
export async function findAsked(database: Database, token: string): Promise<AskedForm | null> {
	const hash = tokenHash(token);
	if (hash === null) return null;
	const [found] = await database.read({ tokenHash: hash }, (transaction) => finding(transaction).execute({ hash }));
	if (!found) return null;
	const voiceFormId = found.id;
	const [form] = await database.read({ voiceFormId }, (transaction) => reading(transaction).execute({ voiceFormId }));
	return form ? { ...form, logo: headOf(form.logo) } : null;
}

/** Where the form stands, inside a transaction in its name that holds it; null where it has been deleted. */
export async function statusOf(transaction: Transaction, formId: string): Promise<VoiceStatus | null> {
	const [form] = await transaction
		.select({ status: voiceForms.status })
		.from(voiceForms)
		.where(eq(voiceForms.id, formId));
	return form?.status ?? null;
}

const columns = {
	id: voiceForms.id,
	organisationId: voiceForms.organisationId,
	company: voiceForms.company,
	occasion: voiceForms.occasion,
	locale: voiceForms.locale,
	status: voiceForms.status,
	threshold: voiceForms.threshold,
	asksSentence: voiceForms.asksSentence,
	sentenceThreshold: voiceForms.sentenceThreshold,
	embedOrigins: voiceForms.embedOrigins,
	createdAt: voiceForms.createdAt,
	organisation: {
		name: organisations.name,
		timeZone: organisations.timeZone,
		controller: organisations.controller,
		privacyContact: organisations.privacyContact,
		retentionMonths: organisations.retentionMonths,
		accent: organisations.accent
	},
	logo: headColumns
};

const finding = prepared('voice_form_find', (transaction, name) =>
	transaction
		.select({ id: voiceForms.id })
		.from(voiceForms)
		.where(eq(voiceForms.linkHash, sql.placeholder('hash')))
		.prepare(name)
);

/** A shop shows it on each of its pages: planning it takes many times as long as running it. */
const reading = prepared('voice_form_read', (transaction, name) =>
	transaction
		.select(columns)
		.from(voiceForms)
		.innerJoin(organisations, eq(organisations.id, voiceForms.organisationId))
		.leftJoin(logos, eq(logos.organisationId, organisations.id))
		.where(eq(voiceForms.id, sql.placeholder('voiceFormId')))
		.prepare(name)
);
