import { allows } from '$lib/core/access/permissions';
import * as fileExports from '$lib/server/exports';
import { requireOrganisation } from '../../../signed-in';
import { fileViews } from './words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, organisation, capacity } = await requireOrganisation(event, 'organisation.read');
	const base = `/o/${organisation.slug}`;
	return {
		files: await fileViews(scope, await fileExports.list(scope), { base, locale: event.locals.locale }),
		mayExport: allows(capacity, 'results.export'),
		done: event.url.searchParams.get('done')
	};
};
