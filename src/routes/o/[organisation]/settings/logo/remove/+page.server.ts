import { redirect } from '@sveltejs/kit';
import * as logos from '$lib/server/logos';
import { requireOrganisation } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireOrganisation(event, 'settings.change');
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'settings.change');
		await logos.remove(scope);
		redirect(303, `/o/${organisation.slug}/settings?done=logo-removed`);
	}
};
