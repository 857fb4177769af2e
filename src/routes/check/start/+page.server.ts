import { redirect } from '@sveltejs/kit';
import { questionnaireIds, type QuestionnaireId } from '$lib/core/catalogue/types';
import * as assessments from '$lib/server/assessments';
import { current } from '$lib/server/questionnaires';
import { questionnaireDoors } from '$lib/ui/questionnaire-doors';
import { readFields, switchLanguage } from '../[key=key]/save-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals: { locale } }) => ({
	saveForm: 'start',
	key: assessments.newKey(),
	chosen: questionnaireOf(url.searchParams.get('questionnaire')),
	organisation: url.searchParams.get('organisation') ?? '',
	unit: url.searchParams.get('unit') ?? '',
	strategy: url.searchParams.get('strategy') ?? '',
	doors: questionnaireDoors(locale)
});

export const actions: Actions = {
	default: async (event) => {
		const fields = await readFields(event.request);
		keepTypedOnSwitch(event, fields);
		const sent = fields.get('key') ?? '';
		const questionnaire = current(questionnaireOf(fields.get('questionnaire') ?? null));
		const key = await assessments.begin(assessments.isKey(sent) ? sent : assessments.newKey(), {
			questionnaire,
			locale: event.locals.locale,
			...assessments.readSubject(fields)
		});
		redirect(303, `/check/${key}/part/${questionnaire.parts[0]?.id ?? ''}`);
	}
};

/** Nothing is stored before the start: what was typed travels in the address when the language is switched. */
function keepTypedOnSwitch(event: Parameters<typeof switchLanguage>[0], fields: ReadonlyMap<string, string>): void {
	const { organisation, unit, strategy } = assessments.readSubject(fields);
	const typed = { questionnaire: questionnaireOf(fields.get('questionnaire') ?? null), organisation, unit, strategy };
	const search = new URLSearchParams(Object.entries(typed).flatMap(([name, value]) => (value ? [[name, value]] : [])));
	const url = new URL(`${event.url.pathname}?${search}`, event.url);
	switchLanguage({ cookies: event.cookies, url }, fields);
}

function questionnaireOf(id: string | null): QuestionnaireId {
	return questionnaireIds.find((known) => known === id) ?? 'executive';
}
