import { and, eq, isNull } from 'drizzle-orm';
import { tidyName } from '$lib/core/organisation/names';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { isKey, keyHash, newKey, type NewAssessment } from '../assessments';
import { record } from '../audit';
import { sealOf } from '../auth/seal';
import type { Transaction } from '../db';
import { assessments, consultants, engagements, organisations, practices } from '../db/schema';
import type { OrganisationScope } from '../visits';

export interface NewInterview extends Pick<NewAssessment, 'questionnaire'> {
	readonly locale: Locale;
	/** The function of whoever is interviewed, as the report names it. */
	readonly interviewed: string;
	/** Of the form that was sent; anything else than a key is replaced by a new one. */
	readonly key: string;
}

/**
 * Begins an assessment of this organisation for which somebody writes down what they are told; it belongs to the organisation from
 * the start, and its reports name who recorded it. Sent twice it is one. Returns the key of its address.
 */
export async function begin(
	{ database, organisationId, actor }: OrganisationScope,
	{ questionnaire, locale, interviewed, key: sent }: NewInterview
): Promise<string> {
	const opened = await database;
	const key = isKey(sent) ? sent : newKey();
	const sealedKey = (await sealOf(opened)).seal(key, 'assessment-key');
	await opened.withScope({ organisationId, assessmentKeyHash: keyHash(key) }, async (transaction) => {
		const [organisation] = await transaction
			.select({ name: organisations.name })
			.from(organisations)
			.where(eq(organisations.id, organisationId));
		if (!organisation) throw new Error('An interview for an organisation that is gone.');
		const practice = await practiceOf(transaction, organisationId, actor.userId);
		const naming = { name: actor.name, interviewed: tidyName(interviewed) };
		const recordedBy = practice
			? m.practice_record_recorder({ ...naming, practice: practice.name }, { locale })
			: m.practice_record_recorder_own(naming, { locale });
		const [added] = await transaction
			.insert(assessments)
			.values({
				keyHash: keyHash(key),
				questionnaireId: questionnaire.id,
				questionnaireVersion: questionnaire.version,
				locale,
				organisation: organisation.name,
				organisationId,
				sealedKey,
				recordedBy
			})
			.onConflictDoNothing({ target: assessments.keyHash })
			.returning({ id: assessments.id });
		if (!added) return;
		const details = { questionnaire: questionnaire.id, recordedBy };
		await record(transaction, { organisationId }, actor, 'assessments.recorded', details);
		if (!practice) return;
		const told = { client: organisation.name, questionnaire: questionnaire.id };
		await record(transaction, { practiceId: practice.id }, actor, 'assessments.recorded', told);
	});
	return key;
}

/** The practice by which somebody works here; null for those who belong to the organisation. */
async function practiceOf(
	transaction: Transaction,
	organisationId: string,
	userId: string
): Promise<{ readonly id: string; readonly name: string } | null> {
	const [found] = await transaction
		.select({ id: practices.id, name: practices.name })
		.from(engagements)
		.innerJoin(practices, eq(practices.id, engagements.practiceId))
		.innerJoin(consultants, eq(consultants.practiceId, engagements.practiceId))
		.where(
			and(eq(engagements.organisationId, organisationId), isNull(engagements.endedAt), eq(consultants.userId, userId))
		);
	return found ?? null;
}
