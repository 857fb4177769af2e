import type { Handle } from '@sveltejs/kit';
import { askedFormOf } from '../voice/asked-at';

/** What the framework's content policy says of every page. */
const nobody = "frame-ancestors 'none'";

/** Lets the websites that a form for customers names show that form in a frame; every other page, and every other website, stays refused. */
export const framing: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (event.route.id !== '/v/[token]/embed') return response;
	const origins = (await askedFormOf(event))?.embedOrigins ?? [];
	const policy = response.headers.get('content-security-policy');
	if (policy && origins.length > 0) {
		response.headers.set('content-security-policy', policy.replace(nobody, `frame-ancestors ${origins.join(' ')}`));
	}
	return response;
};
