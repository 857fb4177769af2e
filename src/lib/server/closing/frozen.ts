import type { RoundGroup, RoundSettings } from '$lib/core/round/types';
import type { Round, StoredGroup } from '../rounds/types';
import { invitedIn } from '../rounds/types';

/** What was decided about a round, as the core takes it. */
export function settingsOf(round: Round): RoundSettings {
	const { kind, name, locale, opensOn, closesOn, freeTextThreshold } = round;
	return {
		kind,
		name,
		questionnaire: { id: round.questionnaireId, version: round.questionnaireVersion },
		locale,
		opensOn,
		closesOn,
		k: round.threshold,
		freeText: freeTextThreshold === null ? 'off' : { threshold: freeTextThreshold },
		weights: Object.keys(round.weights).length === 0 ? null : round.weights
	};
}

/** A group as it was frozen, as the core takes it. */
export function groupOf(group: StoredGroup): RoundGroup {
	const { id, kind, name, parentId, departmentIds } = group;
	const invited =
		group.way === 'link'
			? ({ by: 'link', headcount: invitedIn(group) } as const)
			: ({
					by: 'personal',
					leadership: group.invitedLeadership,
					customerFacing: group.invitedCustomerFacing,
					otherStaff: group.invitedOtherStaff
				} as const);
	return { id, kind, name, parentId, departmentIds, invited };
}
