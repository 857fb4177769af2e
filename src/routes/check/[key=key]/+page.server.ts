import { encode } from 'uqr';
import { m } from '$lib/i18n/generated/messages.js';
import { actorOf } from '../../signed-in';
import { type Standing, standingOf } from './claim/standing';
import { openShownAssessment } from './open-assessment';
import { progressAt } from './progress';
import { resumeAt, steps } from './steps';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const {
		params,
		url,
		locals: { locale, signedIn }
	} = event;
	const assessment = await openShownAssessment(event);
	const { questionnaire, drafts, organisation, unit, latestReport } = assessment;
	const standing = await standingOf(params.key, signedIn && actorOf(signedIn));
	const base = `/check/${params.key}`;
	const address = url.origin + base;
	const at = url.searchParams.get('at');
	const all = steps(questionnaire, drafts);
	const left = all.find(({ path }) => path === at) ?? null;
	const resume = left?.path ?? resumeAt(assessment);
	const next = all.find(({ path }) => path === resume);
	const part = questionnaire.parts.find(({ id }) => id === next?.part);
	return {
		base,
		address,
		qr: encode(address, { ecc: 'M', border: 2 }).data,
		name: [organisation, unit].filter(Boolean).join(', '),
		questionnaire: questionnaire.title[locale],
		/** The page was reached by "Pause", which has saved what it was pressed on. */
		isPaused: left !== null,
		hasReport: latestReport !== null,
		isClaimed: standing?.state !== 'free',
		/** Where it is kept, for those who may go there. */
		place: placeOf(standing),
		done: url.searchParams.get('done'),
		resume: { path: resume, kind: next?.kind ?? 'review', title: part?.title[locale] ?? null },
		/** From the first step on: what was passed over is still to be had. */
		progress: progressAt(assessment, all[0]?.path ?? '', locale)
	};
};

function placeOf(standing: Standing | null) {
	if (standing?.state === 'own-account') return { href: '/account', name: m.area_account() };
	if (standing?.state !== 'own-organisation') return null;
	const { slug, name } = standing.visit.organisation;
	return { href: `/o/${slug}`, name };
}
