import { and, eq } from 'drizzle-orm';
import { cellId } from '$lib/core/round/cells';
import { groupPlanOf } from '$lib/core/round/groups';
import type { TrendRound } from '$lib/core/round/trend-groups';
import { groupOf } from '../closing/frozen';
import { publicationOf } from '../closing/publication';
import { roundInvitees } from '../db/schema';
import { byVersion } from '../questionnaires';
import { groups, list } from '../rounds/find';
import type { Round, StoredGroup } from '../rounds/types';
import type { OrganisationScope } from '../visits';

/** How many rounds a picture over time holds, the newest. */
const roundsMax = 6;

/** The newest closed anonymous rounds, archived ones too, the earliest first, with all that following groups through them takes. */
export async function closedRounds(scope: OrganisationScope): Promise<readonly TrendRound[]> {
	const listed = [...(await list(scope)), ...(await list(scope, { archived: true }))];
	const closed = listed
		.filter(({ status, kind }) => status === 'closed' && kind === 'anonymous')
		.sort(byDay)
		.slice(-roundsMax);
	const read = await Promise.all(closed.map((round) => trendRound(scope, round)));
	return read.flatMap((round) => round ?? []);
}

/** By their first day; of two of the same day the one that closed first. */
function byDay(one: Round, other: Round): number {
	if (one.opensOn !== other.opensOn) return one.opensOn < other.opensOn ? -1 : 1;
	return (one.closedAt?.getTime() ?? 0) - (other.closedAt?.getTime() ?? 0);
}

async function trendRound(scope: OrganisationScope, round: Round): Promise<TrendRound | null> {
	const published = await publicationOf(scope, round.id);
	const questionnaire = await byVersion(await scope.database, round.questionnaireId, round.questionnaireVersion);
	if (!published || !questionnaire) return null;
	return { publication: published.publication, questionnaire, invited: await invitedIn(scope, round.id) };
}

/**
 * Who was invited, by published group. Whoever has been erased since counts as somebody of their own in that round: a group that lost
 * few of its people must not be taken for the same one (`docs/method.md` §9, M9.publication).
 */
async function invitedIn(scope: OrganisationScope, roundId: string): Promise<TrendRound['invited']> {
	const stored = await groups(scope, roundId);
	const byCell = new Map<string, Set<string>>();
	for (const { personId, ...cell } of await inviteesOf(scope, roundId)) {
		const id = cellId(cell);
		byCell.set(id, (byCell.get(id) ?? new Set()).add(personId));
	}
	const asked = new Map(stored.flatMap((group) => cellsWithCounts(group)));
	const { definitions } = groupPlanOf(stored.map(groupOf));
	return new Map(
		definitions.flatMap(({ id, cells }) => {
			if (cells.some((cell) => asked.get(cell) === null)) return [];
			return [
				[id, new Set(cells.flatMap((cell) => peopleOf(cell, byCell.get(cell), asked.get(cell) ?? 0, roundId)))] as const
			];
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

/** How many were invited in each cell; null behind an open link, where nobody knows who they were. */
function cellsWithCounts(group: StoredGroup): readonly (readonly [string, number | null])[] {
	const counts = {
		leadership: group.invitedLeadership,
		'customer-facing': group.invitedCustomerFacing,
		'other-staff': group.invitedOtherStaff
	} as const;
	return (['leadership', 'customer-facing', 'other-staff'] as const).map((role) => [
		cellId({ groupId: group.id, role }),
		group.way === 'link' ? null : counts[role]
	]);
}

function peopleOf(
	cell: string,
	found: ReadonlySet<string> = new Set(),
	invited: number,
	roundId: string
): readonly string[] {
	const erased = Math.max(0, invited - found.size);
	return [...found, ...Array.from({ length: erased }, (_, place) => `${roundId} ${cell} ${place}`)];
}
