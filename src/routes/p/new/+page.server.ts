import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as practices from '$lib/server/practices';
import { formName, parseForm } from '../../form';
import { actorOf, requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireSignedIn(event);
};

export const actions: Actions = {
	default: async (event) => {
		const actor = actorOf(requireSignedIn(event));
		const form = await parseForm(event.request, z.object({ name: formName() }));
		if (!form.ok) return fail(422, form);
		const { slug } = await practices.create(actor, form.values.name);
		redirect(303, `/p/${slug}`);
	}
};
