import { and, eq } from 'drizzle-orm';
import { cellId, cellsOf } from '$lib/core/round/cells';
import { groupPlanOf } from '$lib/core/round/groups';
import type { TrendRound } from '$lib/core/round/trend-groups';
import { groupOf } from '../closing/frozen';
import { publicationOf } from '../closing/publication';
import { roundInvitees } from '../db/schema';
import { byVersion } from '../questionnaires';
import { groups, list } from '../rounds/find';
import { invitedIn as countOf, type Round } from '../rounds/types';
import type { OrganisationScope } from '../visits';

/** How many rounds a picture over time holds, the newest. */
const roundsMax = 6;

/** A closed round as a picture over time takes it. */
export interface ClosedRound extends TrendRound {
	readonly id: string;
}

/**
 * The newest closed anonymous rounds, archived ones too, the earliest first, with all that following groups through them takes; at most
 * so many.
 */
export async function closedRounds(scope: OrganisationScope): Promise<readonly ClosedRound[]> {
	const closed = (await closedAnonymous(scope)).slice(0, roundsMax).toReversed();
	const read = await Promise.all(closed.map(roundReader(scope)));
	return read.flatMap((round) => round ?? []);
}

/** The closed anonymous rounds, archived ones too, the newest first. */
export async function closedAnonymous(scope: OrganisationScope): Promise<readonly Round[]> {
	const listed = await list(scope, { archived: 'both' });
	return listed
		.filter(({ status, kind }) => status === 'closed' && kind === 'anonymous')
		.sort(byDay)
		.reverse();
}

/** By their first day; of two of the same day the one that closed first. */
function byDay(one: Round, other: Round): number {
	if (one.opensOn !== other.opensOn) return one.opensOn < other.opensOn ? -1 : 1;
	return (one.closedAt?.getTime() ?? 0) - (other.closedAt?.getTime() ?? 0);
}

/** Reads such rounds, each once however often it is asked for; null where nobody knows any more who was invited. */
export type RoundReader = (round: Round) => Promise<ClosedRound | null>;

export function roundReader(scope: OrganisationScope): RoundReader {
	const read = new Map<string, Promise<ClosedRound | null>>();
	return (round) => {
		const reading = read.get(round.id) ?? closedRound(scope, round);
		read.set(round.id, reading);
		return reading;
	};
}

async function closedRound(scope: OrganisationScope, round: Round): Promise<ClosedRound | null> {
	const published = await publicationOf(scope, round.id);
	const questionnaire = await byVersion(await scope.database, round.questionnaireId, round.questionnaireVersion);
	const invited = await invitedIn(scope, round.id);
	if (!published || !questionnaire || invited === null) return null;
	return { id: round.id, publication: published.publication, questionnaire, invited };
}

/**
 * Who was invited, by published group. null where that is not kept any more (`retention`): nobody could say whether so few people differ
 * that two rounds must not stand beside each other (`docs/method.md` §9, M9.publication). Whoever has been erased since is still told apart
 * from the others, by a number that leads to nobody.
 */
async function invitedIn(scope: OrganisationScope, roundId: string): Promise<TrendRound['invited'] | null> {
	const stored = await groups(scope, roundId);
	const byCell = new Map<string, Set<string>>();
	for (const { personId, ...cell } of await inviteesOf(scope, roundId)) {
		const id = cellId(cell);
		byCell.set(id, (byCell.get(id) ?? new Set()).add(personId));
	}
	if (byCell.size === 0 && stored.some((group) => group.way === 'personal' && countOf(group) > 0)) return null;
	// Nobody knows who came by a group's link.
	const unknown = new Set(
		stored.filter(({ way }) => way === 'link').flatMap((group) => cellsOf(groupOf(group)).map(cellId))
	);
	const { definitions } = groupPlanOf(stored.map(groupOf));
	return new Map(
		definitions.flatMap(({ id, cells }) => {
			if (cells.some((cell) => unknown.has(cell))) return [];
			return [[id, new Set(cells.flatMap((cell) => [...(byCell.get(cell) ?? [])]))] as const];
		})
	);
}

async function inviteesOf({ database, organisationId }: OrganisationScope, roundId: string) {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ personId: roundInvitees.personId, groupId: roundInvitees.groupId, role: roundInvitees.role })
			.from(roundInvitees)
			.where(and(eq(roundInvitees.organisationId, organisationId), eq(roundInvitees.roundId, roundId)))
	);
}
