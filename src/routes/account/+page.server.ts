import * as claims from '$lib/server/claims';
import { database } from '$lib/server/db';
import * as organisations from '$lib/server/organisations';
import * as practices from '$lib/server/practices';
import { claimViews } from '../claim-views';
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
		assessments: claimViews(ofAssessments, locale)
	};
};
