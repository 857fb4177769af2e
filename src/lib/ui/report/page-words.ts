import { m } from '$lib/i18n/generated/messages.js';
import { formatList, quote } from '$lib/core/format';
import { kpiIds, type KpiId, type KpiResult } from '$lib/core/kpi/types';
import type { DimensionReport, Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import { contrastProfile } from '$lib/ui/charts/contrast-profile';
import { counterCheck } from '$lib/ui/charts/counter-check';
import { dotPlot } from '$lib/ui/charts/dot-plot';
import { plotRows } from '$lib/ui/charts/interactive/plot-data';
import { kpiIntervals } from '$lib/ui/charts/kpi-intervals';
import { stageLine } from '$lib/ui/charts/stage-line';
import { stageChangeWords } from './change-words';
import { hasAnswers, leadingResult, scoreSentences, stageCaption, stageStatement, statementLines } from './first-words';
import { claimedHoldWords, evidencedHoldWords, labelsMax, overallHoldWords } from './hold-words';
import { kpiCertainty, kpiFigure, kpiFormula, kpiInterval, previousVerdict, targetVerdict } from './kpi-words';
import type { DimensionWords, KpiWords, PageWords, ReportTexts } from './texts';
import { countedParts, dimensionFigures, noScoreReason } from './words';

/**
 * The pictures and sentences of a report page, worked out on the server: what the browser would otherwise have to load all
 * rules and wordings for.
 */
export function pageWords(report: Report, texts: ReportTexts, locale: Locale): PageWords {
	const { overall } = report;
	const isPulse = report.questionnaire.id === 'pulse';
	return {
		leading: leadingResult(report, texts),
		answered: hasAnswers(report),
		statement: statementLines(report, texts, locale),
		stage: overall.stage && {
			picture: stageLine(overall.stage, texts.questionnaire.takesEvidence),
			caption: stageCaption(report, overall.stage, texts, locale)
		},
		score: scoreSentences(report, texts, locale).join(' '),
		holds: overall.hold ? overallHoldWords(overall.hold, texts, locale).join(' ') : '',
		capped: cappedSentence(report, texts, locale),
		holdLists: holdLists(report, texts, locale),
		stageChange: leadingResult(report, texts) === 'position' ? null : stageChangeWords(report, texts, locale),
		counterCheck: counterCheck(report, texts, locale),
		dotPlot: dotPlot(report, texts, locale),
		plotRows: plotRows(report, texts, locale),
		contrastProfile: contrastProfile(report, texts, locale),
		kpiIntervals: kpiIntervals(report, locale),
		dimensions: Object.fromEntries(
			report.dimensions.map((dimension) => [dimension.id, dimensionWords(dimension, texts, locale)])
		),
		kpis: Object.fromEntries(
			kpiIds.flatMap((kpi) => {
				const result = report.kpis[kpi];
				return result ? [[kpi, kpiWords(kpi, result, report, locale)]] : [];
			})
		),
		// Staff answer the pulse: it asks for no figures, speaks of their view and is not written for the board.
		showsKpis: !isPulse || Object.keys(report.kpis).length > 0,
		whereHeading: isPulse ? m.report_where_heading_view({}, { locale }) : m.report_where_heading({}, { locale }),
		summaryHeading: isPulse ? m.report_summary_heading_plain({}, { locale }) : m.report_summary_heading({}, { locale })
	};
}

function cappedSentence({ overall }: Report, texts: ReportTexts, locale: Locale): string | null {
	if (overall.cappedBy.length === 0) return null;
	const names = overall.cappedBy.map((id) => quote(texts.dimensions[id].name, locale));
	return m.report_capped({ dimensions: formatList(names, locale) }, { locale });
}

/** Lists only what the sentences count instead of naming. */
function holdLists({ overall }: Report, texts: ReportTexts, locale: Locale): PageWords['holdLists'] {
	if (!overall.hold) return [];
	const { claimed, evidenced } = overall.hold;
	const facts = texts.questionnaire.takesEvidence;
	const both = [
		{
			heading: facts
				? m.report_hold_which_claimed({ stage: claimed.stage }, { locale })
				: m.report_hold_which_plain({ stage: claimed.stage }, { locale }),
			items: claimed.heldBy
		},
		{
			heading: m.report_hold_which_evidenced({ stage: evidenced.stage }, { locale }),
			items: facts && evidenced.stage < claimed.stage ? evidenced.heldBy : []
		}
	];
	return both
		.filter(({ items }) => items.length > labelsMax)
		.map(({ heading, items }) => ({ heading, labels: items.map((item) => texts.items[item]?.label ?? item) }));
}

function dimensionWords(dimension: DimensionReport, texts: ReportTexts, locale: Locale): DimensionWords {
	const { stage, hold, score } = dimension;
	const holds = hold
		? [claimedHoldWords(hold, texts, locale), evidencedHoldWords(hold, texts, locale)].filter((words) => words !== null)
		: [];
	return {
		stage: stage && stageStatement(stage, texts, locale).join(' '),
		figures:
			score === null
				? m.report_dimension_no_score({ reason: noScoreReason(dimension, texts, locale) }, { locale })
				: dimensionFigures(dimension, texts, locale).join(' · '),
		holds,
		counted: countedParts(dimension, locale).join(' · ')
	};
}

function kpiWords(kpi: KpiId, result: KpiResult, { kpiEntries }: Report, locale: Locale): KpiWords {
	const formula = (period: 'now' | 'before') => kpiFormula(kpi, period, kpiEntries, result, locale);
	const verdicts = [
		targetVerdict(kpi, result, locale) ?? m.report_kpi_target_none({}, { locale }),
		previousVerdict(kpi, result, locale) ?? m.report_kpi_previous_none({}, { locale })
	];
	return {
		value:
			result.value === null
				? m.report_counter_not_computable({}, { locale })
				: kpiFigure(kpi, result.value, result.currency, locale),
		interval: kpiInterval(kpi, result, locale),
		verdict: result.value === null ? null : `${verdicts.join('; ')}.`,
		now: formula('now'),
		before: formula('before'),
		certainty: kpiCertainty(kpi, kpiEntries, result, locale)
	};
}
