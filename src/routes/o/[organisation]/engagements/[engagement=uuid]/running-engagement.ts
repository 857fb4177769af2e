import { error } from '@sveltejs/kit';
import * as engagements from '$lib/server/engagements';
import type { OrganisationScope } from '$lib/server/visits';

/** The engagement of an address; 404 where it does not run here. */
export async function runningEngagement(scope: OrganisationScope, id: string): Promise<engagements.Engagement> {
	const all = await engagements.list(scope);
	return all.find((engagement) => engagement.id === id && engagement.endedAt === null) ?? error(404);
}
