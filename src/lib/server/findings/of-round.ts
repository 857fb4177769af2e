import { withDismissals } from '$lib/core/findings/dismissal';
import type { FoundFinding } from '$lib/core/findings/found';
import type { PublishedGroup } from '$lib/core/round/publication';
import * as kpis from '../kpis';
import type { Round } from '../rounds/types';
import type { OrganisationScope } from '../visits';
import { closingDay } from '../rounds/time';
import { decisions } from './dismissals';
import { findingsOfGroup, type RoundToJudge } from './groups';

/** The findings of a round in some of its groups, in their order, with what was decided about them; whichever round it is. */
export async function ofRound(
	scope: OrganisationScope,
	{ round, ...judged }: Pick<RoundToJudge, 'publication' | 'questionnaire' | 'base'> & { readonly round: Round },
	groups: readonly PublishedGroup[]
): Promise<readonly FoundFinding[]> {
	const [records, decided] = await Promise.all([kpis.list(scope), decisions(scope)]);
	const about = { ...judged, roundId: round.id, on: closingDay(round), records };
	const placed = groups.flatMap((group) => findingsOfGroup(about, group));
	return withDismissals(placed, decided);
}
