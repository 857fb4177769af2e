import * as organisations from '$lib/server/organisations';
import { auditPage } from '../../../audit-log';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'audit.read');
	const settings = await organisations.readSettings(scope);
	const kinds = ['settings', 'departments', 'people', 'engagements', 'assessments'] as const;
	return { base: event.url.pathname, log: await auditPage(scope, kinds, event, settings?.timeZone) };
};
