import { error } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import * as rounds from '$lib/server/rounds';
import { live } from '../../../../../../live';
import { requireOrganisation } from '../../../../../../signed-in';
import { stateStamp } from '../../state';
import type { RequestHandler } from './$types';

const readable = ['results.read', 'results.read-own-department'] as const;

/** Whether a round's results are there by now, or how much of them is computed. Beside their pages, as those are kept whole. */
export const GET: RequestHandler = async (event) => {
	const { scope, capacity } = await requireOrganisation(event, 'organisation.read');
	if (!readable.some((permission) => allows(capacity, permission))) error(403);
	const { id } = (await rounds.find(scope, event.params.round)) ?? error(404);
	return live(event, {
		subject: `round ${id}`,
		permissions: readable,
		async stamp(visit) {
			const round = await rounds.find(visit.scope, id);
			return round && stateStamp(round, null);
		}
	});
};
