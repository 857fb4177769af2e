import { redirect } from '@sveltejs/kit';
import { sessions } from '$lib/server/auth/sessions';
import { localPath } from '$lib/server/language';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (!locals.signedIn)
		redirect(303, url.searchParams.has('next') ? localPath(url.searchParams.get('next')) : '/login');
};

export const actions: Actions = {
	default: async ({ cookies, locals, url }) => {
		if (locals.signedIn) {
			const cookie = await sessions().end(locals.signedIn.session);
			cookies.set(cookie.name, cookie.value, cookie.options);
		}
		redirect(303, localPath(url.searchParams.get('next')));
	}
};
