import { draftProblems, type AnswerDraft } from '$lib/core/answer/draft';
import { factProblem } from '$lib/core/answer/fact-problems';
import type { QuestionnaireItem } from '$lib/core/catalogue/types';
import type { Locale } from '$lib/core/text';
import type { Assessment } from '$lib/server/assessments';
import { today } from '$lib/server/day';
import { itemViews } from './item-views';

/** The questions with the level that was chosen, which is what the fact has to bear out. */
export function factViews(
	items: readonly QuestionnaireItem[],
	drafts: ReadonlyMap<string, AnswerDraft>,
	assessment: Pick<Assessment, 'id'>,
	locale: Locale,
	asOf: string = today()
) {
	const problems = items.flatMap((item) => {
		const draft = draftOf(drafts, item);
		// Of two messages at one field the later one is shown: that it cannot be read comes before what follows from it.
		return [factProblem(item, draft, asOf) ?? [], ...draftProblems(draft)].flat();
	});
	return itemViews(items, drafts, problems, assessment, locale).map((view, index) => ({
		view,
		/** Says in few words which question a message is about. */
		label: items[index]?.label[locale] ?? '',
		chosen: view.options.find(({ value }) => value === view.fields[view.names.value])?.text ?? ''
	}));
}

/** Whether one of these answers has a fact that would not count. */
export function hasFactThatFails(
	items: readonly QuestionnaireItem[],
	drafts: ReadonlyMap<string, AnswerDraft>,
	asOf: string = today()
): boolean {
	return items.some((item) => factProblem(item, draftOf(drafts, item), asOf));
}

const draftOf = (drafts: ReadonlyMap<string, AnswerDraft>, { id }: QuestionnaireItem): AnswerDraft =>
	drafts.get(id) ?? { item: id, value: null };
