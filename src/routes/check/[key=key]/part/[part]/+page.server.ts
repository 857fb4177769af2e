import { fail, redirect } from '@sveltejs/kit';
import { draftProblems, type AnswerDraft } from '$lib/core/answer/draft';
import { openAssessment, openShownAssessment, partOf } from '../../open-assessment';
import { itemViews } from '../../item-views';
import { saveAnswers } from '../../save-answers';
import { readFields, switchLanguage } from '../../save-form';
import { isFromReview, neighbours, onward, reviewAnchor, steps } from '../../steps';
import { progressAt } from '../../progress';
import { sectionsOf } from '../../sections';
import { unserialised } from '$lib/ui/unserialised';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const assessment = await openShownAssessment(event);
	const { part, index, items } = partOf(assessment, params.part);
	const { questionnaire, drafts } = assessment;
	const { previous } = neighbours(steps(questionnaire, drafts), `part/${part.id}`);
	const back = isFromReview(url) ? `/review#${reviewAnchor(`part/${part.id}`)}` : previous ? `/${previous.path}` : '';
	const notes = items.flatMap((item): AnswerDraft[] => {
		const { note } = drafts.get(item.id) ?? {};
		return note === undefined ? [] : [{ item: item.id, value: null, note }];
	});
	return {
		saveForm: 'answers',
		title: part.title[locals.locale],
		intro: part.intro[locals.locale],
		number: index + 1,
		count: questionnaire.parts.length,
		/** The pulse asks what somebody saw lately, the others what is so today. */
		isAboutLately: questionnaire.id === 'pulse',
		back: `/check/${params.key}${back}`,
		base: `/check/${params.key}`,
		view: unserialised({
			progress: progressAt(assessment, `part/${part.id}`, locals.locale),
			sections: sectionsOf(itemViews(items, drafts, notes.flatMap(draftProblems), assessment, locals.locale))
		})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const assessment = await openAssessment(params.key);
		const { part, items } = partOf(assessment, params.part);
		const fields = await readFields(request);
		const { drafts, problems } = await saveAnswers(params.key, items, fields);
		// What is wrong with a fact is said on the page that asks for it.
		const shown = problems.filter(({ field }) => fields.has(field));
		if (shown.length > 0) {
			return fail(422, {
				view: unserialised({
					progress: progressAt({ ...assessment, drafts }, `part/${part.id}`, locals.locale),
					sections: sectionsOf(itemViews(items, drafts, shown, assessment, locals.locale))
				})
			});
		}
		switchLanguage(event, fields);
		const all = steps(assessment.questionnaire, drafts);
		const next = onward(all, `part/${part.id}`, fields, isFromReview(event.url));
		redirect(303, `/check/${params.key}${next}`);
	}
};
