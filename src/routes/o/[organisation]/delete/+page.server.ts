import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { nameKey } from '$lib/core/organisation/names';
import { m } from '$lib/i18n/generated/messages.js';
import * as organisations from '$lib/server/organisations';
import { parseForm } from '../../../form';
import { requireOrganisation } from '../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'organisation.delete');
	return { counts: await organisations.overview(scope) };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, capacity, scope } = await requireOrganisation(event, 'organisation.delete');
		const form = await parseForm(event.request, z.object({ name: z.string().default('') }));
		const name = form.ok ? form.values.name : '';
		if (nameKey(name) !== nameKey(organisation.name)) {
			return fail(422, { problem: m.organisation_delete_name_wrong({ name: organisation.name }), typed: name });
		}
		if (!(await organisations.destroy(scope, capacity))) error(403);
		redirect(303, '/account?done=organisation-deleted');
	}
};
