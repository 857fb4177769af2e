import { error, fail, redirect } from '@sveltejs/kit';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import * as assessments from '$lib/server/assessments';
import { fieldPath } from '$lib/ui/check/kpi-texts';
import { openAssessment, openShownAssessment } from '../open-assessment';
import { progressAt } from '../progress';
import { readFields, switchLanguage } from '../save-form';
import { isFromReview, neighbours, onward, steps } from '../steps';
import { readWorksheetFields } from '../../../worksheet-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const assessment = await openShownAssessment(event);
	const { questionnaire, drafts, worksheet } = assessment;
	const { previous } = neighbours(steps(questionnaire, drafts), 'figures');
	const base = `/check/${params.key}`;
	const progress = progressAt(assessment, 'figures', locals.locale);
	const back = `${base}/${isFromReview(url) ? 'review#figures' : (previous?.path ?? 'review')}`;
	return { saveForm: 'answers', base, back, worksheet, progress };
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals, url } = event;
		const assessment = await openAssessment(params.key);
		const fields = await readFields(request);
		const sent = readWorksheetFields(fields);
		const worksheet = { ...assessment.worksheet, ...sent };
		const saved = await assessments.saveWorksheet(assessments.scopeOf(params.key), sent);
		if (!saved) error(404);
		switchLanguage(event, fields);
		const next = fields.get('next');
		const isLeaving = Boolean(next) && next !== 'compute';
		const problems = readWorksheet(worksheet).problems.map(({ field, message }) => ({
			field,
			message: message[locals.locale],
			of: fieldPath(field)
		}));
		if (problems.length > 0 && !isLeaving) return fail(422, { worksheet, problems });
		const all = steps(assessment.questionnaire, assessment.drafts);
		const onto = next === 'compute' ? `/figures${url.search}` : onward(all, 'figures', fields, isFromReview(url));
		redirect(303, `/check/${params.key}${onto}`);
	}
};
