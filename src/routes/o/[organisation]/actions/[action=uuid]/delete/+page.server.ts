import { error, redirect } from '@sveltejs/kit';
import * as stored from '$lib/server/actions';
import { requireOrganisation } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, scope } = await requireOrganisation(event, 'actions.change');
	const action = (await stored.find(scope, event.params.action)) ?? error(404);
	return { title: action.title, board: `/o/${organisation.slug}/actions`, id: action.id };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'actions.change');
		if (!(await stored.remove(scope, event.params.action))) error(404);
		redirect(303, `/o/${organisation.slug}/actions?done=deleted`);
	}
};
