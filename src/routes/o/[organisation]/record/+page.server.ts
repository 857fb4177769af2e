import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { questionnaireIds } from '$lib/core/catalogue/types';
import * as assessments from '$lib/server/assessments';
import * as interviews from '$lib/server/interviews';
import { current } from '$lib/server/questionnaires';
import { questionnaireDoors } from '$lib/ui/questionnaire-doors';
import { formChoice, formName, parseForm } from '../../../form';
import { requireOrganisation } from '../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireOrganisation(event, 'answers.record');
	return {
		key: assessments.newKey(),
		questionnaires: questionnaireDoors(event.locals.locale).map(({ id, title, minutes, count }) => {
			return { id, title, minutes, count };
		})
	};
};

const schema = z.object({
	interviewed: formName(120),
	questionnaire: formChoice(questionnaireIds),
	key: z.string().optional()
});

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requireOrganisation(event, 'answers.record');
		const form = await parseForm(event.request, schema);
		if (!form.ok) return fail(422, form);
		const { interviewed, key: sent = '' } = form.values;
		const questionnaire = current(form.values.questionnaire);
		const { locale } = event.locals;
		const key = await interviews.begin(scope, { questionnaire, interviewed, locale, key: sent });
		redirect(303, `/check/${key}/part/${questionnaire.parts[0]?.id ?? ''}`);
	}
};
