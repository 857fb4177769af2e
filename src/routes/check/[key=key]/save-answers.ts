import { error } from '@sveltejs/kit';
import { draftProblems, mergeDraft, readDrafts, type AnswerDraft, type FieldProblem } from '$lib/core/answer/draft';
import type { QuestionnaireItem } from '$lib/core/catalogue/types';
import * as assessments from '$lib/server/assessments';
import { inMemory } from '$lib/server/questionnaires';
import { openAssessment } from './open-assessment';

export interface SavedAnswers {
	/** All answers as they are now: stored, or (where a text is too long) as typed. */
	readonly drafts: ReadonlyMap<string, AnswerDraft>;
	/** Of the items that were sent. */
	readonly problems: readonly FieldProblem[];
}

/**
 * Saves what a page sent of these items. Everything is stored as typed, also what has to be mended later; only an item with a
 * text beyond the limits is not. 404 where the key opens nothing.
 */
export function saveAnswers(
	key: string,
	items: readonly QuestionnaireItem[],
	fields: ReadonlyMap<string, string>
): Promise<SavedAnswers> {
	return save(key, fields, () => items);
}

/**
 * The same for any item of the questionnaire, in one transaction: autosave is asked after every answer. Only where the program
 * does not know that version yet does it read the assessment first.
 */
export async function saveAnyAnswers(key: string, fields: ReadonlyMap<string, string>): Promise<SavedAnswers> {
	let isKnown = true;
	const saved = await save(key, fields, (version) => {
		const questionnaire = inMemory(version);
		isKnown = questionnaire !== null;
		return questionnaire?.items ?? [];
	});
	return isKnown ? saved : saveAnswers(key, (await openAssessment(key)).questionnaire.items, fields);
}

async function save(
	key: string,
	fields: ReadonlyMap<string, string>,
	itemsOf: (version: { readonly id: string; readonly version: string }) => readonly QuestionnaireItem[]
): Promise<SavedAnswers> {
	const shown = new Set(fields.keys());
	let drafts: ReadonlyMap<string, AnswerDraft> = new Map();
	let merged: readonly AnswerDraft[] = [];
	const saved = await assessments.saveAnswers(assessments.scopeOf(key), (stored, version) => {
		const sent = readDrafts(itemsOf(version), fields);
		merged = sent.map((draft) => mergeDraft(stored.get(draft.item), draft, shown));
		drafts = new Map([...stored, ...merged.map((draft) => [draft.item, draft] as const)]);
		return merged.filter(fitsLimits);
	});
	if (!saved) error(404);
	return { drafts, problems: merged.flatMap(draftProblems) };
}

const fitsLimits = (draft: AnswerDraft) => draftProblems(draft).every(({ reason }) => reason !== 'too-long');
