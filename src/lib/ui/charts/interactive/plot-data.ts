import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { ReportTexts } from '../../report/texts';
import { noScoreReason, points, pointsRange } from '../../report/words';
import { sortedByScore } from '../dot-plot';

/** One dimension as the moving picture needs it: numbers to draw, and the same numbers in words for its tooltip. */
export interface PlotRow {
	readonly name: string;
	readonly claimed: number | null;
	readonly evidenced: number | null;
	readonly band: readonly [number, number] | null;
	readonly target: number;
	readonly claimedWords: string;
	readonly evidencedWords: string;
	readonly bandWords: string | null;
	readonly targetWords: string;
}

/** Names of what is drawn, as the legend and the tooltip say them. */
export interface PlotNames {
	readonly claimed: string;
	readonly evidenced: string;
	readonly target: string;
	readonly band: string;
}

/** What a page offers in `data-plot`, as JSON. */
export interface PlotData {
	readonly rows: readonly PlotRow[];
	readonly names: PlotNames;
	/** What the picture shows, for those who do not see it. */
	readonly label: string;
}

/** The rows of `dotPlot`, in the same order, with the same numbers. */
export function plotRows(report: Report, texts: ReportTexts, locale: Locale): readonly PlotRow[] {
	const shown = sortedByScore(report.dimensions.filter(({ id }) => texts.dimensions[id].covered));
	return shown.map((dimension) => {
		const { id, score, evidencedScore, band, target } = dimension;
		const isWide = score !== null && band !== null && band[1] > band[0];
		return {
			name: texts.dimensions[id].name,
			claimed: score,
			evidenced: texts.questionnaire.takesEvidence ? evidencedScore : null,
			band: isWide ? band : null,
			target,
			claimedWords: score === null ? noScoreReason(dimension, texts, locale) : points(score, locale),
			evidencedWords: evidencedScore === null ? '–' : points(evidencedScore, locale),
			bandWords: isWide ? pointsRange(band, locale) : null,
			targetWords: points(target, locale)
		};
	});
}
