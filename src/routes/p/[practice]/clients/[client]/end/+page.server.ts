import { error, redirect } from '@sveltejs/kit';
import * as engagements from '$lib/server/engagements';
import * as practices from '$lib/server/practices';
import { requirePractice } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requirePractice(event, 'clients.end');
	const clients = await practices.clients(scope);
	const client = clients.find((each) => each.state === 'engaged' && each.slug === event.params.client);
	return { client: (client ?? error(404)).name };
};

export const actions: Actions = {
	default: async (event) => {
		const { practice, scope } = await requirePractice(event, 'clients.end');
		if (!(await engagements.giveUp(scope, event.params.client))) error(404);
		redirect(303, `/p/${practice.slug}?done=ended`);
	}
};
