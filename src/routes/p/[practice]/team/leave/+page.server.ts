import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import * as practices from '$lib/server/practices';
import { requirePractice } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePractice(event, 'practice.read');
};

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requirePractice(event, 'practice.read');
		const outcome = await practices.leave(scope);
		if (outcome === 'last-lead') return fail(422, { problem: m.practice_leave_last() });
		redirect(303, '/account');
	}
};
