import { error, fail, redirect } from '@sveltejs/kit';
import { voiceThresholds } from '$lib/core/voice/types';
import * as organisations from '$lib/server/organisations';
import * as voice from '$lib/server/voice';
import { parseForm } from '../../../../form';
import { requireOrganisation } from '../../../../signed-in';
import { departmentChoices } from '../../kpis/choices';
import { newFields, refuseForm, typedFrom } from '../voice-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
	const [settings, departments] = await Promise.all([organisations.readSettings(scope), departmentChoices(scope)]);
	return {
		departments,
		first: {
			...{ company: organisation.name, locale: settings?.locale ?? event.locals.locale, periodKind: 'quarter' },
			threshold: String(voiceThresholds.answers.min),
			sentenceThreshold: String(voiceThresholds.sentences.min),
			asksSentence: 'yes'
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const form = await parseForm(event.request, newFields);
		if (!form.ok) return fail(422, form);
		const { department, asksSentence, ...values } = form.values;
		const asked = { ...values, departmentId: department, asksSentence: asksSentence === 'yes' };
		const saved = await voice.create(scope, asked);
		if (saved.kind === 'done') redirect(303, `/o/${organisation.slug}/voice/${saved.id}?done=created`);
		return saved.kind === 'unknown' ? error(404) : refuseForm(saved.kind, typedFrom(form.values));
	}
};
