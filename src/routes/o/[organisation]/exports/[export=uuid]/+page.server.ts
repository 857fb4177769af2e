import { error } from '@sveltejs/kit';
import { mayExport } from '$lib/core/paper/export';
import { requireExport } from '../open-export';
import { fileViews } from '../words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { visit, file } = await requireExport(event);
	const base = `/o/${visit.organisation.slug}`;
	const [view] = await fileViews(visit.scope, [file], { base, locale: event.locals.locale });
	return {
		file: view ?? error(404),
		/** Whoever has lost the right to it may only delete it. */
		mayHave: mayExport(visit.capacity, file.subject.kind)
	};
};
