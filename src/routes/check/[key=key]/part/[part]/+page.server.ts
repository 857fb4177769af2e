import { fail, redirect } from '@sveltejs/kit';
import { draftProblems, type AnswerDraft } from '$lib/core/answer/draft';
import { openAssessment, partOf } from '../../open-assessment';
import { itemViews } from '../../item-views';
import { saveAnswers } from '../../save-answers';
import { readFields, switchLanguage } from '../../save-form';
import { neighbours, steps } from '../../steps';
import { unserialised } from '$lib/ui/unserialised';
import { minutesLeft } from '../../time-left';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const assessment = await openAssessment(params.key);
	const { part, index, items } = partOf(assessment, params.part);
	const { questionnaire, drafts } = assessment;
	const { previous } = neighbours(steps(questionnaire, drafts), `part/${part.id}`);
	const before = questionnaire.parts.slice(0, index).reduce((count, { items }) => count + items.length, 0);
	const typed = items.map((item): AnswerDraft => drafts.get(item.id) ?? { item: item.id, value: null });
	return {
		saveForm: 'answers',
		title: part.title[locals.locale],
		intro: part.intro[locals.locale],
		number: index + 1,
		count: questionnaire.parts.length,
		firstNumber: before + 1,
		minutesLeft: minutesLeft(questionnaire, index, locals.locale),
		back: previous ? `/check/${params.key}/${previous.path}` : `/check/${params.key}`,
		base: `/check/${params.key}`,
		view: unserialised({ items: itemViews(items, drafts, typed.flatMap(draftProblems), assessment, locals.locale) })
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const assessment = await openAssessment(params.key);
		const { part, items } = partOf(assessment, params.part);
		const fields = await readFields(request);
		const { drafts, problems } = await saveAnswers(params.key, items, fields);
		if (problems.length > 0) {
			return fail(422, {
				view: unserialised({ items: itemViews(items, drafts, problems, assessment, locals.locale) })
			});
		}
		switchLanguage(event, fields);
		const base = `/check/${params.key}`;
		if (fields.get('next') === 'pause') redirect(303, base);
		if (fields.get('next') === 'review') redirect(303, `${base}/review`);
		const { next } = neighbours(steps(assessment.questionnaire, drafts), `part/${part.id}`);
		redirect(303, `${base}/${next?.path ?? 'review'}`);
	}
};
