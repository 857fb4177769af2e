import type { Handle } from '@sveltejs/kit';

/** Pages under an unguessable address are nobody else's: no cache keeps them and no link passes their address on. */
export const privacy: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	// By the route as well: written as `/%63heck/` the address is another one, and the page the same.
	if (event.url.pathname.startsWith('/check/') || event.route.id?.startsWith('/check/')) {
		response.headers.set('cache-control', 'private, no-store');
		// Not `no-referrer`: with it browsers send forms with `Origin: null`, which is refused as a forgery.
		response.headers.set('referrer-policy', 'same-origin');
		response.headers.set('x-robots-tag', 'noindex, nofollow');
	} else if (!response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'private, no-cache');
	}
	return response;
};
