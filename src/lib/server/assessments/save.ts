import { eq, sql, type Column, type SQL } from 'drizzle-orm';
import type { AnswerDraft } from '$lib/core/answer/draft';
import type { Locale } from '$lib/core/text';
import type { Transaction } from '../db';
import { prepared } from '../db/prepared';
import { assessments } from '../db/schema';
import { storable } from '../db/storable';
import { insertDrafts, readDrafts } from './drafts';
import { within } from './key';
import type { AssessmentScope, AssessmentSubject, Saved, VersionName } from './types';

type Inserted = typeof assessments.$inferInsert;
type Columns = Partial<Omit<Inserted, 'worksheet' | 'targets' | 'weights'>> & {
	worksheet?: SQL;
	targets?: SQL | Inserted['targets'];
	weights?: SQL | Inserted['weights'];
};

/** The drafts to write, or how they follow from those stored at that moment. */
export type DraftChange =
	| readonly AnswerDraft[]
	| ((stored: ReadonlyMap<string, AnswerDraft>, questionnaire: VersionName) => readonly AnswerDraft[]);

/**
 * Saves answers, all or none; an empty draft removes its answer, items that are not named stay. Where a page knows only
 * some fields of an answer, pass a function: it is given what is stored while nobody else can change it, so that two saves
 * of one answer in the same moment never undo each other. On disk when this returns; null where the key opens nothing.
 */
export function saveAnswers(scope: AssessmentScope, change: DraftChange): Promise<Saved | null> {
	return within(scope, async (transaction, endWithNext) => {
		// First of all this locks the assessment's row: saves of two tabs take turns. What is read behind it, in the same message, is what the
		// other one has left.
		const [touched, stored] = await Promise.all([
			touch(transaction, scope, {}),
			typeof change === 'function' ? readDrafts(transaction, scope.assessmentKeyHash) : null
		]);
		if (!touched) return null;
		const drafts = typeof change === 'function' ? change(stored ?? new Map(), touched.questionnaire) : change;
		await insertDrafts(transaction, touched.id, drafts, endWithNext);
		return { revision: touched.revision, changedAt: touched.changedAt };
	});
}

/** What is being assessed, and its language; fields that are not named stay. */
export function saveSubject(
	scope: AssessmentScope,
	subject: Partial<AssessmentSubject> & { readonly locale?: Locale }
): Promise<Saved | null> {
	const { organisation, unit, asOf, strategy, targets, weights, locale } = subject;
	return saveColumns(scope, storable({ organisation, unit, asOf, strategy, targets, weights, locale }));
}

/** Strategy, targets and importance; what is not named stays, null takes it away. */
export function saveAmbition(
	scope: AssessmentScope,
	{ strategy, targets, weights }: Partial<Pick<AssessmentSubject, 'strategy'>> & ChangedNumbers
): Promise<Saved | null> {
	return saveColumns(scope, {
		...(strategy !== undefined && { strategy }),
		targets: merged(assessments.targets, targets),
		weights: merged(assessments.weights, weights)
	});
}

/** The closing sentence of self-reflection; an empty one takes it away. */
export function saveSentence(scope: AssessmentScope, sentence: string | null): Promise<Saved | null> {
	return saveColumns(scope, { sentence: storable(sentence) || null });
}

/** Fields of the KPI worksheets as typed; fields that are not named stay, null takes one away. */
export function saveWorksheet(
	scope: AssessmentScope,
	fields: Readonly<Record<string, string | null>>
): Promise<Saved | null> {
	return saveColumns(scope, { worksheet: merged(assessments.worksheet, storable(fields)) });
}

type NumberChange = Readonly<Record<string, number | null>>;
interface ChangedNumbers {
	readonly targets: NumberChange;
	readonly weights: NumberChange;
}

/** What a JSON column holds with these fields changed, worked out in the database, so that two tabs do not undo each other. */
function merged(column: Column, changed: Readonly<Record<string, string | number | null>>): SQL {
	return sql`jsonb_strip_nulls(${column} || ${JSON.stringify(changed)}::jsonb)`;
}

function saveColumns(scope: AssessmentScope, columns: Columns): Promise<Saved | null> {
	return within(scope, async (transaction) => {
		const touched = await touch(transaction, scope, columns);
		return touched && { revision: touched.revision, changedAt: touched.changedAt };
	});
}

async function touch(
	transaction: Transaction,
	scope: AssessmentScope,
	columns: Columns
): Promise<(Saved & { readonly id: string; readonly questionnaire: VersionName }) | null> {
	// Answers change no column of the assessment: their statement is always the same one.
	const [touched] =
		Object.keys(columns).length === 0
			? await touching(transaction).execute({ keyHash: scope.assessmentKeyHash })
			: await updating(transaction, columns)
					.where(eq(assessments.keyHash, scope.assessmentKeyHash))
					.returning(touchedRow);
	if (!touched) return null;
	const { questionnaireId, questionnaireVersion, ...rest } = touched;
	return { ...rest, questionnaire: { id: questionnaireId, version: questionnaireVersion } };
}

const updating = (transaction: Transaction, columns: Columns) =>
	transaction
		.update(assessments)
		// Not `now()`, the transaction's beginning: who waited for the row's lock has changed it later than its holder.
		.set({ ...columns, revision: sql`${assessments.revision} + 1`, changedAt: sql`clock_timestamp()` });

const touchedRow = {
	id: assessments.id,
	revision: assessments.revision,
	changedAt: assessments.changedAt,
	questionnaireId: assessments.questionnaireId,
	questionnaireVersion: assessments.questionnaireVersion
};

const touching = prepared('assessment_touch', (transaction, name) =>
	updating(transaction, {})
		.where(eq(assessments.keyHash, sql.placeholder('keyHash')))
		.returning(touchedRow)
		.prepare(name)
);
