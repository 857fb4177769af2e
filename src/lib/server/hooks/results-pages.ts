import type { Handle } from '@sveltejs/kit';
import { allows, isCaretaker } from '$lib/core/access/permissions';
import { today } from '$lib/server/day';
import { stampOf } from '$lib/server/results';
import { visitOrganisation } from '$lib/server/visits';
import { encodingFor } from './compression';
import { keptPages } from './kept-pages';

/** By person and address: nobody is ever shown a page that was made for somebody else. */
const pages = keptPages(32_000_000);

const routes = '/o/[organisation]/rounds/[round=uuid]/results';

/**
 * What was published of a round never changes, and its pages are looked at again and again while people talk about it. Each request
 * still asks the database whether this person may see results here, as what, and whether everything that the page shows is as it was.
 */
export const resultsPages: Handle = async ({ event, resolve }) => {
	const { locals, params, request, route, url } = event;
	const { organisation: slug, round } = params;
	const isOne = route.id?.startsWith(routes) && request.method === 'GET' && !event.isDataRequest;
	if (!isOne || !locals.signedIn || !slug || !round) return resolve(event);
	const { user } = locals.signedIn;
	const madeOf = async () => {
		const visit = await visitOrganisation({ userId: user.id, name: user.name }, slug);
		const mayRead = visit && readable.some((permission) => allows(visit.capacity, permission));
		// Over a caretaker's pages stands a day that moves with time.
		if (!mayRead || isCaretaker(visit.capacity)) return null;
		const stamp = await stampOf(visit.scope, round);
		// What became of actions is told as of today.
		return stamp && JSON.stringify([stamp, today(), visit.organisation, visit.capacity, visit.practice]);
	};
	const key = JSON.stringify([user.id, url.pathname, url.search, locals.locale, encodingFor(request)]);
	return pages.answer(key, madeOf, () => resolve(event));
};

const readable = ['results.read', 'results.read-own-department'] as const;
