import type { RequestEvent } from '@sveltejs/kit';
import { type Locale, locales } from '$lib/core/text';
import { database } from '../db';
import { open } from './open';
import type { OpenedLink } from './types';

type Event = Pick<RequestEvent, 'locals' | 'params'>;

const opened = new WeakMap<App.Locals, Promise<OpenedLink | null>>();

/** The link that the address of a request names; null where none is valid. Looked for once a request, by whoever asks first. */
export function openedLinkOf({ locals, params }: Event): Promise<OpenedLink | null> {
	const known = opened.get(locals);
	if (known) return known;
	const finding = database().then((found) => open(found, params['token'] ?? ''));
	opened.set(locals, finding);
	return finding;
}

/** In which language a shared report is read: the one chosen in its address, which no cookie remembers, else that of the link. */
export async function localeForReader(event: Event & Pick<RequestEvent, 'request' | 'url'>): Promise<Locale | null> {
	const chosen = locales.find((locale) => locale === event.url.searchParams.get('language'));
	return chosen ?? (await openedLinkOf(event))?.locale ?? null;
}
