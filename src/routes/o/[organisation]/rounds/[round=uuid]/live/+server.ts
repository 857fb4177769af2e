import * as rounds from '$lib/server/rounds';
import { live } from '../../../../../live';
import { requireRound } from '../../open-round';
import { stateStamp, turnoutOf } from '../state';
import type { RequestHandler } from './$types';

/** Whether a round's page would show something else by now. */
export const GET: RequestHandler = async (event) => {
	const { id } = (await requireRound(event)).round;
	return live(event, {
		subject: `round ${id}`,
		permissions: ['rounds.run'],
		async stamp({ scope }) {
			const round = await rounds.find(scope, id);
			return round && stateStamp(round, await turnoutOf(scope, round));
		}
	});
};
