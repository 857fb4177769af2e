import type { PlacedFinding } from '$lib/core/findings/found';
import { roundMomentum } from '$lib/core/round/findings-momentum';
import { kpiChangesBetween } from '$lib/core/round/findings-momentum-kpis';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { RoundReader } from '../results';
import type { Round } from '../rounds/types';
import { closingDay } from '../rounds/time';
import { placed, recordsOf, type RoundToJudge } from './groups';

/**
 * Findings of the groups of a round that moved against their customers' figures since the last round before it with the same questionnaire.
 * `closed`: the closed anonymous rounds, the newest first; `judged` is the first of them.
 */
export async function momentumOf(
	readRound: RoundReader,
	judged: RoundToJudge,
	closed: readonly Round[]
): Promise<readonly PlacedFinding[]> {
	const place = closed.findIndex(
		({ questionnaireId }, index) => index > 0 && questionnaireId === closed[0]?.questionnaireId
	);
	if (place < 0 || judged.records.length < 2) return [];
	const [earliest] = closed.slice(place);
	const between = await Promise.all(closed.slice(0, place + 1).map(readRound));
	const rounds = between.toReversed();
	// Where nobody knows any more who was invited to one of them, no group can be followed through it.
	if (!rounds.every((round) => round !== null)) return [];
	const days = [earliest ? closingDay(earliest) : '', judged.on] as const;
	const changesOf = (group: PublishedGroup) => kpiChangesBetween(recordsOf(judged.records, group), days);
	return roundMomentum(rounds, changesOf).flatMap(({ groupId, finding }) => {
		const group = judged.publication.groups.find(({ id }) => id === groupId);
		const change = group && changesOf(group).find(({ kpi }) => kpi === finding.kpi);
		return group && change ? [placed(judged, group, finding, [change.periods.before, change.periods.after])] : [];
	});
}
