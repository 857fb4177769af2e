import type { CsatCounts, NpsCounts } from '../kpi/types';
import type { VoiceCounts } from './types';

export const noCounts: VoiceCounts = { recommendation: zeros(11), satisfaction: zeros(5) };

/** All of them together, point by point. */
export function addCounts(all: readonly VoiceCounts[]): VoiceCounts {
	return all.reduce<VoiceCounts>(
		(sum, { recommendation, satisfaction }) => ({
			recommendation: sum.recommendation.map((count, point) => count + (recommendation[point] ?? 0)),
			satisfaction: sum.satisfaction.map((count, point) => count + (satisfaction[point] ?? 0))
		}),
		noCounts
	);
}

/** The counts of the NPS (`docs/method.md` §6): 9–10, 7–8, 0–6; null where fewer than `threshold` have answered. */
export function npsOf({ recommendation }: VoiceCounts, threshold: number): NpsCounts | null {
	if (sumOf(recommendation) < threshold) return null;
	return {
		promoters: sumOf(recommendation.slice(9)),
		passives: sumOf(recommendation.slice(7, 9)),
		detractors: sumOf(recommendation.slice(0, 7))
	};
}

/** The counts of the CSAT: whoever chose one of the two upper points is satisfied; null where fewer than `threshold` have answered. */
export function csatOf({ satisfaction }: VoiceCounts, threshold: number): CsatCounts | null {
	const answers = sumOf(satisfaction);
	return answers < threshold ? null : { satisfied: sumOf(satisfaction.slice(3)), answers };
}

export function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

function zeros(length: number): readonly number[] {
	return Array.from({ length }, () => 0);
}
