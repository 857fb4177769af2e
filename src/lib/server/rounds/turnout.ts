import { and, count, eq, ne } from 'drizzle-orm';
import { countInSteps, totalInSteps } from '$lib/core/round-setup';
import { roundIntake, roundParticipations, roundResponses } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { groupsIn } from './find';
import { invitedIn, type Round, type StoredGroup } from './types';

export interface GroupTurnout {
	readonly group: StoredGroup;
	readonly invited: number;
	/** In whole steps of the threshold; 0: fewer than that. In a named round exact. */
	readonly atLeast: number;
}

export interface Turnout {
	readonly invited: number;
	/** So that it says nothing more of any group; 0: no number yet. */
	readonly atLeast: number;
	/** Only those in which somebody is asked. */
	readonly groups: readonly GroupTurnout[];
}

/**
 * How many have taken part in an open round, so that nobody can watch a single answer come in. Counted in the program's own name, as the
 * organisation sees neither who took part nor what was answered.
 */
export async function turnout(scope: OrganisationScope, round: Round): Promise<Turnout> {
	const { stored, counted } = await takenPart(scope, round);
	const step = round.kind === 'named' ? 1 : round.threshold;
	const asked = stored.filter((group) => invitedIn(group) > 0);
	const counts = asked.map((group) => ({ count: counted.get(group.id) ?? 0, invited: invitedIn(group) }));
	return {
		invited: asked.reduce((sum, group) => sum + invitedIn(group), 0),
		atLeast: totalInSteps(counts, step),
		groups: asked.map((group) => {
			return { group, invited: invitedIn(group), atLeast: countInSteps(counted.get(group.id) ?? 0, step) };
		})
	};
}

/** By group. Behind a group's link nobody is told apart: there answers are counted. */
async function takenPart({ database, organisationId }: OrganisationScope, { id, kind }: Round) {
	const opened = await database;
	return opened.withScope({ organisationId, contentOfRoundId: id }, async (transaction) => {
		const stored = await groupsIn(transaction, organisationId, id);
		const people = await transaction
			.select({ groupId: roundParticipations.groupId, count: count() })
			.from(roundParticipations)
			.where(and(eq(roundParticipations.roundId, id), ne(roundParticipations.state, 'invited')))
			.groupBy(roundParticipations.groupId);
		const counted = new Map(people.map((row) => [row.groupId, row.count]));
		if (kind === 'named') return { stored, counted };
		const byLink = new Map<string, number>();
		for (const table of [roundIntake, roundResponses]) {
			const answers = await transaction
				.select({ groupId: table.groupId, count: count() })
				.from(table)
				.where(eq(table.roundId, id))
				.groupBy(table.groupId);
			for (const row of answers) byLink.set(row.groupId, (byLink.get(row.groupId) ?? 0) + row.count);
		}
		for (const [groupId, answers] of byLink) if (!counted.has(groupId)) counted.set(groupId, answers);
		return { stored, counted };
	});
}
