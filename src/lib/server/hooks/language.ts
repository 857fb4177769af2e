import { paraglideMiddleware } from '$lib/i18n/generated/server.js';
import { isLocale } from '$lib/i18n/generated/runtime.js';
import type { Handle } from '@sveltejs/kit';

/**
 * Decides the language of a request: the language a page is prerendered in, else the cookie, else Accept-Language.
 * The answer is in `locals.locale`, in every message and in `<html lang>`.
 */
export const language: Handle = ({ event, resolve }) =>
	paraglideMiddleware(prerenderedIn(event), ({ locale }) => {
		event.locals.locale = locale;
		return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
	});

function prerenderedIn(event: Parameters<Handle>[0]['event']): Request {
	const locale = event.params['locale'];
	if (!isLocale(locale)) return event.request;
	const headers = new Headers(event.request.headers);
	headers.set('cookie', `language=${locale}`);
	return new Request(event.url, { headers });
}
