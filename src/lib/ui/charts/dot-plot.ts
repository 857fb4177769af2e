import { m } from '$lib/i18n/generated/messages.js';
import type { DimensionReport, Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { ReportTexts } from '../report/texts';
import { noScoreReason, points, pointsRange } from '../report/words';
import type { Chart } from './chart';
import { dimensionLegend, dimensionRow, pointsAxis } from './dimension-row';

/**
 * The dimensions by their claimed score, highest first, those without a score last: which is strong and which is weak, where
 * the counter-check keeps the order of the questionnaire to set the customers beside it.
 */
export function dotPlot(report: Report, texts: ReportTexts, locale: Locale): Chart {
	const shown = sortedByScore(report.dimensions.filter(({ id }) => texts.dimensions[id].covered));
	const evidence = texts.questionnaire.takesEvidence;
	return {
		title: m.report_dot_plot_title({}, { locale }),
		summary: summarise(shown, texts, locale),
		legend: dimensionLegend(shown, evidence, locale),
		axis: pointsAxis(),
		rows: shown.map((dimension) => dimensionRow(dimension, texts, locale)),
		table: {
			caption: m.report_dot_plot_title({}, { locale }),
			columns: [
				m.report_counter_column_dimension({}, { locale }),
				evidence ? m.report_counter_column_claimed({}, { locale }) : m.report_counter_column_score({}, { locale }),
				...(evidence ? [m.report_counter_column_evidenced({}, { locale })] : []),
				m.report_counter_column_band({}, { locale }),
				m.report_counter_column_target({}, { locale })
			],
			rows: shown.map((dimension) => [
				texts.dimensions[dimension.id].name,
				dimension.score === null ? noScoreReason(dimension, texts, locale) : points(dimension.score, locale),
				...(evidence ? [dimension.evidencedScore === null ? '–' : points(dimension.evidencedScore, locale)] : []),
				dimension.band === null ? '–' : pointsRange(dimension.band, locale),
				points(dimension.target, locale)
			])
		}
	};
}

/** Ties keep the order of `dimensionIds`. */
export function sortedByScore(dimensions: readonly DimensionReport[]): readonly DimensionReport[] {
	return [...dimensions].sort((one, other) => (other.score ?? -1) - (one.score ?? -1));
}

function summarise(shown: readonly DimensionReport[], texts: ReportTexts, locale: Locale): string {
	const scored = shown.filter(({ score }) => score !== null);
	const lowest = scored.at(-1);
	if (!lowest || lowest.score === null) return m.report_counter_summary_none({}, { locale });
	const summary = texts.questionnaire.takesEvidence ? m.report_dot_plot_summary : m.report_dot_plot_summary_plain;
	return summary(
		{
			claimed: reaching(scored, 'score'),
			evidenced: reaching(scored, 'evidencedScore'),
			count: scored.length,
			name: texts.dimensions[lowest.id].name,
			score: points(lowest.score, locale)
		},
		{ locale }
	);
}

function reaching(dimensions: readonly DimensionReport[], read: 'score' | 'evidencedScore'): number {
	return dimensions.filter((dimension) => (dimension[read] ?? -1) >= dimension.target).length;
}
