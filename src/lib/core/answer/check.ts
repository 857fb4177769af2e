import type { Questionnaire, QuestionnaireItem } from '../catalogue/types';
import type { Answer } from './types';

/** `path` is relative to the list of answers: the answer's index, then the field. */
export interface AnswerIssue {
	readonly path: (string | number)[];
	readonly message: string;
}

/**
 * What one answer cannot know by itself: that its item is in this questionnaire, comes once, and takes this kind of
 * answer. Empty where all is well.
 */
export function checkAnswers(questionnaire: Questionnaire, answers: readonly Answer[]): readonly AnswerIssue[] {
	const items = new Map(questionnaire.items.map((item) => [item.id, item]));
	const seen = new Set<string>();
	const issues: AnswerIssue[] = [];
	answers.forEach((answer, index) => {
		const item = items.get(answer.item);
		if (item === undefined) {
			issues.push({ path: [index, 'item'], message: 'This questionnaire has no such item.' });
			return;
		}
		if (seen.has(answer.item)) issues.push({ path: [index, 'item'], message: 'This item was answered before.' });
		seen.add(answer.item);
		const field = foreignField(item, answer);
		if (field !== null) issues.push({ path: [index, field], message: foreignMessage(item) });
	});
	return issues;
}

function foreignField(item: QuestionnaireItem, answer: Answer): 'level' | 'position' | 'neither' | null {
	if (item.kind === 'contrast') return 'level' in answer ? 'level' : null;
	if ('position' in answer) return 'position';
	return 'neither' in answer ? 'neither' : null;
}

function foreignMessage(item: QuestionnaireItem): string {
	return item.kind === 'contrast'
		? 'A contrast takes a position or neither, no level.'
		: 'This item takes a level, neither a position nor "neither".';
}
