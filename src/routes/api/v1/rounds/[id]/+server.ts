import { admit, privately } from '$lib/server/api/admit';
import { roundAnswer } from '$lib/server/api/rounds';
import { json } from '@sveltejs/kit';
import { findRound } from '../find-round';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request, locals, params }) => {
	const admission = await admit(request, locals.clientAddress, 'rounds.read');
	if (!admission.ok) return admission.refusal;
	const round = await findRound(admission.visit.scope, params.id);
	return round instanceof Response ? round : json(roundAnswer(round), { headers: privately });
};
