import { m } from '$lib/i18n/generated/messages.js';
import { isUnavailable } from '../db';
import { logFailure } from '../log';
import { problem } from '../problems';
import type { Handle } from '@sveltejs/kit';

/** When to come again, in seconds: a server that is started again takes about as long. */
const retryAfterSeconds = 5;

/** The requests that failed because the database could not be asked, by their `locals`. */
const failed = new WeakSet<App.Locals>();

/** Called for each error of a request: whether the database could not be asked. */
export function noteUnavailable(locals: App.Locals, error: unknown): void {
	if (isUnavailable(error)) failed.add(locals);
}

/**
 * Where the database cannot be asked, everybody is told so with 503 and when to come again: a program waits and repeats, a proxy asks another
 * process, a person reads what has become of their answers. The page is made of nothing else, as a layout may need the database too.
 */
export const unavailable: Handle = async ({ event, resolve }) => {
	try {
		const response = await resolve(event);
		if (response.status < 500 || !failed.has(event.locals)) return response;
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		logFailure(event.locals.requestId, event.route.id, 503, error);
	}
	const headers = { 'retry-after': String(retryAfterSeconds), 'cache-control': 'no-store' };
	const isForPeople = event.request.headers.get('accept')?.includes('text/html') ?? false;
	if (!isForPeople || event.url.pathname.startsWith('/api/')) {
		return problem(503, { detail: 'The database does not answer. Send the request again in a few seconds.' }, headers);
	}
	return new Response(pageIn(event.locals.locale), {
		status: 503,
		headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }
	});
};

function pageIn(locale: App.Locals['locale']): string {
	const title = m.common_unavailable_title({}, { locale });
	return [
		'<!doctype html>',
		`<html lang="${locale}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />`,
		`<meta name="color-scheme" content="light dark" /><title>${title} – ${m.common_product({}, { locale })}</title></head>`,
		`<body><main><h1>${title}</h1><p>${m.common_unavailable_text({}, { locale })}</p></main></body></html>`
	].join('\n');
}
