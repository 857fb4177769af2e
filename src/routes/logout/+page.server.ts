import { redirect } from '@sveltejs/kit';
import { sessions } from '$lib/server/auth/sessions';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (!locals.signedIn) redirect(303, '/login');
};

export const actions: Actions = {
	default: async ({ cookies, locals }) => {
		if (locals.signedIn) {
			const cookie = await sessions().end(locals.signedIn.session);
			cookies.set(cookie.name, cookie.value, cookie.options);
		}
		redirect(303, '/');
	}
};
