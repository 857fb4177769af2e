import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { practiceRoles } from '$lib/core/access/roles';
import { m } from '$lib/i18n/generated/messages.js';
import * as practices from '$lib/server/practices';
import { formChoice, parseForm } from '../../../../form';
import { refuse } from '../../../../refuse';
import { requirePractice } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requirePractice(event, 'consultants.change');
	const consultants = await practices.consultants(scope);
	const { name, email, role } = consultants.find(({ userId }) => userId === event.params.consultant) ?? error(404);
	return { consultant: { name, email, role }, isYou: event.params.consultant === scope.actor.userId };
};

export const actions: Actions = {
	default: async (event) => {
		const { practice, scope } = await requirePractice(event, 'consultants.change');
		const form = await parseForm(event.request, z.object({ role: formChoice(practiceRoles) }));
		if (!form.ok) return fail(422, form);
		const { role } = form.values;
		const outcome = await practices.changeRole(scope, event.params.consultant, role);
		if (outcome === 'unknown') error(404);
		if (outcome === 'last-lead') return refuse('role', m.practice_last_lead(), { role });
		redirect(303, `/p/${practice.slug}/team?done=changed`);
	}
};
