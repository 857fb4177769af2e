import { shareDetail } from '../../../../share-views';
import { requireShareLink, whatIsShared } from '../open-shares';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, owner, timeZone, link } = await requireShareLink(event);
	const what = (await whatIsShared(scope, [link]))(link);
	const { locale } = event.locals;
	return {
		done: event.url.searchParams.get('done'),
		link: await shareDetail(owner, link, { what, locale, timeZone })
	};
};
