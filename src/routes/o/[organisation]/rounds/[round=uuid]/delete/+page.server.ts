import { error, redirect } from '@sveltejs/kit';
import * as rounds from '$lib/server/rounds';
import { requireRoundThatIs } from '../../open-round';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round, base } = await requireRoundThatIs(event, 'draft', 'scheduled');
	return { round: { name: round.name, base, isLaunched: round.status === 'scheduled' } };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, round, base, organisation } = await requireRoundThatIs(event, 'draft', 'scheduled');
		const removed = await rounds.remove(scope, round.id);
		if (removed === 'unknown') error(404);
		redirect(303, removed === 'done' ? `/o/${organisation.slug}/rounds?done=deleted` : base);
	}
};
