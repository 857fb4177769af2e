import { error, fail, redirect } from '@sveltejs/kit';
import { sentenceLengthMax } from '$lib/core/answer/limits';
import { passageAnchor } from '$lib/core/catalogue/sources';
import * as assessments from '$lib/server/assessments';
import { m } from '$lib/i18n/generated/messages.js';
import { openAssessment, openShownAssessment } from '../open-assessment';
import { readFields, switchLanguage } from '../save-form';
import { isFromReview, neighbours, onward, steps } from '../steps';
import { progressAt } from '../progress';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const assessment = await openShownAssessment(event);
	const { questionnaire, drafts, sentence } = assessment;
	const { previous } = neighbours(steps(questionnaire, drafts), 'sentence');
	return {
		saveForm: 'answers',
		base: `/check/${params.key}`,
		back: `/check/${params.key}/${isFromReview(url) ? 'review#sentence' : (previous?.path ?? '')}`,
		question: questionnaire.sentence.text[locals.locale],
		help: questionnaire.sentence.help[locals.locale],
		sources: questionnaire.sentence.sources.map((passage) => ({
			label: passage,
			href: `/sources#${passageAnchor(passage)}`
		})),
		sentence: sentence ?? '',
		lengthMax: sentenceLengthMax,
		progress: progressAt(assessment, 'sentence', locals.locale)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const fields = await readFields(event.request);
		const sentence = (fields.get('sentence') ?? '').trim();
		if (sentence.length > sentenceLengthMax) {
			return fail(422, {
				sentence,
				problem: m.check_sentence_too_long({ max: sentenceLengthMax, count: sentence.length })
			});
		}
		if (!(await assessments.saveSentence(assessments.scopeOf(event.params.key), sentence))) error(404);
		switchLanguage(event, fields);
		const { questionnaire, drafts } = await openAssessment(event.params.key);
		const next = onward(steps(questionnaire, drafts), 'sentence', fields, isFromReview(event.url));
		redirect(303, `/check/${event.params.key}${next}`);
	}
};
