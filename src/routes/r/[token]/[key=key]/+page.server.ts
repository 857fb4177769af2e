import { encode } from 'uqr';
import { formatDate } from '$lib/core/format';
import { resumeAt, steps } from '../../../check/[key=key]/steps';
import { senderOf } from '../sender';
import { openDraft } from './open-draft';
import { progressIn } from './progress';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const { content, questionnaire, base, round } = await openDraft(params);
	const all = steps(questionnaire, content.drafts, content.endings);
	const left = all.find(({ path }) => path === url.searchParams.get('at')) ?? null;
	const resume = left?.path ?? resumeAt(content);
	const next = all.find(({ path }) => path === resume);
	const part = questionnaire.parts.find(({ id }) => id === next?.part);
	return {
		...senderOf(round, params.token),
		base,
		address: url.origin + base,
		qr: encode(url.origin + base, { ecc: 'M', border: 2 }).data,
		round: round.name,
		closesOn: formatDate(round.closesOn, locale),
		/** The page was reached by "Pause", which has saved what it was pressed on. */
		isPaused: left !== null,
		resume: { path: resume, kind: next?.kind ?? 'review', title: part?.title[locale] ?? null },
		progress: progressIn(content, all[0]?.path ?? '', locale)
	};
};
