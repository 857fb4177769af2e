import { questionnaireIds } from '$lib/core/catalogue/types';
import type { Locale } from '$lib/core/text';
import * as claims from '$lib/server/claims';
import { database } from '$lib/server/db';
import * as organisations from '$lib/server/organisations';
import * as practices from '$lib/server/practices';
import { current } from '$lib/server/questionnaires';
import { actorOf, requireSignedIn } from '../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = actorOf(requireSignedIn(event));
	const { locale } = event.locals;
	const [ofOrganisations, ofPractices, ofAssessments] = await Promise.all([
		organisations.ofUser(actor, database()),
		practices.ofUser(actor, database()),
		claims.ofUser(actor, database())
	]);
	return {
		done: event.url.searchParams.get('done'),
		organisations: ofOrganisations.map(({ slug, name }) => ({ href: `/o/${slug}`, name })),
		practices: ofPractices.map(({ slug, name }) => ({ href: `/p/${slug}`, name })),
		assessments: ofAssessments.map((assessment) => assessmentEntry(assessment, locale))
	};
};

type Claimed = Awaited<ReturnType<typeof claims.ofUser>>[number];

function assessmentEntry({ key, questionnaireId, organisation, unit, changedAt }: Claimed, locale: Locale) {
	const id = questionnaireIds.find((known) => known === questionnaireId);
	const about = [organisation, unit].filter(Boolean).join(', ');
	const day = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
		timeZone: 'Europe/Berlin',
		dateStyle: 'long'
	});
	return {
		href: key && `/check/${key}`,
		name: [about, id ? current(id).title[locale] : ''].filter(Boolean).join(' – '),
		changed: day.format(changedAt)
	};
}
