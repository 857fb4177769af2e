import { error, redirect } from '@sveltejs/kit';
import { closeAtOnce } from '$lib/server/closing/job';
import * as rounds from '$lib/server/rounds';
import { requireRoundThatIs } from '../../open-round';
import { roundWords } from '../../round-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round, base } = await requireRoundThatIs(event, 'open', 'paused');
	return { round: { ...roundWords(round, event.locals.locale), base } };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, round, base } = await requireRoundThatIs(event, 'open', 'paused');
		if ((await rounds.end(scope, round.id)) === 'unknown') error(404);
		closeAtOnce(await scope.database, scope.organisationId, round.id);
		redirect(303, `${base}?done=ended`);
	}
};
