import type { Database } from '../db';
import { responsesIn } from './submit';
import type { ParticipantLink } from './types';

/** Whether as many have answered by a group's link as it was given to; a person's own link is never full. */
export function isFull(database: Database, { roundId, groupId, headcount, person }: ParticipantLink): Promise<boolean> {
	if (person) return Promise.resolve(false);
	return database.withScope(
		{ contentOfRoundId: roundId },
		async (transaction) => (await responsesIn(transaction, roundId, groupId)) >= headcount
	);
}
