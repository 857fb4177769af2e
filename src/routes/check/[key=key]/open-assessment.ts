import { error } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import type { QuestionnaireItem, QuestionnairePart } from '$lib/core/catalogue/types';

const openedByRequest = new WeakMap<App.Locals, Promise<assessments.Assessment>>();

/** The assessment at this address; 404 where there is none (any more), whatever the reason. */
export async function openAssessment(key: string): Promise<assessments.Assessment> {
	return (await assessments.load(assessments.scopeOf(key))) ?? error(404);
}

/** Likewise, for what shows a page: its frame and the page itself ask together, once. An action, which may change it first, asks by itself. */
export function openShownAssessment({
	params,
	locals
}: {
	readonly params: { readonly key: string };
	readonly locals: App.Locals;
}): Promise<assessments.Assessment> {
	const opening = openedByRequest.get(locals) ?? openAssessment(params.key);
	openedByRequest.set(locals, opening);
	return opening;
}

/** A part of its questionnaire with its items; 404 for an unknown one. */
export function partOf(
	{ questionnaire }: assessments.Assessment,
	id: string
): { part: QuestionnairePart; index: number; items: readonly QuestionnaireItem[] } {
	const index = questionnaire.parts.findIndex((part) => part.id === id);
	const part = questionnaire.parts[index];
	if (!part) error(404);
	const items = part.items.flatMap((itemId) => questionnaire.items.filter((item) => item.id === itemId));
	return { part, index, items };
}
