import { error, fail, redirect } from '@sveltejs/kit';
import { sentenceLengthMax } from '$lib/core/answer/limits';
import { passageAnchor } from '$lib/core/catalogue/sources';
import { m } from '$lib/i18n/generated/messages.js';
import { readFields, switchLanguage } from '../../../../check/[key=key]/save-form';
import { isFromReview, neighbours, onward, steps } from '../../../../check/[key=key]/steps';
import { senderOf } from '../../sender';
import { openDraft } from '../open-draft';
import { progressIn } from '../progress';
import { openSent, saveFields } from '../save-draft';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const { content, questionnaire, base, round, stored } = await openDraft(params);
	if (round.freeTextThreshold === null) error(404);
	const { previous } = neighbours(steps(questionnaire, content.drafts, content.endings), 'sentence');
	const { text, help, sources } = questionnaire.sentence;
	return {
		...senderOf(round, params.token),
		saveForm: 'answers',
		base,
		back: `${base}/${isFromReview(url) ? 'review#sentence' : (previous?.path ?? '')}`,
		question: text[locale],
		help: help[locale],
		sources: sources.map((passage) => ({ label: passage, href: `/sources#${passageAnchor(passage)}` })),
		sentence: stored.sentence,
		hint:
			round.kind === 'named'
				? m.participant_sentence_named({ max: sentenceLengthMax })
				: m.participant_sentence_hint({ max: sentenceLengthMax, threshold: round.freeTextThreshold }),
		progress: progressIn(content, 'sentence', locale)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const fields = await readFields(event.request);
		const sent = await saveFields(event.params, fields);
		const { content, questionnaire, base, round } = await openSent(event.params, sent);
		if (round.freeTextThreshold === null) error(404);
		const sentence = (fields.get('sentence') ?? '').trim();
		if (sent.isSentenceTooLong) {
			const problem = m.check_sentence_too_long({ max: sentenceLengthMax, count: sentence.length });
			return fail(422, { sentence, problem });
		}
		switchLanguage(event, fields);
		const all = steps(questionnaire, content.drafts, content.endings);
		redirect(303, base + onward(all, 'sentence', fields, isFromReview(event.url)));
	}
};
