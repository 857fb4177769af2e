import { redirect } from '@sveltejs/kit';
import { takeLogo } from '../../../../logo';
import { requirePractice } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePractice(event, 'practice.change');
	return { isSaved: event.url.searchParams.get('done') === 'saved' };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requirePractice(event, 'practice.change');
		const refused = await takeLogo(event, scope);
		if (refused) return refused;
		redirect(303, `${event.url.pathname}?done=saved`);
	}
};
