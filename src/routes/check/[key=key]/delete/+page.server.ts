import { redirect } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import { openAssessment } from '../open-assessment';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	await openAssessment(params.key);
	return { base: `/check/${params.key}` };
};

export const actions: Actions = {
	default: async ({ params }) => {
		await assessments.destroy(assessments.scopeOf(params.key));
		redirect(303, '/check/deleted');
	}
};
