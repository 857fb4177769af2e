import { error } from '@sveltejs/kit';
import { allows, type Capacity } from '$lib/core/access/permissions';
import { dayOf } from '$lib/server/day';
import * as departments from '$lib/server/departments';
import * as organisations from '$lib/server/organisations';
import * as rounds from '$lib/server/rounds';
import type { OrganisationScope } from '$lib/server/visits';
import { requireOrganisation } from '../../../signed-in';
import { percentOf, roundWords } from './round-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, capacity, scope } = await requireOrganisation(event, 'organisation.read');
	if (!seesRounds(capacity)) error(403);
	const isArchive = event.url.searchParams.has('archived');
	const mayRun = allows(capacity, 'rounds.run');
	const found = await rounds.list(scope, { archived: isArchive });
	// Whoever only reads results has no use for what has none yet.
	const listed = found.filter(({ status }) => mayRun || status === 'closed');
	const settings = await organisations.readSettings(scope);
	const base = `/o/${organisation.slug}/rounds`;
	const { locale } = event.locals;
	return {
		isArchive,
		mayRun,
		hasDepartments: mayRun && listed.length === 0 ? (await departments.list(scope)).length > 0 : true,
		done: event.url.searchParams.get('done'),
		rounds: await Promise.all(
			listed.map(async (round) => ({
				id: round.id,
				...roundWords(round, locale),
				href: mayRun ? `${base}/${round.id}` : `${base}/${round.id}/results`,
				daysLeft: daysLeft(round, dayOf(new Date(), settings?.timeZone)),
				...(mayRun ? await rate(scope, round) : { rate: null, invited: 0 })
			}))
		)
	};
};

/** Who runs rounds or reads something of their results. */
function seesRounds(capacity: Capacity): boolean {
	return (['rounds.run', 'results.read', 'results.read-own-department'] as const).some((permission) =>
		allows(capacity, permission)
	);
}

/** Of a running round, today included; null of others. */
function daysLeft({ status, closesOn }: rounds.Round, today: string): number | null {
	if (status !== 'open' && status !== 'paused') return null;
	return Math.max(0, Math.round((Date.parse(closesOn) - Date.parse(today)) / 86_400_000) + 1);
}

async function rate(scope: OrganisationScope, round: rounds.Round) {
	if (round.status !== 'open' && round.status !== 'paused') return { rate: null, invited: 0 };
	const { atLeast, invited } = await rounds.turnout(scope, round);
	return { rate: atLeast === 0 ? null : percentOf(atLeast, invited), invited };
}
