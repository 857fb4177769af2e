import { admit, privately } from '$lib/server/api/admit';
import { roundResults } from '$lib/server/api/rounds';
import { problem } from '$lib/server/problems';
import { json } from '@sveltejs/kit';
import { findRound } from '../../find-round';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request, locals, params }) => {
	const admission = await admit(request, locals.clientAddress, 'results.read');
	if (!admission.ok) return admission.refusal;
	const { scope } = admission.visit;
	const round = await findRound(scope, params.id);
	if (round instanceof Response) return round;
	const results = await roundResults(scope, round);
	return results
		? json(results, { headers: privately })
		: problem(404, { detail: 'This round has no published results; there are some once it has closed.' });
};
