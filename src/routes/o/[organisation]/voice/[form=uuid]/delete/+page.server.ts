import { error, redirect } from '@sveltejs/kit';
import { parseForm } from '../../../../../form';
import * as voice from '$lib/server/voice';
import { z } from 'zod';
import { requireForm } from '../../open-form';
import type { Actions, PageServerLoad } from './$types';

const fields = z.object({ keep: z.literal('yes').optional() });

export const load: PageServerLoad = async (event) => {
	const { scope, form, base } = await requireForm(event, 'kpis.change');
	const counted = await voice.batches(scope, form.id);
	return { form: { name: form.name, base, hasCounts: counted.some(({ counts }) => counts) } };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, form, organisation } = await requireForm(event, 'kpis.change');
		const read = await parseForm(event.request, fields);
		const keepsCounts = read.ok && read.values.keep === 'yes';
		if (!(await voice.remove(scope, form.id, { keepsCounts }))) error(404);
		redirect(303, `/o/${organisation.slug}/voice?done=deleted`);
	}
};
