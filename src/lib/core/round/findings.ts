import type { Questionnaire } from '../catalogue/types';
import type { Finding } from '../findings/types';
import type { KpiResults } from '../kpi/types';
import { compareLeaders } from './compare';
import { groupContradictions } from './findings-contradictions';
import { groupFlyingBlind, groupUnevidenced } from './findings-answers';
import { leadersDiffer, noSharedPicture } from './findings-groups';
import { groupPaperOnly } from './findings-paper-only';
import { groupOf } from './measures';
import type { Publication } from './publication';

/** What there is to say about one group of a closed round. */
export interface GroupFindingInput {
	readonly publication: Publication;
	/** In the version that was answered. */
	readonly questionnaire: Questionnaire;
	/** Id of a published group. */
	readonly groupId: string;
	/** Of the group itself: the organisation's, or a department's; empty where none were entered. */
	readonly kpis: KpiResults;
}

/**
 * The findings of a group (`docs/method.md` §7), from what is published of it and nothing else: none of a group that is not shown.
 * Leadership against staff is a finding of the organisation.
 */
export function findGroupFindings(input: GroupFindingInput): readonly Finding[] {
	const group = groupOf(input.publication, input.groupId);
	if (group?.figures === undefined) return [];
	const about = { ...input, group, figures: group.figures };
	return [
		...groupContradictions(about),
		...(group.kind === 'organisation' ? leadersDiffer(input, compareLeaders(input.publication)) : []),
		...noSharedPicture(about),
		...groupFlyingBlind(about),
		...groupPaperOnly(about),
		...groupUnevidenced(about)
	];
}
