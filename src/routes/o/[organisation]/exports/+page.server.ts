import { allows } from '$lib/core/access/permissions';
import { mayHave } from '$lib/core/paper/export';
import * as fileExports from '$lib/server/exports';
import { requireOrganisation } from '../../../signed-in';
import { fileViews } from './words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, organisation, capacity } = await requireOrganisation(event, 'organisation.read');
	const base = `/o/${organisation.slug}`;
	const files = await fileExports.list(scope);
	const theirs = new Set(files.filter(({ subject }) => mayHave(capacity, subject)).map(({ id }) => id));
	const views = await fileViews(scope, files, { base, locale: event.locals.locale });
	return {
		files: views.map((view) => ({ ...view, isReady: view.status === 'done' && theirs.has(view.id) })),
		mayExport: allows(capacity, 'results.export') || allows(capacity, 'results.export-own-department'),
		done: event.url.searchParams.get('done')
	};
};
