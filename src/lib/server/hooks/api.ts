import type { Handle } from '@sveltejs/kit';
import { problem } from '../problems';

const details: Readonly<Record<number, string>> = {
	404: 'There is nothing at this address. GET /api/v1/openapi.json lists what there is.',
	405: 'This address does not take this method; the Allow header names those it takes.'
};

/** Under `/api/` every error is `application/problem+json`, also those the framework answers by itself. */
export const api: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (!event.url.pathname.startsWith('/api/') || response.status < 400) return response;
	if (response.headers.get('content-type')?.startsWith('application/problem+json')) return response;
	const allow = response.headers.get('allow');
	return problem(response.status, { detail: details[response.status] }, allow ? { allow } : {});
};
