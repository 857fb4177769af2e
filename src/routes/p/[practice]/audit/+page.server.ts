import { auditPage } from '../../../audit-log';
import { requirePractice } from '../../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requirePractice(event, 'practice-audit.read');
	return {
		base: event.url.pathname,
		log: await auditPage(scope, ['settings', 'people', 'engagements'], event)
	};
};
