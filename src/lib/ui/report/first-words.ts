import { m } from '$lib/i18n/generated/messages.js';
import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { ReportTexts } from './texts';
import { points } from './words';

/** The overall score as prose: never a number without what it rests on and how far it may be off. */
export function scoreSentences(report: Report, texts: ReportTexts, locale: Locale): readonly string[] {
	const { overall, position, realityCheck } = report;
	const profile = Object.values(texts.dimensions).some(({ covered }) => covered);
	return [
		...(realityCheck && overall.basis === 'pooled'
			? [m.report_reality_sentence({ clear: realityCheck.clearYes, of: realityCheck.of }, { locale })]
			: []),
		...(position !== null && !profile
			? [m.report_position_sentence({ position: points(position, locale) }, { locale })]
			: []),
		...(overall.score === null ? [missingScore(report, locale)] : scored(report, overall.score, texts, locale)),
		...(overall.score !== null && overall.basis === 'pooled' ? [m.report_score_pooled({}, { locale })] : [])
	];
}

function missingScore({ overall, dimensions }: Report, locale: Locale): string {
	if (overall.basis === 'pooled') return m.report_score_none_pooled({}, { locale });
	const count = dimensions.filter(({ score }) => score !== null).length;
	return m.report_score_none_dimensions({ count }, { locale });
}

function scored(report: Report, score: number, texts: ReportTexts, locale: Locale): readonly string[] {
	const { evidencedScore } = report.overall;
	return [
		m.report_score_sentence({ score: points(score, locale) }, { locale }),
		...(texts.questionnaire.takesEvidence && evidencedScore !== null
			? [m.report_score_evidenced({ score: points(evidencedScore, locale) }, { locale })]
			: []),
		uncertainty(report, locale)
	];
}

function uncertainty({ overall: { band }, dimensions }: Report, locale: Locale): string {
	const open = dimensions.reduce((sum, { dontKnow, missing }) => sum + dontKnow + missing, 0);
	if (open === 0 || band === null) return m.report_score_no_band({}, { locale });
	const range = { low: points(band[0], locale), high: points(band[1], locale) };
	return open === 1
		? m.report_score_band_one(range, { locale })
		: m.report_score_band_many({ ...range, count: open }, { locale });
}
