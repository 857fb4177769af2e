import { m } from '$lib/i18n/generated/messages.js';
import { formatList } from '$lib/core/format';
import type { Finding } from '$lib/core/findings/types';
import type { DimensionReport, Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import { kpiFigureWithInterval, kpiName, kpiVerdicts } from '../report/kpi-words';
import type { ReportTexts } from '../report/texts';
import { noScoreReason, points, pointsRange } from '../report/words';
import type { Chart, ChartAside, ChartTable } from './chart';
import { dimensionLegend, dimensionRow, pointsAxis } from './dimension-row';

/**
 * The signature picture: a line per dimension the questionnaire covers, with a
 * hollow dot for what is claimed, a filled one for what is evidenced, the band of open answers behind and a tick for the
 * target; beside it the KPIs in which customers speak about the same thing. Scores on 0–100, rows in the order of
 * `dimensionIds`.
 */
export function counterCheck(report: Report, texts: ReportTexts, locale: Locale): Chart {
	const shown = report.dimensions.filter(({ id }) => texts.dimensions[id].covered);
	const evidence = texts.questionnaire.takesEvidence;
	return {
		title: m.report_counter_heading({}, { locale }),
		summary: summarise(shown, report.findings, texts, locale),
		legend: dimensionLegend(shown, evidence, locale),
		axis: pointsAxis(),
		rows: shown.map((dimension) => ({
			...dimensionRow(dimension, texts, locale),
			asides: asides(dimension, report, texts, locale)
		})),
		table: table(shown, report, texts, locale)
	};
}

/** Those of the dimensions that a KPI contradicts. */
export function contradicted(
	shown: readonly DimensionReport[],
	findings: readonly Finding[]
): readonly DimensionReport[] {
	return shown.filter(({ id }) =>
		findings.some((finding) => contradicts(finding) && finding.dimension === id && finding.kpi !== undefined)
	);
}

function asides({ id }: DimensionReport, report: Report, texts: ReportTexts, locale: Locale): readonly ChartAside[] {
	return texts.dimensions[id].kpis.map((kpi) => {
		const label = kpiName(kpi, locale);
		const result = report.kpis[kpi];
		if (!result) return { label, figure: m.report_counter_not_given({}, { locale }), given: false, verdicts: [] };
		const index = report.findings.findIndex(
			(finding) => contradicts(finding) && finding.dimension === id && finding.kpi === kpi
		);
		const aside = {
			label,
			figure: kpiFigureWithInterval(kpi, result, locale),
			given: true,
			verdicts: kpiVerdicts(kpi, result, locale)
		};
		if (index === -1) return aside;
		return {
			...aside,
			contradiction: {
				text:
					report.findings[index]?.kind === 'undersold'
						? m.report_counter_contradiction_below({}, { locale })
						: m.report_counter_contradiction_above({}, { locale }),
				href: `#finding-${index + 1}`
			}
		};
	});
}

function contradicts({ kind }: Finding): boolean {
	return kind === 'self-image-above-evidence' || kind === 'undersold';
}

type Scored = DimensionReport & { readonly score: number };

function summarise(
	shown: readonly DimensionReport[],
	findings: readonly Finding[],
	texts: ReportTexts,
	locale: Locale
): string {
	const scored = shown.filter((dimension): dimension is Scored => dimension.score !== null);
	const without = shown.length - scored.length;
	const contradicting = contradicted(shown, findings);
	return [
		spread(scored, texts, locale),
		texts.questionnaire.takesEvidence && scored.length > 0 ? widestGap(scored, texts, locale) : '',
		without === 1 ? m.report_counter_summary_without_one({}, { locale }) : '',
		without > 1 ? m.report_counter_summary_without_many({ count: without }, { locale }) : '',
		contradicting.length > 0
			? m.report_counter_summary_contradiction(
					{
						names: formatList(
							contradicting.map(({ id }) => texts.dimensions[id].name),
							locale
						)
					},
					{ locale }
				)
			: ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function spread(scored: readonly Scored[], texts: ReportTexts, locale: Locale): string {
	const ordered = [...scored].sort((one, other) => one.score - other.score);
	const [lowest, highest] = [ordered[0], ordered.at(-1)];
	if (!lowest || !highest) return m.report_counter_summary_none({}, { locale });
	if (ordered.length === 1) {
		return m.report_counter_summary_single(
			{ name: texts.dimensions[lowest.id].name, score: points(lowest.score, locale) },
			{ locale }
		);
	}
	const range = texts.questionnaire.takesEvidence
		? m.report_counter_summary_range
		: m.report_counter_summary_range_plain;
	return range(
		{
			low: points(lowest.score, locale),
			lowName: texts.dimensions[lowest.id].name,
			high: points(highest.score, locale),
			highName: texts.dimensions[highest.id].name
		},
		{ locale }
	);
}

function widestGap(scored: readonly Scored[], texts: ReportTexts, locale: Locale): string {
	const distance = ({ score, evidencedScore }: Scored) => score - (evidencedScore ?? score);
	const widest = [...scored].sort((one, other) => distance(other) - distance(one))[0];
	if (!widest || widest.evidencedScore === null || distance(widest) < 0.5) {
		return m.report_counter_summary_no_gap({}, { locale });
	}
	return m.report_counter_summary_gap(
		{
			name: texts.dimensions[widest.id].name,
			claimed: points(widest.score, locale),
			evidenced: points(widest.evidencedScore, locale)
		},
		{ locale }
	);
}

function table(shown: readonly DimensionReport[], report: Report, texts: ReportTexts, locale: Locale): ChartTable {
	const evidence = texts.questionnaire.takesEvidence;
	const customers = Object.keys(report.kpis).length > 0;
	return {
		caption: customers ? m.report_counter_caption({}, { locale }) : m.report_counter_caption_plain({}, { locale }),
		columns: [
			m.report_counter_column_dimension({}, { locale }),
			evidence ? m.report_counter_column_claimed({}, { locale }) : m.report_counter_column_score({}, { locale }),
			...(evidence ? [m.report_counter_column_evidenced({}, { locale })] : []),
			m.report_counter_column_band({}, { locale }),
			m.report_counter_column_target({}, { locale }),
			...(customers ? [m.report_counter_column_customers({}, { locale })] : [])
		],
		rows: shown.map((dimension) => [
			texts.dimensions[dimension.id].name,
			dimension.score === null ? noScoreReason(dimension, texts, locale) : points(dimension.score, locale),
			...(evidence ? [dimension.evidencedScore === null ? '–' : points(dimension.evidencedScore, locale)] : []),
			dimension.band === null ? '–' : pointsRange(dimension.band, locale),
			points(dimension.target, locale),
			...(customers ? [customersCell(dimension, report, texts, locale)] : [])
		])
	};
}

function customersCell(dimension: DimensionReport, report: Report, texts: ReportTexts, locale: Locale): string {
	const lines = asides(dimension, report, texts, locale).map(({ label, figure, verdicts }) =>
		[`${label}: ${figure}`, ...verdicts].join(', ')
	);
	return lines.join('; ') || '–';
}
