import { admit, privately } from '$lib/server/api/admit';
import { roundList } from '$lib/server/api/rounds';
import { problem } from '$lib/server/problems';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request, locals, url }) => {
	const admission = await admit(request, locals.clientAddress, 'rounds.read');
	if (!admission.ok) return admission.refusal;
	const list = await roundList(admission.visit.scope, url.searchParams.get('after'));
	return list
		? json(list, { headers: privately })
		: problem(422, {
				detail: 'The list cannot go on there; send as after what `next` says, or nothing.',
				errors: [{ path: 'after', message: 'There is no such round.' }]
			});
};
