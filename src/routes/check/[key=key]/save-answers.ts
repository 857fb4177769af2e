import { draftProblems, mergeDraft, readDrafts, type AnswerDraft, type FieldProblem } from '$lib/core/answer/draft';
import type { QuestionnaireItem } from '$lib/core/catalogue/types';
import * as assessments from '$lib/server/assessments';

export interface SavedAnswers {
	/** All answers as they are now: stored, or (where a text is too long) as typed. */
	readonly drafts: ReadonlyMap<string, AnswerDraft>;
	/** Of the items that were sent. */
	readonly problems: readonly FieldProblem[];
}

/**
 * Saves what a page or the autosave sent of these items. Everything is stored as typed, also what has to be mended later;
 * only an item with a text beyond the limits is not.
 */
export async function saveAnswers(
	key: string,
	items: readonly QuestionnaireItem[],
	fields: ReadonlyMap<string, string>
): Promise<SavedAnswers> {
	const shown = new Set(fields.keys());
	const sent = readDrafts(items, fields);
	let drafts: ReadonlyMap<string, AnswerDraft> = new Map();
	let merged: readonly AnswerDraft[] = [];
	await assessments.saveAnswers(assessments.scopeOf(key), (stored) => {
		merged = sent.map((draft) => mergeDraft(stored.get(draft.item), draft, shown));
		drafts = new Map([...stored, ...merged.map((draft) => [draft.item, draft] as const)]);
		return merged.filter(fitsLimits);
	});
	return { drafts, problems: merged.flatMap(draftProblems) };
}

const fitsLimits = (draft: AnswerDraft) => draftProblems(draft).every(({ reason }) => reason !== 'too-long');
