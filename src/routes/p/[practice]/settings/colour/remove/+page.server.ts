import { redirect } from '@sveltejs/kit';
import { changeAccent, ownAccent } from '$lib/server/branding';
import { requirePractice } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { practice, scope } = await requirePractice(event, 'practice.change');
	const own = await ownAccent(scope);
	// There is nothing to remove, or no longer.
	if (own === null) redirect(303, `/p/${practice.slug}/settings/colour`);
	return { own };
};

export const actions: Actions = {
	default: async (event) => {
		const { practice, scope } = await requirePractice(event, 'practice.change');
		await changeAccent(scope, null);
		redirect(303, `/p/${practice.slug}/settings?done=colour-removed`);
	}
};
