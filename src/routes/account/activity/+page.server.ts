import { database } from '$lib/server/db';
import { auditPage } from '../../audit-log';
import { requireSignedIn } from '../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const scope = { database: database(), userId: user.id };
	return { base: event.url.pathname, log: await auditPage(scope, ['account', 'assessments'], event) };
};
