import { redirect } from '@sveltejs/kit';
import { changeAccent, ownAccent } from '$lib/server/branding';
import { requireOrganisation } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, scope } = await requireOrganisation(event, 'settings.change');
	const own = await ownAccent(scope);
	// There is nothing to remove, or no longer.
	if (own === null) redirect(303, `/o/${organisation.slug}/settings/colour`);
	return { own };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'settings.change');
		await changeAccent(scope, null);
		redirect(303, `/o/${organisation.slug}/settings?done=colour-removed`);
	}
};
