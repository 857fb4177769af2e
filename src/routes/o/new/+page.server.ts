import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as organisations from '$lib/server/organisations';
import { formName, parseForm } from '../../form';
import { actorOf, requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireSignedIn(event);
};

export const actions: Actions = {
	default: async (event) => {
		const signedIn = requireSignedIn(event);
		const form = await parseForm(event.request, z.object({ name: formName() }));
		if (!form.ok) return fail(422, form);
		const founder = { ...actorOf(signedIn), email: signedIn.user.email };
		const { name } = form.values;
		const { slug } = await organisations.create(founder, { name, locale: event.locals.locale });
		redirect(303, `/o/${slug}/departments?done=created`);
	}
};
