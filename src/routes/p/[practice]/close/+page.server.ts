import { redirect } from '@sveltejs/kit';
import * as practices from '$lib/server/practices';
import { requirePractice } from '../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requirePractice(event, 'practice.close');
	const clients = await practices.clients(scope);
	const names = (state: practices.Client['state']) =>
		clients.filter((client) => client.state === state).map(({ name }) => name);
	return { engaged: names('engaged'), caredFor: names('cared-for') };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requirePractice(event, 'practice.close');
		await practices.close(scope);
		redirect(303, '/account');
	}
};
