import { editView, restoreEdit, takeEdit } from '../../../../../../../../report-edit';
import { requireEditable } from './editable';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const report = await requireEditable(event);
	return { name: report.name, view: await editView(report, event) };
};

export const actions: Actions = {
	save: async (event) => takeEdit(await requireEditable(event), event),
	restore: async (event) => restoreEdit(await requireEditable(event), event)
};
