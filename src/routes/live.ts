import type { RequestEvent } from '@sveltejs/kit';
import { allows, type Permission } from '$lib/core/access/permissions';
import { sessions } from '$lib/server/auth/sessions';
import { database } from '$lib/server/db';
import { follow, type Subject, watching } from '$lib/server/live';
import { type OrganisationVisit, visitOrganisation } from '$lib/server/visits';
import { actorOf, requireSignedIn } from './signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & { readonly params: { readonly organisation: string } };

interface Watched {
	readonly subject: Subject;
	/** Any of them will do, as on the page. */
	readonly permissions: readonly Permission[];
	/** What the page shows of it, as its stamp; null: there is nothing (any more). */
	stamp(visit: OrganisationVisit): Promise<string | null>;
}

/**
 * Tells a page that was left open when what it shows has changed (`ui/enhance/live`). For whoever may open that page, who is asked for anew before
 * each word: the session, the way in and the right. Without a browser that follows, only how it stands now.
 */
export async function live(event: Event, { subject, permissions, stamp }: Watched): Promise<Response> {
	const { user, session } = requireSignedIn(event);
	const look = async () => {
		if ((await sessions().read(session.id, false)) === null) return null;
		const visit = await visitOrganisation(actorOf({ user, session }), event.params.organisation);
		if (!visit || !permissions.some((permission) => allows(visit.capacity, permission))) return null;
		return stamp(visit);
	};
	const opened = await database();
	const isFollowing = event.request.headers.get('accept')?.includes('text/event-stream');
	const body = isFollowing
		? watching(session.id, { look, follow: (wake) => follow(opened, subject, wake) })
		: `data: ${await look()}\n\n`;
	// Proxies hand each word on as it comes, and neither keep nor compress it.
	return new Response(body, {
		headers: {
			'content-type': 'text/event-stream',
			'x-accel-buffering': 'no',
			'cache-control': 'private, no-store, no-transform'
		}
	});
}
