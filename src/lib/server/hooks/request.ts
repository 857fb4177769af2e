import { randomUUID } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { noteRoute } from '../entry/route';

/** The id that the entry gave a request, in `locals.requestId`, and for the entry the pattern of the route that answers it. */
export const request: Handle = ({ event, resolve }) => {
	// In development there is no entry in front, and while building no request.
	const isNumbered = event.platform !== undefined;
	event.locals.requestId = (isNumbered && event.request.headers.get('x-request-id')) || randomUUID();
	if (event.platform && event.route.id) noteRoute(event.platform.req, event.route.id);
	return resolve(event);
};
