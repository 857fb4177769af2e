import { paraglideMiddleware } from '$lib/i18n/generated/server.js';
import { isLocale } from '$lib/i18n/generated/runtime.js';
import type { Handle } from '@sveltejs/kit';
import { localeForReader } from '../sharing/opened-at';
import { localeForCustomer } from '../voice/asked-at';

/**
 * Decides the language of a request: the language a page is prerendered in, on forms for customers and shared reports theirs, else the cookie, else
 * Accept-Language. The answer is in `locals.locale`, in every message and in `<html lang>`.
 */
export const language: Handle = async ({ event, resolve }) =>
	paraglideMiddleware(await speaking(event), ({ locale }) => {
		event.locals.locale = locale;
		return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
	});

/** The request, as if its cookie named the language that is settled by its address. */
async function speaking(event: Parameters<Handle>[0]['event']): Promise<Request> {
	const locale = await settledLocale(event);
	if (!isLocale(locale)) return event.request;
	const headers = new Headers(event.request.headers);
	headers.set('cookie', `language=${locale}`);
	return new Request(event.url, { headers });
}

function settledLocale(event: Parameters<Handle>[0]['event']): Promise<string | null> | string | undefined {
	if (event.route.id?.startsWith('/v/')) return localeForCustomer(event);
	return event.route.id?.startsWith('/s/') ? localeForReader(event) : event.params['locale'];
}
