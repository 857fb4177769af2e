import { error, redirect } from '@sveltejs/kit';
import * as apiTokens from '$lib/server/api-tokens';
import { requireOrganisation } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'api.change');
	const token = (await apiTokens.list(scope)).find(({ id }) => id === event.params.token);
	if (!token || token.revokedAt !== null) error(404);
	return { name: token.name };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'api.change');
		if (!(await apiTokens.revoke(scope, event.params.token))) error(404);
		redirect(303, `/o/${organisation.slug}/api?done=revoked`);
	}
};
