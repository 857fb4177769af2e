import { error } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import * as rounds from '$lib/server/rounds';
import { readForm } from '../../../../../../read-form';
import { requireRoundThatIs } from '../../../open-round';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const { capacity, scope, round } = await requireRoundThatIs(event, 'scheduled', 'open', 'paused');
	if (!allows(capacity, 'people.read')) error(403);
	// Nothing is asked for, but only of a form has it been made sure that it is one of ours.
	await readForm(event.request);
	const file = await rounds.exportLinks(scope, round, event.locals.locale);
	return new Response(file, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="links-${round.opensOn}.csv"`
		}
	});
};
