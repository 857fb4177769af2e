import { fail, redirect } from '@sveltejs/kit';
import { factProblem } from '$lib/core/answer/fact-problems';
import { asksForFact, draftProblems, type AnswerDraft } from '$lib/core/answer/draft';
import { openAssessment, partOf } from '../../../open-assessment';
import { itemViews } from '../../../item-views';
import { saveAnswers } from '../../../save-answers';
import { readFields, switchLanguage } from '../../../save-form';
import { fromReview, isFromReview, neighbours, onward, steps } from '../../../steps';
import { progressAt } from '../../../progress';
import type { QuestionnaireItem } from '$lib/core/catalogue/types';
import type { Assessment } from '$lib/server/assessments';
import { today } from '$lib/server/day';
import type { Locale } from '$lib/core/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const assessment = await openAssessment(params.key);
	const { part, index, items } = partOf(assessment, params.part);
	const base = `/check/${params.key}`;
	const asked = items.filter((item) => asksForFact(item, assessment.drafts.get(item.id)));
	const { next } = neighbours(steps(assessment.questionnaire, assessment.drafts), `part/${part.id}/facts`);
	if (asked.length === 0) redirect(303, `${base}/part/${part.id}`);
	return {
		saveForm: 'answers',
		title: part.title[locals.locale],
		number: index + 1,
		count: assessment.questionnaire.parts.length,
		base,
		back: `${base}/part/${part.id}${isFromReview(url) ? fromReview : ''}`,
		/** The step that is chosen by leaving this one: what was typed is saved all the same. */
		beyond: isFromReview(url) ? 'review' : (next?.path ?? 'review'),
		progress: progressAt(assessment, `part/${part.id}/facts`, locals.locale),
		items: factViews(asked, assessment.drafts, assessment, locals.locale)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const assessment = await openAssessment(params.key);
		const { part, items } = partOf(assessment, params.part);
		const fields = await readFields(request);
		const { drafts, problems } = await saveAnswers(params.key, items, fields);
		const asked = items.filter((item) => asksForFact(item, drafts.get(item.id)));
		const again = () => fail(422, { items: factViews(asked, drafts, assessment, locals.locale) });
		// Only what is too long is not stored; whoever leaves with anything else loses nothing.
		if (problems.some(({ reason }) => reason === 'too-long')) return again();
		switchLanguage(event, fields);
		// Said once, at the field; who wants to go on all the same finds the way beside the button.
		const isGoingOn = !fields.get('next');
		const wouldNotCount = asked.some((item) => factProblem(item, draftOf(drafts, item), today()));
		if (isGoingOn && (problems.length > 0 || wouldNotCount)) return again();
		const all = steps(assessment.questionnaire, drafts);
		const next = onward(all, `part/${part.id}/facts`, fields, isFromReview(event.url));
		redirect(303, `/check/${params.key}${next}`);
	}
};

/** The questions with the level that was chosen, which is what the fact has to bear out. */
function factViews(
	items: readonly QuestionnaireItem[],
	drafts: ReadonlyMap<string, AnswerDraft>,
	assessment: Assessment,
	locale: Locale
) {
	const problems = items.flatMap((item) => {
		const draft = draftOf(drafts, item);
		// Of two messages at one field the later one is shown: that it cannot be read comes before what follows from it.
		return [factProblem(item, draft, today()) ?? [], ...draftProblems(draft)].flat();
	});
	return itemViews(items, drafts, problems, assessment, locale).map((view, index) => ({
		view,
		/** Says in few words which question a message is about. */
		label: items[index]?.label[locale] ?? '',
		chosen: view.options.find(({ value }) => value === view.fields[view.names.value])?.text ?? ''
	}));
}

const draftOf = (drafts: ReadonlyMap<string, AnswerDraft>, { id }: QuestionnaireItem): AnswerDraft =>
	drafts.get(id) ?? { item: id, value: null };
