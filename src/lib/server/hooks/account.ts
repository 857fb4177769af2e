import { dropSessionCookie, sessionCookieName } from '../auth/session-cookie';
import { sessions } from '../auth/sessions';
import { config } from '../config';
import type { Handle } from '@sveltejs/kit';

/** Who makes the request, in `locals.signedIn`. Without a cookie nothing is asked; one that opens nothing (any more) is taken away. */
export const account: Handle = async ({ event, resolve }) => {
	const value = event.cookies.get(sessionCookieName(config().origin));
	event.locals.signedIn = null;
	if (value === undefined) return resolve(event);
	const found = await sessions().read(value);
	if (found === null) dropSessionCookie(event.cookies);
	else {
		event.locals.signedIn = { user: found.user, session: found.session };
		if (found.renewed) event.cookies.set(found.renewed.name, found.renewed.value, found.renewed.options);
	}
	return resolve(event);
};
