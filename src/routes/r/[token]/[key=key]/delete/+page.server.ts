import { redirect } from '@sveltejs/kit';
import * as participation from '$lib/server/participation';
import { openLink } from '../../open-link';
import { senderOf } from '../../sender';
import { openDraft } from '../open-draft';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { base, round } = await openDraft(params);
	return { ...senderOf(round, params.token), base };
};

export const actions: Actions = {
	default: async ({ params }) => {
		const { database, round } = await openLink(params.token);
		await participation.deleteDraft(database, round.id, params.key);
		redirect(303, `/r/${params.token}`);
	}
};
