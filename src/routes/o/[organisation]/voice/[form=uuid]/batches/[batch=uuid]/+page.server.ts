import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as voice from '$lib/server/voice';
import { formText, parseForm } from '../../../../../../form';
import { batchViews } from '../../../form-views';
import { type FormVisit, requireForm } from '../../../open-form';
import type { Actions, PageServerLoad } from './$types';

const fields = z.object({ reason: formText(1000) });

export const load: PageServerLoad = async (event) => {
	const visit = await requireForm(event, 'kpis.change');
	const { form, base } = visit;
	const [batch] = batchViews([await batchOf(visit, event.params.batch)], event.locals.locale);
	return { form: { name: form.name, base }, batch: batch ?? error(404) };
};

export const actions: Actions = {
	default: async (event) => {
		const visit = await requireForm(event, 'kpis.change');
		const { scope, form, base } = visit;
		const { id: batchId, counts } = await batchOf(visit, event.params.batch);
		const read = await parseForm(event.request, fields);
		if (!read.ok) return fail(422, read);
		await voice.decide(scope, { formId: form.id, batchId }, { counts: !counts, reason: read.values.reason });
		redirect(303, `${base}?done=${counts ? 'left-out' : 'taken-in'}#batches`);
	}
};

async function batchOf({ scope, form }: FormVisit, id: string) {
	const batches = await voice.batches(scope, form.id);
	return batches.find((batch) => batch.id === id) ?? error(404);
}
