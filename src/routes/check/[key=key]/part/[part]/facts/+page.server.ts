import { fail, redirect } from '@sveltejs/kit';
import { asksForFact } from '$lib/core/answer/draft';
import { openAssessment, openShownAssessment, partOf } from '../../../open-assessment';
import { factViews, hasFactThatFails } from '../../../fact-views';
import { saveAnswers } from '../../../save-answers';
import { readFields, switchLanguage } from '../../../save-form';
import { fromReview, isFromReview, neighbours, onward, steps } from '../../../steps';
import { progressAt } from '../../../progress';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const assessment = await openShownAssessment(event);
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
		if (isGoingOn && (problems.length > 0 || hasFactThatFails(asked, drafts))) return again();
		const all = steps(assessment.questionnaire, drafts);
		const next = onward(all, `part/${part.id}/facts`, fields, isFromReview(event.url));
		redirect(303, `/check/${params.key}${next}`);
	}
};
