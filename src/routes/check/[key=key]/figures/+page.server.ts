import { error, fail, redirect } from '@sveltejs/kit';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import * as assessments from '$lib/server/assessments';
import { openAssessment } from '../open-assessment';
import { readFields, switchLanguage } from '../save-form';
import { readWorksheetFields } from '../worksheet-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { worksheet } = await openAssessment(params.key);
	const base = `/check/${params.key}`;
	return { saveForm: 'answers', base, back: `${base}/sentence`, worksheet };
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const assessment = await openAssessment(params.key);
		const fields = await readFields(request);
		const sent = readWorksheetFields(fields);
		const worksheet = { ...assessment.worksheet, ...sent };
		const saved = await assessments.saveWorksheet(assessments.scopeOf(params.key), sent);
		if (!saved) error(404);
		switchLanguage(event, fields);
		const base = `/check/${params.key}`;
		const next = fields.get('next');
		if (next === 'pause') redirect(303, base);
		const problems = readWorksheet(worksheet).problems.map(({ field, message }) => ({
			field,
			message: message[locals.locale]
		}));
		if (problems.length > 0) return fail(422, { worksheet, problems });
		redirect(303, next === 'compute' ? `${base}/figures` : `${base}/review`);
	}
};
