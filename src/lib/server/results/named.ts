import { and, eq } from 'drizzle-orm';
import { compareNames } from '$lib/core/organisation/names';
import type { StoredSheet } from '$lib/core/round/types';
import { roundNamedResponses } from '../db/schema';
import type { Round } from '../rounds/types';
import type { OrganisationScope } from '../visits';

/** What somebody answered under their name, as they agreed to beforehand. */
export interface NamedAnswer {
	readonly name: string;
	readonly sheet: StoredSheet;
	readonly sentence: string | null;
}

/** All answers of a named round once it has closed, by name; nothing of any other round. */
export async function namedAnswers(
	{ database, organisationId }: OrganisationScope,
	{ id, kind, status }: Round
): Promise<readonly NamedAnswer[]> {
	if (kind !== 'named' || status !== 'closed') return [];
	const opened = await database;
	const rows = await opened.read({ organisationId, contentOfRoundId: id }, (transaction) =>
		transaction
			.select({
				name: roundNamedResponses.name,
				sheet: roundNamedResponses.sheet,
				sentence: roundNamedResponses.sentence
			})
			.from(roundNamedResponses)
			.where(and(eq(roundNamedResponses.organisationId, organisationId), eq(roundNamedResponses.roundId, id)))
	);
	return rows.sort((one, other) => compareNames(one.name, other.name));
}
