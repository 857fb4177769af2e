import { stampOf } from '$lib/server/live';
import * as rounds from '$lib/server/rounds';
import type { Round } from '$lib/server/rounds';
import type { OrganisationScope } from '$lib/server/visits';

/** How many have taken part, while somebody still can; null before and after. */
export async function turnoutOf(scope: OrganisationScope, round: Round): Promise<rounds.Turnout | null> {
	return round.status === 'open' || round.status === 'paused' ? rounds.turnout(scope, round) : null;
}

/** Differs when the round's page does by itself: with time, with answers in steps of the threshold, with what others do to it. */
export function stateStamp({ status, progressPercent }: Round, turnout: rounds.Turnout | null): string {
	const taken = turnout && [turnout.atLeast, turnout.groups.map(({ group, atLeast }) => [group.id, atLeast])];
	return stampOf([status, progressPercent, taken]);
}
