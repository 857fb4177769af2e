import { error, type RequestEvent } from '@sveltejs/kit';
import { sharedContent } from '$lib/exports/shared-report';
import { database } from '$lib/server/db';
import type { OpenedLink } from '$lib/server/sharing';
import { openedLinkOf } from '$lib/server/sharing/opened-at';
import { isUnlocked } from './unlocked';

type Event = Pick<RequestEvent, 'locals' | 'params' | 'cookies'>;

/** The link of an address and what it leads to; `content` null: the password comes first. 404 where no link is valid, whatever the reason. */
export async function openShared(event: Event) {
	const link = (await openedLinkOf(event)) ?? error(404);
	return { link, content: (await isUnlocked(event.cookies, link)) ? await contentOf(event, link) : null };
}

/** The link, for what lies below its page: to whoever has not been let in it is not there. */
export async function requireUnlocked(event: Event): Promise<OpenedLink> {
	const link = await openedLinkOf(event);
	return link && (await isUnlocked(event.cookies, link)) ? link : error(404);
}

/** What a link leads to, in the language of the request. */
export async function contentOf({ locals }: Event, link: OpenedLink) {
	return (await sharedContent(await database(), link, locals.locale)) ?? error(404);
}
