import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { engagementGrants } from '$lib/core/access/roles';
import * as engagements from '$lib/server/engagements';
import { parseForm } from '../../../../form';
import { requireOrganisation } from '../../../../signed-in';
import { runningEngagement } from './running-engagement';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'engagements.change');
	const { practice, grants } = await runningEngagement(scope, event.params.engagement);
	return { practice, grants };
};

/** One box a grant; a box that is not ticked sends nothing. */
const schema = z.object({
	'run-rounds': z.literal('yes').optional(),
	'read-results': z.literal('yes').optional(),
	export: z.literal('yes').optional()
});

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'engagements.change');
		const form = await parseForm(event.request, schema);
		if (!form.ok) return fail(422, form);
		const grants = engagementGrants.filter((grant) => form.values[grant] === 'yes');
		if (!(await engagements.change(scope, event.params.engagement, grants))) error(404);
		redirect(303, `/o/${organisation.slug}/engagements?done=changed`);
	}
};
