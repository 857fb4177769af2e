import { redirect } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import { forgetFinishedPage } from '$lib/server/hooks/finished-pages';
import { openAssessment } from '../open-assessment';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	await openAssessment(params.key);
	return { base: `/check/${params.key}` };
};

export const actions: Actions = {
	default: async ({ params }) => {
		const scope = assessments.scopeOf(params.key);
		await assessments.destroy(scope);
		forgetFinishedPage(scope);
		redirect(303, '/check/deleted');
	}
};
