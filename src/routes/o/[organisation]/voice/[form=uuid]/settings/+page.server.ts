import { error, fail, redirect } from '@sveltejs/kit';
import * as voice from '$lib/server/voice';
import { parseForm } from '../../../../../form';
import { requireForm } from '../../open-form';
import { changeFields, refuseForm, typedFrom, typedOf } from '../../voice-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { form, base } = await requireForm(event, 'kpis.change');
	return { form: { name: form.name, asksSentence: form.asksSentence, base }, typed: typedOf(form) };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, form, base } = await requireForm(event, 'kpis.change');
		const read = await parseForm(event.request, changeFields);
		if (!read.ok) return fail(422, read);
		const saved = await voice.change(scope, form.id, read.values);
		if (saved.kind === 'done') redirect(303, `${base}?done=changed`);
		return saved.kind === 'unknown' ? error(404) : refuseForm(saved.kind, typedFrom(read.values));
	}
};
