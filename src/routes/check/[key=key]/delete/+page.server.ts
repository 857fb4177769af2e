import { redirect } from '@sveltejs/kit';
import * as assessments from '$lib/server/assessments';
import * as claims from '$lib/server/claims';
import { forgetFinishedPage } from '$lib/server/hooks/finished-pages';
import { actorOf } from '../../../signed-in';
import { openShownAssessment } from '../open-assessment';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	await openShownAssessment(event);
	return { base: `/check/${params.key}` };
};

export const actions: Actions = {
	default: async ({ params, locals: { signedIn } }) => {
		const scope = assessments.scopeOf(params.key);
		await claims.destroy(scope, signedIn && actorOf(signedIn));
		forgetFinishedPage(scope);
		redirect(303, '/check/deleted');
	}
};
