import type { RequestEvent } from '@sveltejs/kit';
import type { Locale } from '$lib/core/text';
import { locales } from '$lib/core/text';
import { database } from '../db';
import { findAsked } from './asked';
import type { AskedForm } from './types';

type Event = Pick<RequestEvent, 'locals' | 'params'>;

const asked = new WeakMap<App.Locals, Promise<AskedForm | null>>();

/** The form that the address of a request names; null where there is none. Looked for once a request, by whoever asks first. */
export function askedFormOf({ locals, params }: Event): Promise<AskedForm | null> {
	const known = asked.get(locals);
	if (known) return known;
	const finding = database().then((opened) => findAsked(opened, params['token'] ?? ''));
	asked.set(locals, finding);
	return finding;
}

/**
 * In which language customers are greeted: the one they chose (`?language=`), which no cookie remembers; else that of the form, where their
 * browser reads it; else the other one, where it reads that.
 */
export async function localeForCustomer(event: Event & Pick<RequestEvent, 'request' | 'url'>): Promise<Locale> {
	const chosen = locales.find((locale) => locale === event.url.searchParams.get('language'));
	if (chosen) return chosen;
	const form = await askedFormOf(event);
	const read = (event.request.headers.get('accept-language') ?? '')
		.split(',')
		.map((range) => range.trim().slice(0, 2).toLowerCase());
	const own = form?.locale ?? locales[0];
	return read.includes(own) ? own : (locales.find((locale) => read.includes(locale)) ?? own);
}
