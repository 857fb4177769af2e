import { eq } from 'drizzle-orm';
import type { AnswerDraft } from '$lib/core/answer/draft';
import type { Locale } from '$lib/core/text';
import type { Transaction } from '../db';
import { assessments } from '../db/schema';
import { storable } from '../db/storable';
import { within } from './key';
import { insertDrafts } from './drafts';
import type { Assessment, AssessmentScope, AssessmentSubject, VersionName } from './types';

export interface NewAssessment extends Partial<AssessmentSubject> {
	readonly questionnaire: VersionName;
	readonly locale: Locale;
}

export interface ImportedAssessment extends NewAssessment, Partial<Pick<Assessment, 'sentence' | 'worksheet'>> {
	readonly drafts: readonly AnswerDraft[];
}

/** Creates an empty assessment. Sent twice under the same key it is the same assessment, as it was first created. */
export async function create(scope: AssessmentScope, content: NewAssessment): Promise<void> {
	await within(scope, (transaction) => insert(transaction, scope, content));
}

/** Creates an assessment with all of its content at once; does nothing where the key already has one. */
export async function importing(scope: AssessmentScope, content: ImportedAssessment): Promise<void> {
	await within(scope, async (transaction) => {
		const id = await insert(transaction, scope, content);
		if (id !== null) await insertDrafts(transaction, id, content.drafts);
	});
}

/** Erases the assessment with its answers and reports; false where there was none. */
export async function destroy(scope: AssessmentScope): Promise<boolean> {
	const gone = await within(scope, (transaction) =>
		transaction
			.delete(assessments)
			.where(eq(assessments.keyHash, scope.assessmentKeyHash))
			.returning({ id: assessments.id })
	);
	return gone.length > 0;
}

async function insert(
	transaction: Transaction,
	scope: AssessmentScope,
	content: NewAssessment & Partial<ImportedAssessment>
): Promise<string | null> {
	const { questionnaire, locale, organisation, unit, asOf, strategy, targets, weights, sentence, worksheet } = content;
	const [row] = await transaction
		.insert(assessments)
		.values({
			keyHash: scope.assessmentKeyHash,
			questionnaireId: questionnaire.id,
			questionnaireVersion: questionnaire.version,
			locale,
			...storable({ organisation, unit, asOf, strategy, targets, weights, sentence, worksheet })
		})
		.onConflictDoNothing({ target: assessments.keyHash })
		.returning({ id: assessments.id });
	return row?.id ?? null;
}
