import { dropSessionCookie, sessionCookieName } from '../auth/session-cookie';
import { type SessionCookie, sessions } from '../auth/sessions';
import { config } from '../config';
import type { Cookies, Handle } from '@sveltejs/kit';

/** Who makes the request, in `locals.signedIn`. Without a cookie nothing is asked; one that opens nothing (any more) is taken away. */
export const account: Handle = async ({ event, resolve }) => {
	const value = event.cookies.get(sessionCookieName(config().origin));
	event.locals.signedIn = null;
	// Customers and readers of shared reports are nobody here, whoever opens their pages; nor is anybody to what is the same for all.
	if (value === undefined || /^\/(v|s|brand)\//.test(event.route.id ?? '')) return resolve(event);
	const found = await sessions().read(value, !isByItself(event));
	if (found === null) dropSessionCookie(event.cookies);
	else event.locals.signedIn = { user: found.user, session: found.session };
	const response = await resolve(event);
	if (found?.renewed) renew(response.headers, event.cookies, found.renewed);
	return response;
};

/** A page that was left open follows what it shows, which is no use of the session. */
function isByItself({ request, route }: Parameters<Handle>[0]['event']): boolean {
	return /\/live(\/|$)/.test(route.id ?? '') || request.headers.has('x-by-itself');
}

/** Not by the framework's own way, which does not reach pages that were kept; unless the page set the cookie itself, as a logout does. */
function renew(headers: Headers, cookies: Cookies, { name, value, options }: SessionCookie): void {
	if (headers.getSetCookie().some((cookie) => cookie.startsWith(`${name}=`))) return;
	headers.append('set-cookie', cookies.serialize(name, value, options));
}
