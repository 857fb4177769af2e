import { redirect } from '@sveltejs/kit';
import { database } from '$lib/server/db';
import { withdraw } from '$lib/server/participation';
import { openReceipt } from '../open-receipt';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const round = await openReceipt(params.key);
	if (!round) redirect(303, `/r/receipt/${params.key}`);
	return { accent: round.organisation.accent, base: `/r/receipt/${params.key}` };
};

export const actions: Actions = {
	default: async ({ params }) => {
		const outcome = await withdraw(await database(), params.key);
		redirect(303, outcome === 'withdrawn' ? '/r/receipt?done=withdrawn' : `/r/receipt/${params.key}`);
	}
};
