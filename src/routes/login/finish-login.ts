import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as accounts from '$lib/server/accounts';
import { sessions } from '$lib/server/auth/sessions';
import { database } from '$lib/server/db';
import { localPath, rememberLocale } from '$lib/server/language';
import { rememberDevice } from './known-device';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'request' | 'url'>;

/**
 * Logs a person in: a new session, recorded in their account, and on to `next`, a path of ours, else to the account. A session this
 * browser had, of whomever, ends.
 */
export async function finishLogin(event: Event, userId: string, next: string | null): Promise<never> {
	await beginSession(event, userId);
	const { email, locale } = await accounts.recordLogin(
		{ database: database(), userId },
		event.request.headers.get('user-agent')
	);
	await rememberDevice(event.cookies, accounts.emailHashOf(email));
	// The account's language where this browser has chosen none.
	if (event.cookies.get('language') === undefined) rememberLocale(event.cookies, locale, event.url);
	redirect(303, nextPath(next));
}

/** Ends the session of this browser, if there is one, and gives it a new one. */
export async function beginSession({ cookies, locals, request }: Event, userId: string): Promise<void> {
	if (locals.signedIn) await sessions().end(locals.signedIn.session);
	const cookie = await sessions().begin(userId, request.headers.get('user-agent'));
	cookies.set(cookie.name, cookie.value, cookie.options);
}

/** Where a login leads: back to where it was asked for, else to the account. */
export function nextPath(next: string | null): string {
	const path = localPath(next);
	return path === '/' ? '/account' : path;
}
