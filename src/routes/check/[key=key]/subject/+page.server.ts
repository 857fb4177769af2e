import { error, redirect } from '@sveltejs/kit';
import { hasTargets } from '$lib/core/report/targets';
import * as assessments from '$lib/server/assessments';
import { openAssessment, openShownAssessment } from '../open-assessment';
import { readFields, switchLanguage } from '../save-form';
import { isFromReview } from '../steps';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url } = event;
	const { organisation, unit, strategy, questionnaire } = await openShownAssessment(event);
	return {
		saveForm: 'subject',
		back: wayBack(params.key, url),
		organisation,
		unit,
		/** Asked once: beside the targets it changes, where there are any. */
		strategy: hasTargets(questionnaire) ? undefined : (strategy ?? '')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const fields = await readFields(event.request);
		await openAssessment(event.params.key);
		const saved = await assessments.saveSubject(assessments.scopeOf(event.params.key), assessments.readSubject(fields));
		if (!saved) error(404);
		switchLanguage(event, fields);
		redirect(303, wayBack(event.params.key, event.url));
	}
};

/** To where the page was opened from: the check, or the assessment's own page. */
const wayBack = (key: string, url: URL) => `/check/${key}${isFromReview(url) ? '/review#subject' : ''}`;
