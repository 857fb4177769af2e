import { error, redirect } from '@sveltejs/kit';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../../../signed-in';
import { findOwn } from '../../find-own';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.change');
	const { id, name } = await findOwn(scope, event.params.own);
	return { own: { id, name } };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const done = await kpis.retire(scope, event.params.own);
		if (done.kind !== 'done') error(404);
		redirect(303, `/o/${organisation.slug}/kpis/own?done=retired`);
	}
};
