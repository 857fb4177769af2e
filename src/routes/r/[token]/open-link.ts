import { error } from '@sveltejs/kit';
import { database, type Database } from '$lib/server/db';
import * as participation from '$lib/server/participation';

export interface OpenedLink {
	readonly database: Database;
	readonly link: participation.ParticipantLink;
	readonly round: participation.AskedRound;
}

/** The round that a link leads to; 404 where there is none (any more), whatever the reason. */
export async function openLink(token: string): Promise<OpenedLink> {
	const opened = await database();
	const link = await participation.findLink(opened, token);
	const round = link && (await participation.askedRound(opened, link.roundId, new Date()));
	if (!round) error(404);
	return { database: opened, link, round };
}
