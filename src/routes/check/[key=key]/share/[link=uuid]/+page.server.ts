import { m } from '$lib/i18n/generated/messages.js';
import { shareDetail } from '../../../../share-views';
import { requireShareLink } from '../owner';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { owner, link, base } = await requireShareLink(event);
	const { locale } = event.locals;
	const number = link.subject.kind === 'assessment' ? link.subject.reportNumber : 1;
	return {
		base,
		locale,
		done: event.url.searchParams.get('done'),
		link: await shareDetail(owner, link, { what: m.share_what_assessment_number({ number }), locale })
	};
};
