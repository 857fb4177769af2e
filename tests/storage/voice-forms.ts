import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { VoiceAnswer } from '../../src/lib/core/voice/types';
import type { Database } from '../../src/lib/server/db';
import { voiceIntake } from '../../src/lib/server/db/schema';
import type { OrganisationScope } from '../../src/lib/server/visits';
import * as voice from '../../src/lib/server/voice';
import { organisation } from './organisation-fixtures';

/** An open form of an organisation of its own. */
export async function customerForm(database: Database, parts: Partial<voice.NewVoiceForm> = {}) {
	const opened = await organisation(database);
	const created = await voice.create(opened.scope, {
		...{ departmentId: null, name: 'Till', company: 'Müller', occasion: '', locale: 'de', periodKind: 'quarter' },
		...{ threshold: 5, asksSentence: true, sentenceThreshold: 10, embedOrigins: [] },
		...parts
	});
	if (created.kind !== 'done') throw new Error(created.kind);
	return { ...opened, id: created.id, organisationId: opened.id };
}

/** A form as whoever has its link sees it. */
export async function askedForm(database: Database, scope: OrganisationScope, id: string) {
	const form = await voice.find(scope, id);
	const link = form && (await voice.linkOf(scope, form));
	const token = link?.url.split('/').at(-1) ?? '';
	const asked = await voice.findAsked(database, token);
	if (!asked) throw new Error('The link leads nowhere.');
	return { ...asked, token };
}

/** One answer with a stamp of its own. */
export function submitAnswer(
	database: Database,
	form: voice.AskedForm,
	answer: Partial<VoiceAnswer>,
	now: Date = new Date()
) {
	const whole = { recommendation: null, satisfaction: null, sentence: null, locale: 'de' as const, ...answer };
	return voice.submit(database, form, { answer: whole, nonceHash: randomBytes(32).toString('hex') }, now);
}

/** Likewise several, one after the other. */
export async function answerTimes(
	database: Database,
	form: voice.AskedForm,
	count: number,
	answer: Partial<VoiceAnswer>,
	now?: Date
): Promise<void> {
	for (let done = 0; done < count; done += 1) await submitAnswer(database, form, answer, now);
}

/** What waits to be counted, as the program alone sees it. */
export function waitingIn(database: Database, formId: string) {
	return database.read({ contentOfVoiceFormId: formId }, (transaction) =>
		transaction.select().from(voiceIntake).where(eq(voiceIntake.formId, formId))
	);
}
