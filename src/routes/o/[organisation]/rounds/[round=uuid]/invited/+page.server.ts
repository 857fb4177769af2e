import { error, redirect } from '@sveltejs/kit';
import { formatsFor, mayExport } from '$lib/core/paper/export';
import * as rounds from '$lib/server/rounds';
import { orderFile } from '../../../exports/order';
import { requireRound } from '../../open-round';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<PageServerLoad>[0] | Parameters<NonNullable<Actions['default']>>[0];

export const load: PageServerLoad = async (event) => {
	const { round, base, scope } = await opened(event);
	return {
		round: { name: round.name, base },
		count: rounds.invitedByName(await rounds.groups(scope, round.id)),
		formats: formatsFor('invited')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const visit = await opened(event);
		return orderFile(event, visit, visit.round.name, () => ({ kind: 'invited', roundId: visit.round.id }));
	}
};

/** Before the launch nobody is invited: the round’s own page says where it stands. */
async function opened(event: Event) {
	const visit = await requireRound(event);
	if (!mayExport(visit.capacity, 'invited')) error(403);
	if (visit.round.status === 'draft') redirect(303, visit.base);
	return visit;
}
