import type { Handle } from '@sveltejs/kit';
import { allows, isCaretaker } from '$lib/core/access/permissions';
import { today } from '$lib/server/day';
import { stampOnce } from '$lib/server/results';
import { organisationOnce, type OrganisationVisit } from '$lib/server/visits';
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
	// The page itself is made for this very visit and stamp: no right and no row that changes meanwhile can end up under another.
	const visit = await organisationOnce(locals, { userId: user.id, name: user.name }, slug);
	const key = JSON.stringify([user.id, url.pathname, url.search, locals.locale, encodingFor(request)]);
	return pages.answer(key, visit && (await madeOf(visit, locals, round)), () => resolve(event));
};

/** null: they may not see it, or it is not to be kept. */
async function madeOf(visit: OrganisationVisit, locals: App.Locals, round: string): Promise<string | null> {
	const { scope, organisation, capacity, practice } = visit;
	// Over a caretaker's pages stands a day that moves with time.
	if (!readable.some((permission) => allows(capacity, permission)) || isCaretaker(capacity)) return null;
	const stamp = await stampOnce(locals, scope, round);
	// What became of actions is told as of today.
	return stamp && JSON.stringify([stamp.text, today(), organisation, capacity, practice]);
}

const readable = ['results.read', 'results.read-own-department'] as const;
