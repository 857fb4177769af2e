import { roundNoticeOf } from '$lib/core/data-protection/round-notice';
import type { Statement } from '$lib/core/data-protection';
import type { Questionnaire } from '$lib/core/catalogue/types';
import { surroundings, type AskedGroup } from '$lib/server/participation';
import type { OpenedLink } from './open-link';

/** What is said before the first question, from what this round is set to and where these answers will count. */
export async function noticeFor(
	{ database, link, round }: OpenedLink,
	{ items }: Questionnaire
): Promise<readonly Statement[]> {
	const { groups, practices } = await surroundings(database, round);
	const own = groups.find(({ id }) => id === link.groupId);
	const isStaff = own?.kind === 'department';
	return roundNoticeOf({
		organisation: round.organisation,
		practices,
		kind: round.kind,
		k: round.threshold,
		freeTextThreshold: round.freeTextThreshold,
		asksForFacts: items.some(({ takesEvidence }) => takesEvidence),
		place: {
			kind: own?.kind ?? 'department',
			groups: own
				? chainOf(own, groups).map(({ id, name }) => ({ name, invited: invitedIn(id, groups, isStaff) }))
				: [],
			role: link.person?.role ?? null,
			isByLink: link.person === null,
			invitedOverall: groups.reduce((sum, { invited }) => sum + invited, 0)
		}
	});
}

/** A department with those above it; leaders count in their own group only. */
function chainOf(own: AskedGroup, groups: readonly AskedGroup[]): readonly AskedGroup[] {
	const above = own.kind === 'department' ? groups.find(({ id }) => id === own.parentId) : undefined;
	return above ? [own, ...chainOf(above, groups)] : [own];
}

/** The people asked in a group, in a department with those below. */
function invitedIn(id: string, groups: readonly AskedGroup[], withBelow: boolean): number {
	const own = groups.find((group) => group.id === id)?.invited ?? 0;
	if (!withBelow) return own;
	const below = groups.filter(({ kind, parentId }) => kind === 'department' && parentId === id);
	return below.reduce((sum, group) => sum + invitedIn(group.id, groups, true), own);
}
