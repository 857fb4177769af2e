import { sessionCookieName, sessions } from '../auth/sessions';
import { config } from '../config';
import type { Handle } from '@sveltejs/kit';

/** Who makes the request, in `locals.signedIn`. Without a cookie nothing is asked; one that opens nothing (any more) is taken away. */
export const account: Handle = async ({ event, resolve }) => {
	const name = sessionCookieName(config().origin);
	const value = event.cookies.get(name);
	event.locals.signedIn = null;
	if (value === undefined) return resolve(event);
	const found = await sessions().read(value);
	if (found === null) event.cookies.delete(name, { path: '/', secure: config().origin.startsWith('https:') });
	else {
		event.locals.signedIn = { user: found.user, session: found.session };
		if (found.renewed) event.cookies.set(found.renewed.name, found.renewed.value, found.renewed.options);
	}
	return resolve(event);
};
