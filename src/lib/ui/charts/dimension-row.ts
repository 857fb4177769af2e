import { m } from '$lib/i18n/generated/messages.js';
import type { DimensionReport } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { ReportTexts } from '../report/texts';
import { noScoreReason, points } from '../report/words';
import type { Chart, ChartRow } from './chart';
import {
	axis,
	band,
	baseline,
	claimedDot,
	emptyBaseline,
	evidencedDot,
	gap,
	legendMark,
	targetTick,
	track
} from './marks';
import type { ChartNode } from './node';
import { pointsScale } from './scale';

/** One dimension on 0–100: band, target, claimed (hollow) and, where facts are asked for, evidenced (filled). */
export function dimensionRow(dimension: DimensionReport, texts: ReportTexts, locale: Locale): ChartRow {
	const { id, score, evidencedScore } = dimension;
	const base = {
		id,
		label: texts.dimensions[id].name,
		track: track(marks(dimension, texts.questionnaire.takesEvidence))
	};
	if (score === null) return { ...base, figures: [], note: noScoreReason(dimension, texts, locale) };
	const claimed = {
		mark: legendMark('claimed'),
		name: claimedWord(texts.questionnaire.takesEvidence, locale),
		value: points(score, locale)
	};
	if (!texts.questionnaire.takesEvidence) return { ...base, figures: [claimed] };
	const evidenced = {
		mark: legendMark('evidenced'),
		name: m.report_legend_evidenced({}, { locale }),
		value: evidencedScore === null ? '–' : points(evidencedScore, locale)
	};
	return { ...base, figures: [claimed, evidenced] };
}

/** The marks that these rows use, each with its word. */
export function dimensionLegend(shown: readonly DimensionReport[], evidence: boolean, locale: Locale): Chart['legend'] {
	const hasBand = shown.some(({ score, band: range }) => score !== null && range !== null && range[1] > range[0]);
	return [
		{ layer: 'claimed', mark: legendMark('claimed'), text: claimedWord(evidence, locale) },
		...(evidence
			? [
					{
						layer: 'evidenced' as const,
						mark: legendMark('evidenced'),
						text: m.report_legend_evidenced({}, { locale })
					}
				]
			: []),
		{ layer: 'target', mark: legendMark('target'), text: m.report_legend_target({}, { locale }) },
		...(hasBand ? [{ mark: legendMark('band'), text: m.report_legend_band({}, { locale }) }] : []),
		...(shown.some(({ score }) => score === null)
			? [{ mark: legendMark('empty'), text: m.report_legend_empty({}, { locale }) }]
			: [])
	];
}

/** Where no facts are asked for, nothing is claimed either: the dot is what was answered. */
export function claimedWord(evidence: boolean, locale: Locale): string {
	return evidence ? m.report_legend_claimed({}, { locale }) : m.report_legend_answers({}, { locale });
}

export function pointsAxis(): ChartNode {
	return axis([0, 25, 50, 75, 100].map((percent) => ({ percent, text: String(percent) })));
}

function marks(
	{ score, evidencedScore, band: range, target }: DimensionReport,
	evidence: boolean
): readonly ChartNode[] {
	if (score === null) return [emptyBaseline(), targetTick(pointsScale, target)];
	const shownEvidence = evidence && evidencedScore !== null;
	return [
		...(range && range[1] > range[0] ? [band(pointsScale, range)] : []),
		baseline(),
		targetTick(pointsScale, target),
		...(shownEvidence ? [gap(pointsScale, score, evidencedScore)] : []),
		claimedDot(pointsScale, score),
		...(shownEvidence ? [evidencedDot(pointsScale, evidencedScore)] : [])
	];
}
