import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { locales } from '$lib/core/text';
import * as accounts from '$lib/server/accounts';
import { database } from '$lib/server/db';
import { rememberLocale } from '$lib/server/language';
import { formChoice, formName, parseForm } from '../../form';
import { requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { name, locale } = requireSignedIn(event).user;
	return { name, locale, isDone: event.url.searchParams.has('done') };
};

export const actions: Actions = {
	default: async (event) => {
		const { user } = requireSignedIn(event);
		const form = await parseForm(event.request, z.object({ name: formName(), locale: formChoice(locales) }));
		if (!form.ok) return fail(422, form);
		const { name, locale } = form.values;
		await accounts.rename({ database: database(), userId: user.id }, name, locale);
		rememberLocale(event.cookies, locale, event.url);
		redirect(303, '/account/name?done=saved');
	}
};
