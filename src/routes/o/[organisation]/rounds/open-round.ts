import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { OrganisationVisit } from '$lib/server/visits';
import * as rounds from '$lib/server/rounds';
import type { Round } from '$lib/server/rounds';
import { requireOrganisation } from '../../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & {
	readonly params: { readonly organisation: string; readonly round: string };
};

export interface RoundVisit extends OrganisationVisit {
	readonly round: Round;
	/** Address of the round, without a slash at its end. */
	readonly base: string;
}

/** Opens a round to somebody who runs rounds here; one that is not there is not found. */
export async function requireRound(event: Event): Promise<RoundVisit> {
	const visit = await requireOrganisation(event, 'rounds.run');
	const round = await rounds.find(visit.scope, event.params.round);
	if (!round) error(404);
	return { ...visit, round, base: `/o/${visit.organisation.slug}/rounds/${round.id}` };
}

/** Likewise where only some of a round's states make sense; in others its overview says where it stands. */
export async function requireRoundThatIs(event: Event, ...statuses: readonly Round['status'][]): Promise<RoundVisit> {
	const visit = await requireRound(event);
	if (!statuses.includes(visit.round.status)) redirect(303, visit.base);
	return visit;
}
