import { problem } from '$lib/server/problems';
import * as rounds from '$lib/server/rounds';
import type { Round } from '$lib/server/rounds';
import type { OrganisationScope } from '$lib/server/visits';
import { isUuid } from '$lib/core/uuid';

/** The survey of an address, or the answer that there is none in this organisation. */
export async function findRound(scope: OrganisationScope, id: string): Promise<Round | Response> {
	const round = isUuid(id) ? await rounds.find(scope, id) : null;
	return round ?? problem(404, { detail: 'There is no such round. GET /api/v1/rounds lists them.' });
}
