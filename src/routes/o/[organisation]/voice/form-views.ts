import { formatDate } from '$lib/core/format';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { isSamePeriod, type KpiPeriod, periodBefore, periodCode, periodName } from '$lib/core/kpi/period';
import type { KpiResult } from '$lib/core/kpi/types';
import type { Locale } from '$lib/core/text';
import { csatOf, npsOf, sumOf } from '$lib/core/voice/counts';
import { countsByPeriod } from '$lib/core/voice/periods';
import { type VoiceCounts, voiceThresholds } from '$lib/core/voice/types';
import type { VoiceBatch, VoiceForm } from '$lib/server/voice';

/** What customers said in one period, as it is shown; null: too few have answered the question. */
export interface CountedPeriod {
	readonly code: string;
	readonly name: string;
	readonly nps: Counted | null;
	readonly csat: Counted | null;
}

export interface Counted {
	readonly result: KpiResult;
	readonly answers: number;
}

/** The periods of a form, later ones first, each against the one directly before; of batches that count alone. */
export function periodViews(
	{ periodKind }: VoiceForm,
	batches: readonly VoiceBatch[],
	locale: Locale
): readonly CountedPeriod[] {
	const counted = countsByPeriod(
		batches.filter(({ counts }) => counts),
		periodKind
	);
	return counted.map(({ period, counts }) => {
		const before = counted.find((other) => isSamePeriod(other.period, periodBefore(period)));
		return { ...resultsOf(counts, before?.counts), ...namesOf(period, locale) };
	});
}

/** Days, and how many answers came together. */
export function batchViews(batches: readonly VoiceBatch[], locale: Locale) {
	return batches.map(({ id, completedOn, answers, isUnusual, counts, reason, recommendation, satisfaction }) => ({
		...{ id, isUnusual, counts, reason, answers },
		day: formatDate(completedOn, locale),
		recommendations: sumOf(recommendation),
		satisfactions: sumOf(satisfaction)
	}));
}

function resultsOf(counts: VoiceCounts, before: VoiceCounts | undefined): Pick<CountedPeriod, 'nps' | 'csat'> {
	const { min } = voiceThresholds.answers;
	const [nps, csat] = [npsOf(counts, min), csatOf(counts, min)];
	const [npsBefore, csatBefore] = before ? [npsOf(before, min), csatOf(before, min)] : [null, null];
	const results = evaluateKpis({
		...(nps && { nps: { ...nps, ...(npsBefore && { previous: npsBefore }) } }),
		...(csat && { csat: { ...csat, ...(csatBefore && { previous: csatBefore }) } })
	});
	return {
		nps: results.nps ? { result: results.nps, answers: sumOf(counts.recommendation) } : null,
		csat: results.csat ? { result: results.csat, answers: sumOf(counts.satisfaction) } : null
	};
}

function namesOf(period: KpiPeriod, locale: Locale) {
	return { code: periodCode(period), name: periodName(period, locale) };
}
