import { readJson } from '$lib/server/api/body';
import { reportFor } from '$lib/server/api/reports';
import { problem } from '$lib/server/problems';
import { attemptOfClient } from '$lib/server/throttle';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals }) => {
	const attempt = await attemptOfClient('api-client', locals.clientAddress);
	if (!attempt.allowed) {
		const seconds = attempt.retryAfterSeconds;
		return problem(429, { detail: `Too many reports; wait ${seconds} seconds.` }, { 'retry-after': String(seconds) });
	}
	const body = await readJson(request);
	if (!body.ok) return body.refusal;
	const answer = await reportFor(body.value);
	if (!answer.ok)
		return problem(422, { detail: 'Nothing was computed; `errors` says what to mend.', errors: answer.errors });
	return json(answer.report);
};
