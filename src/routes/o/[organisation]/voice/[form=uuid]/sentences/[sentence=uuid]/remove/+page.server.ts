import { error, redirect } from '@sveltejs/kit';
import * as voice from '$lib/server/voice';
import { requireForm } from '../../../../open-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, form, base } = await requireForm(event, 'kpis.change');
	const sentences = await voice.listedSentences(scope, form.id);
	const sentence = sentences?.find(({ id }) => id === event.params.sentence);
	if (!sentence) error(404);
	return { form: { name: form.name, base }, sentence: { text: sentence.text, lang: sentence.locale } };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, form, base } = await requireForm(event, 'kpis.change');
		if (!(await voice.removeSentence(scope, form.id, event.params.sentence))) error(404);
		redirect(303, `${base}?done=removed#sentences`);
	}
};
