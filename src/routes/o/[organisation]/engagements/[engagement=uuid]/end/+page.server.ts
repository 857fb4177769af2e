import { error, redirect } from '@sveltejs/kit';
import { losesAddresses } from '$lib/core/access/addresses';
import * as engagements from '$lib/server/engagements';
import { requireOrganisation } from '../../../../../signed-in';
import { runningEngagement } from '../running-engagement';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'engagements.change');
	const { practice, grants } = await runningEngagement(scope, event.params.engagement);
	return { practice, isReaddressed: losesAddresses({ kind: 'consultant', grants }, null) };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'engagements.change');
		if (!(await engagements.end(scope, event.params.engagement))) error(404);
		redirect(303, `/o/${organisation.slug}/engagements?done=ended`);
	}
};
