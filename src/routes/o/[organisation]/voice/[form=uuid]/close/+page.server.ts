import { error, redirect } from '@sveltejs/kit';
import * as voice from '$lib/server/voice';
import { requireForm } from '../../open-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { form, base } = await requireForm(event, 'kpis.change');
	if (form.status === 'closed') redirect(303, base);
	return { form: { name: form.name, threshold: form.threshold, base } };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, form, base } = await requireForm(event, 'kpis.change');
		if (!(await voice.close(scope, form.id))) error(404);
		redirect(303, `${base}?done=closed`);
	}
};
