import type { Handle } from '@sveltejs/kit';

/** What is made for everybody alike. A route that is not named here is made for one person, or lies under an address of theirs. */
const publicRoutes = /^\/(\[page=operatorPage\]|\(static\)|\(bench\)|api|brand|readyz|healthz)(\/|$)/;

/**
 * Pages of one person are nobody else's: no cache keeps them, no search engine lists them, and no link passes their address on. A new
 * route is taken for one of these until somebody says otherwise, and so is every page for somebody who is logged in.
 */
export const privacy: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const isPublic = publicRoutes.test(event.route.id ?? '') && !event.locals.signedIn;
	if (!isPublic) {
		// A route may have it kept in the browser of whoever saw it, asked anew each time whether they still may.
		const isAskedAnew = response.headers.get('cache-control') === 'private, no-cache';
		if (!isAskedAnew) response.headers.set('cache-control', 'private, no-store');
		// Not `no-referrer`: with it browsers send forms with `Origin: null`, which is refused as a forgery. What a link shows has no form, unless
		// its route says so, and its address goes nowhere, not even to another page of this server.
		if (!event.route.id?.startsWith('/s/')) response.headers.set('referrer-policy', 'same-origin');
		else if (!response.headers.has('referrer-policy')) response.headers.set('referrer-policy', 'no-referrer');
		response.headers.set('x-robots-tag', 'noindex, nofollow');
	} else if (!response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'private, no-cache');
	}
	return response;
};
