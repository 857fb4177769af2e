import { readJson } from '$lib/server/api/body';
import { reportFor, secondsToWait } from '$lib/server/api/reports';
import { problem } from '$lib/server/problems';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, getClientAddress }) => {
	const wait = secondsToWait(getClientAddress());
	if (wait !== null) {
		return problem(429, { detail: `Too many reports; wait ${wait} seconds.` }, { 'retry-after': String(wait) });
	}
	const body = await readJson(request);
	if (!body.ok) return body.refusal;
	const answer = await reportFor(body.value);
	if (!answer.ok)
		return problem(422, { detail: 'Nothing was computed; `errors` says what to mend.', errors: answer.errors });
	return json(answer.report);
};
