import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as practices from '$lib/server/practices';
import { formName, parseForm } from '../../../../form';
import { requirePractice } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePractice(event, 'clients.open');
};

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requirePractice(event, 'clients.open');
		const form = await parseForm(event.request, z.object({ name: formName() }));
		if (!form.ok) return fail(422, form);
		const { slug } = await practices.openClient(scope, { name: form.values.name, locale: event.locals.locale });
		redirect(303, `/o/${slug}`);
	}
};
