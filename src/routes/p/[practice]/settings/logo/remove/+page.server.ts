import { redirect } from '@sveltejs/kit';
import * as logos from '$lib/server/logos';
import { requirePractice } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePractice(event, 'practice.change');
};

export const actions: Actions = {
	default: async (event) => {
		const { practice, scope } = await requirePractice(event, 'practice.change');
		await logos.remove(scope);
		redirect(303, `/p/${practice.slug}/settings?done=logo-removed`);
	}
};
