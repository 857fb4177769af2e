import { asksForEvidence, evidenceStanding } from '../answer/evidence';
import { draftAnswer, type AnswerDraft } from '../answer/draft';
import type { Questionnaire, QuestionnaireItem } from '../catalogue/types';
import { evidencedOffset, sheetCodes } from './types';

/**
 * What is stored of one person's answers: a code an item in questionnaire order (`sheetCodes`, M9.storage of `docs/method.md`). Notes and the words
 * of facts stay behind; of a fact only whether it counts by `asOf` (`YYYY-MM-DD`). What was answered to another kind of item is missing.
 */
export function sheetOf(
	questionnaire: Questionnaire,
	drafts: ReadonlyMap<string, AnswerDraft>,
	asOf: string
): readonly number[] {
	return questionnaire.items.map((item) => codeOf(item, drafts.get(item.id), asOf));
}

function codeOf(item: QuestionnaireItem, draft: AnswerDraft | undefined, asOf: string): number {
	const answer = draft === undefined ? null : draftAnswer(draft);
	if (answer === null) return sheetCodes.missing;
	if ('dontKnow' in answer) return sheetCodes.dontKnow;
	if ('notApplicable' in answer) return sheetCodes.notApplicable;
	if (item.kind === 'contrast') {
		if ('neither' in answer) return sheetCodes.neither;
		return 'position' in answer ? answer.position : sheetCodes.missing;
	}
	if (!('level' in answer)) return sheetCodes.missing;
	const counts = asksForEvidence(item, answer) && evidenceStanding(item, answer, asOf) === 'counts';
	return answer.level + (counts ? evidencedOffset : 0);
}
