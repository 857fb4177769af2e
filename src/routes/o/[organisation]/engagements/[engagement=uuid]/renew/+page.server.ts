import { error, fail, redirect } from '@sveltejs/kit';
import * as engagements from '$lib/server/engagements';
import { parseForm } from '../../../../../form';
import { requireOrganisation } from '../../../../../signed-in';
import { grantFields, ticked } from '../grant-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'engagements.change');
	const all = await engagements.list(scope);
	const past = all.find(({ id, isRenewable }) => isRenewable && id === event.params.engagement) ?? error(404);
	return { practice: past.practice, grants: past.grants };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'engagements.change');
		const form = await parseForm(event.request, grantFields);
		if (!form.ok) return fail(422, form);
		if (!(await engagements.renew(scope, event.params.engagement, ticked(form.values)))) error(404);
		redirect(303, `/o/${organisation.slug}/engagements?done=renewed`);
	}
};
