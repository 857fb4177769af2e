import { error, fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import * as practices from '$lib/server/practices';
import { requirePractice } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requirePractice(event, 'consultants.change');
	const consultants = await practices.consultants(scope);
	return { consultant: (consultants.find(({ userId }) => userId === event.params.consultant) ?? error(404)).name };
};

export const actions: Actions = {
	default: async (event) => {
		const { practice, scope } = await requirePractice(event, 'consultants.change');
		const outcome = await practices.remove(scope, event.params.consultant);
		if (outcome === 'unknown') error(404);
		if (outcome === 'last-lead') return fail(422, { problem: m.practice_last_lead() });
		redirect(303, `/p/${practice.slug}/team?done=removed`);
	}
};
