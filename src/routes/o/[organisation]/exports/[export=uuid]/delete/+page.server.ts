import { redirect } from '@sveltejs/kit';
import * as fileExports from '$lib/server/exports';
import { requireExport } from '../../open-export';
import { fileViews } from '../../words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { visit, file } = await requireExport(event);
	const base = `/o/${visit.organisation.slug}`;
	const [view] = await fileViews(visit.scope, [file], { base, locale: event.locals.locale });
	return { id: file.id, name: [view?.name, view?.kind].join(', ') };
};

export const actions: Actions = {
	default: async (event) => {
		const { visit, file } = await requireExport(event);
		await fileExports.remove(visit.scope, file.id);
		redirect(303, `/o/${visit.organisation.slug}/exports?done=deleted`);
	}
};
