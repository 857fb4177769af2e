import type { RequestEvent } from '@sveltejs/kit';
import { shortPromise, voiceNotice } from '$lib/core/voice/notice';
import {
	recommendationEnds,
	recommendationQuestion,
	satisfactionPoints,
	satisfactionQuestion,
	sentenceHelp,
	sentenceQuestion,
	wholeCompany
} from '$lib/core/voice/questions';
import { database } from '$lib/server/db';
import { newStamp } from '$lib/server/voice';
import { logoAt } from '../../logo';
import { openForm } from './open-form';

/** What a customer sees of a form, on its own page and in a frame. */
export async function asking(event: RequestEvent) {
	const form = await openForm(event);
	const { locale } = event.locals;
	const { company, organisation, threshold, asksSentence, sentenceThreshold } = form;
	const promise = {
		...{ company, threshold, sentenceThreshold: asksSentence ? sentenceThreshold : null },
		...{ organisation: organisation.name, controller: organisation.controller },
		...{ privacyContact: organisation.privacyContact, retentionMonths: organisation.retentionMonths }
	};
	return {
		company,
		accent: organisation.accent,
		logo: logoAt(form.logo, `/v/${event.params['token'] ?? ''}`),
		status: form.status,
		isCounted: event.url.searchParams.get('done') === 'counted',
		locale,
		/** The same address in the other language; a cookie is not set for it. */
		other: locale === 'de' ? ('en' as const) : ('de' as const),
		stamp: await newStamp(await database(), form.id),
		promise: shortPromise(promise)[locale],
		/** The first line says who; the rest of an address stands further down. */
		responsible: (organisation.controller.trim() || organisation.name).split('\n', 1)[0] ?? '',
		statements: voiceNotice(promise),
		recommendation: {
			question: recommendationQuestion(form)[locale],
			ends: recommendationEnds.map((end) => end[locale])
		},
		satisfaction: {
			question: satisfactionQuestion[locale],
			/** In the language of whoever wrote it. */
			about: form.occasion === '' ? null : { text: form.occasion, lang: form.locale },
			whole: wholeCompany(form)[locale],
			points: satisfactionPoints.map((point) => point[locale])
		},
		sentence: asksSentence ? { question: sentenceQuestion(form)[locale], help: sentenceHelp[locale] } : null
	};
}
