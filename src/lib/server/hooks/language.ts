import { AsyncLocalStorage } from 'node:async_hooks';
import {
	extractLocaleFromRequest,
	isLocale,
	type Locale,
	overwriteServerAsyncLocalStorage
} from '$lib/i18n/generated/runtime.js';
import type { Handle } from '@sveltejs/kit';
import { localeForReader } from '../sharing/opened-at';
import { localeForCustomer } from '../voice/asked-at';

/** Where messages look for the language of the request that asks for them. */
const speaking = new AsyncLocalStorage<{ locale?: Locale; origin?: string; messageCalls?: Set<string> }>();
overwriteServerAsyncLocalStorage(speaking);

/**
 * Decides the language of a request: the language a page is prerendered in, on forms for customers and shared reports theirs, else the cookie, else
 * Accept-Language. The answer is in `locals.locale`, in every message and in `<html lang>`.
 */
export const language: Handle = async ({ event, resolve }) => {
	const settled = await settledLocale(event);
	const locale = isLocale(settled) ? settled : extractLocaleFromRequest(event.request);
	event.locals.locale = locale;
	// What the middleware of the messages does besides, a copy of each request, is for addresses that name the language.
	return speaking.run({ locale, origin: event.url.origin, messageCalls: new Set() }, () =>
		resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) })
	);
};

function settledLocale(event: Parameters<Handle>[0]['event']): Promise<string | null> | string | undefined {
	if (event.route.id?.startsWith('/v/')) return localeForCustomer(event);
	return event.route.id?.startsWith('/s/') ? localeForReader(event) : event.params['locale'];
}
