import { withDismissals } from '$lib/core/findings/dismissal';
import type { FoundFinding } from '$lib/core/findings/found';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { Round } from '../rounds/types';
import type { OrganisationScope } from '../visits';
import { closingDay } from '../rounds/time';
import { findingsOfGroup, type RoundToJudge } from './groups';
import { rowsToJudge, type RowsToJudge } from './rows';

/**
 * The findings of a round in some of its groups, in their order, with what was decided about them; whichever round it is. `rows` of whoever
 * has them already.
 */
export async function ofRound(
	scope: OrganisationScope,
	{ round, ...judged }: Pick<RoundToJudge, 'publication' | 'questionnaire' | 'base'> & { readonly round: Round },
	groups: readonly PublishedGroup[],
	rows?: RowsToJudge
): Promise<readonly FoundFinding[]> {
	const { records, decided } = rows ?? (await rowsToJudge(scope));
	const about = { ...judged, roundId: round.id, on: closingDay(round), records };
	const placed = groups.flatMap((group) => findingsOfGroup(about, group));
	return withDismissals(placed, decided);
}
