import { allows } from '$lib/core/access/permissions';
import * as sharing from '$lib/server/sharing';
import { shareRow } from '../../../share-views';
import { requireShares, whatIsShared } from './open-shares';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, owner, timeZone, capacity } = await requireShares(event);
	const links = await sharing.list(owner);
	const whatOf = await whatIsShared(scope, links);
	const { locale } = event.locals;
	return {
		done: event.url.searchParams.get('done'),
		mayReadResults: allows(capacity, 'results.read'),
		links: links.map((link) => shareRow(link, whatOf(link), { locale, timeZone }))
	};
};
