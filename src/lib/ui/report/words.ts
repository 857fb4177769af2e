import { m } from '$lib/i18n/generated/messages.js';
import type { AnswerValue, EvidenceStanding } from '$lib/core/answer/types';
import type { FindingKind } from '$lib/core/findings/types';
import { formatNumber, formatRange } from '$lib/core/format';
import type { DimensionReport, ItemResult, RealityVerdict } from '$lib/core/report/types';
import type { Range, StageRange } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import type { ItemText, ReportTexts } from './texts';

/** A score 0–100 as shown: whole points. */
export function points(score: number, locale: Locale): string {
	return formatNumber(score, locale);
}

export function pointsRange([low, high]: Range, locale: Locale): string {
	return formatRange(points(low, locale), points(high, locale), locale);
}

/** `kundenbewusst`, or `kundenbewusst bis kundenorientiert` where the ends differ. */
export function stageName([low, high]: StageRange, texts: ReportTexts, locale: Locale): string {
	return formatRange(texts.stageNames[low - 1] ?? '', texts.stageNames[high - 1] ?? '', locale);
}

/** `Stufe 2 von 5`, `Stufe 2 bis 3 von 5`. */
export function stageNumber([low, high]: StageRange, locale: Locale): string {
	return low === high
		? m.report_stage_number_one({ low }, { locale })
		: m.report_stage_number_range({ low, high }, { locale });
}

/** Why a dimension has no score (`docs/method.md` §2). */
export function noScoreReason(dimension: DimensionReport, texts: ReportTexts, locale: Locale): string {
	const required = texts.questionnaire.itemsForScore;
	const { covered, itemCount } = texts.dimensions[dimension.id];
	if (itemCount === 0) return m.report_no_score_not_asked({}, { locale });
	if (!covered && itemCount === 1) return m.report_no_score_too_little_one({ required }, { locale });
	if (!covered) return m.report_no_score_too_little_many({ count: itemCount, required }, { locale });
	if (dimension.band === null) return m.report_no_score_not_applicable({}, { locale });
	if (dimension.validItems >= required) return m.report_no_score_half({}, { locale });
	return m.report_no_score_too_few({ valid: dimension.validItems, required }, { locale });
}

/** Score, band and target of a dimension as short parts of one line; empty where it has no score. */
export function dimensionFigures(dimension: DimensionReport, texts: ReportTexts, locale: Locale): readonly string[] {
	if (dimension.score === null) return [];
	const { band } = dimension;
	return [
		scoreWords(dimension.score, texts.questionnaire.takesEvidence ? dimension.evidencedScore : null, locale),
		...(band && band[1] > band[0] ? [m.report_dimension_band({ band: pointsRange(band, locale) }, { locale })] : []),
		targetWords(dimension, locale),
		gapWords(dimension.score, dimension.target, locale)
	];
}

/** What was counted and what was not, as short parts of one sentence. */
export function countedParts(dimension: DimensionReport, locale: Locale): readonly string[] {
	const { validItems, dontKnow, notApplicable, missing } = dimension;
	return [
		validItems === 1
			? m.report_counted_valid_one({}, { locale })
			: m.report_counted_valid_many({ count: validItems }, { locale }),
		...(dontKnow > 0 ? [m.report_counted_dont_know({ count: dontKnow }, { locale })] : []),
		...(notApplicable > 0 ? [m.report_counted_not_applicable({ count: notApplicable }, { locale })] : []),
		...(missing > 0 ? [m.report_counted_missing({ count: missing }, { locale })] : [])
	];
}

export function targetWords({ target, targetReason }: DimensionReport, locale: Locale): string {
	const shown = { target: points(target, locale) };
	if (targetReason === 'own') return m.report_dimension_target_own(shown, { locale });
	if (targetReason === 'strategy') return m.report_dimension_target_strategy(shown, { locale });
	return m.report_dimension_target(shown, { locale });
}

/** How far the shown score is from the shown target, so that a reader who subtracts finds the same. */
function gapWords(score: number, target: number, locale: Locale): string {
	if (score >= target - 1e-9) return m.report_target_met({}, { locale });
	const gap = Number(target.toFixed(0)) - Number(score.toFixed(0));
	if (gap < 1) return m.report_target_gap_small({}, { locale });
	return gap === 1 ? m.report_target_gap_one({}, { locale }) : m.report_target_gap_many({ gap }, { locale });
}

function scoreWords(score: number, evidencedScore: number | null, locale: Locale): string {
	const claimed = points(score, locale);
	if (evidencedScore === null) return m.report_dimension_score({ score: claimed }, { locale });
	const evidenced = points(evidencedScore, locale);
	return claimed === evidenced
		? m.report_dimension_score_same({ score: claimed }, { locale })
		: m.report_dimension_score_both({ score: claimed, evidenced }, { locale });
}

export function answerWords(value: AnswerValue | null, item: ItemText | undefined, locale: Locale): string {
	if (value === null) return m.report_answer_missing({}, { locale });
	if ('level' in value) return item?.levels?.[value.level] ?? String(value.level);
	if ('position' in value) return m.report_answer_position({ position: value.position }, { locale });
	if ('neither' in value) return m.report_answer_neither({}, { locale });
	if ('notApplicable' in value) return m.report_answer_not_applicable({}, { locale });
	return m.report_answer_dont_know({}, { locale });
}

export function standingWords({ standing, evidence, x }: ItemResult, locale: Locale): string {
	if (x === null && !evidence) return '–';
	if (standing === 'not-taken' && evidence) return m.report_standing_kept({}, { locale });
	const words: Record<EvidenceStanding, () => string> = {
		counts: () => m.report_standing_counts({}, { locale }),
		none: () => m.report_standing_none({}, { locale }),
		'not-taken': () => m.report_standing_not_taken({}, { locale }),
		'too-short': () => m.report_standing_too_short({}, { locale }),
		undated: () => m.report_standing_undated({}, { locale }),
		future: () => m.report_standing_future({}, { locale }),
		outdated: () => m.report_standing_outdated({}, { locale })
	};
	return words[standing]();
}

export function verdictWords(verdict: RealityVerdict, locale: Locale): string {
	const words: Record<RealityVerdict, () => string> = {
		'clear-yes': () => m.report_verdict_clear_yes({}, { locale }),
		'yes-without-fact': () => m.report_verdict_yes_without_fact({}, { locale }),
		partly: () => m.report_verdict_partly({}, { locale }),
		no: () => m.report_verdict_no({}, { locale }),
		'dont-know': () => m.report_verdict_dont_know({}, { locale }),
		'not-applicable': () => m.report_verdict_not_applicable({}, { locale }),
		missing: () => m.report_verdict_missing({}, { locale })
	};
	return words[verdict]();
}

export function findingKindWords(kind: FindingKind, locale: Locale): string {
	const words: Record<FindingKind, () => string> = {
		'self-image-above-evidence': () => m.report_finding_self_image_above_evidence({}, { locale }),
		undersold: () => m.report_finding_undersold({}, { locale }),
		'flying-blind': () => m.report_finding_flying_blind({}, { locale }),
		'paper-only': () => m.report_finding_paper_only({}, { locale }),
		unevidenced: () => m.report_finding_unevidenced({}, { locale }),
		momentum: () => m.report_finding_momentum({}, { locale }),
		'leaders-differ': () => m.report_finding_leaders_differ({}, { locale }),
		'no-shared-picture': () => m.report_finding_no_shared_picture({}, { locale })
	};
	return words[kind]();
}
