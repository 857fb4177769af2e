import { error, fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/generated/messages.js';
import * as imports from '$lib/server/kpi-imports';
import { requireOrganisation } from '../../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.change');
	const found = await imports.find(scope, event.params.import);
	if (!found) error(404);
	const kept = found.entries.filter(({ isChangedSince }) => isChangedSince).length;
	const gone = found.entries.filter(({ before, isChangedSince }) => before === null && !isChangedSince).length;
	return { id: found.id, fileName: found.fileName, kept, gone, back: found.entries.length - kept - gone };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const done = await imports.undo(scope, event.params.import);
		if (done.kind === 'unknown') error(404);
		if (done.kind === 'nothing') return fail(422, { message: m.imports_take_back_nothing() });
		const here = `/o/${organisation.slug}/kpis/import/${event.params.import}`;
		redirect(303, `${here}?done=taken-back&kept=${done.kept.length}`);
	}
};
