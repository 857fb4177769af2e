import { allows, practiceAllows } from '$lib/core/access/permissions';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import * as practices from '$lib/server/practices';
import { type Actor, visitOrganisations } from '$lib/server/visits';
import { type ClientGlance, commonStanding } from '$lib/ui/dashboard/clients';
import { glanceOf } from '../../glance';
import { requirePractice } from '../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { practice, role, scope } = await requirePractice(event, 'practice.read');
	const { locale } = event.locals;
	const [clients, glances] = await Promise.all([
		practices.clients(scope),
		glancesOf(scope.actor, practice.slug, locale)
	]);
	return {
		glances,
		common: commonStanding(glances, locale),
		clients: clients.map((client) =>
			client.state === 'ended' ? { ...client, endedOn: dayOf(client.endedAt) } : client
		),
		canOpen: practiceAllows(role, 'clients.open'),
		canEnd: practiceAllows(role, 'clients.end'),
		locale,
		done: doneMessage(event.url.searchParams.get('done'))
	};
};

/** Each client in whose name this consultant may act, by name; nothing of it where its results are not shared. */
async function glancesOf(actor: Actor, practiceSlug: string, locale: Locale): Promise<readonly ClientGlance[]> {
	const visits = await visitOrganisations(actor);
	const ofPractice = visits.filter(({ practice }) => practice?.slug === practiceSlug);
	return Promise.all(
		ofPractice.map(async (visit) => {
			const { name, slug } = visit.organisation;
			const glance = allows(visit.capacity, 'results.read')
				? await glanceOf(visit, locale)
				: { parts: [], stage: null };
			return { name, href: `/o/${slug}`, ...glance };
		})
	);
}

function doneMessage(done: string | null): string | null {
	if (done === 'accepted') return m.practice_done_accepted();
	return done === 'ended' ? m.practice_done_ended() : null;
}
