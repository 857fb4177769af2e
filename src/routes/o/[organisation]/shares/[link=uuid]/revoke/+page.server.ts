import { redirect } from '@sveltejs/kit';
import * as sharing from '$lib/server/sharing';
import { requireShareLink } from '../../open-shares';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { link, base } = await requireShareLink(event);
	return { label: link.label, keep: `${base}/${link.id}` };
};

export const actions: Actions = {
	default: async (event) => {
		const { owner, link, base } = await requireShareLink(event);
		await sharing.revoke(owner, link.id);
		redirect(303, `${base}?done=revoked`);
	}
};
