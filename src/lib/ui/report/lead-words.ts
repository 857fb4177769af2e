import { m } from '$lib/i18n/generated/messages.js';
import { formatList } from '$lib/core/format';
import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { PageTexts } from './texts';
import { points, pointsRange } from './words';

/** What stands second on a report: the strongest finding, or why there is none. */
export interface Disagreement {
	readonly heading: string;
	readonly text: string;
	/** Whether `text` states a finding. */
	readonly isFinding: boolean;
}

export function disagreement(report: Report, { words }: PageTexts, locale: Locale): Disagreement {
	const [strongest] = report.findings;
	if (strongest) {
		const heading = strongest.kpi
			? m.report_disagree_heading({}, { locale })
			: m.report_disagree_heading_inside({}, { locale });
		return { heading, text: strongest.statement[locale], isFinding: true };
	}
	if (!words.answered) {
		const heading = m.report_disagree_none_heading_open({}, { locale });
		return { heading, text: m.report_disagree_no_answers({}, { locale }), isFinding: false };
	}
	return {
		heading: m.report_disagree_none_heading({}, { locale }),
		text: noContradiction(report, words, locale),
		isFinding: false
	};
}

/** Why there is nothing to do first. */
export function nothingFirst({ words }: PageTexts, locale: Locale): string {
	return words.answered ? m.report_first_none({}, { locale }) : m.report_first_none_open({}, { locale });
}

/** Which dimensions keep the overall stage down, and how many answers it is from its neighbours; empty where neither is known. */
export function stageMargin({ words }: PageTexts, locale: Locale): string {
	const whole = words.stageChange?.whole;
	const distances = whole?.distances
		? m.report_change_from({ stage: whole.stage, distances: whole.distances }, { locale })
		: '';
	return [words.capped ?? '', distances].filter((sentence) => sentence !== '').join(' ');
}

/** What the counter-check sets side by side: first the company's own side, then the customers'. */
export function counterCheckLead(
	report: Report,
	{ questionnaire }: PageTexts,
	locale: Locale
): readonly [own: string, customers: string] {
	return [
		questionnaire.takesEvidence ? m.report_counter_lead({}, { locale }) : m.report_counter_lead_plain({}, { locale }),
		hasKpis(report) ? m.report_counter_lead_customers({}, { locale }) : m.report_counter_lead_open({}, { locale })
	];
}

/** Which dimensions the questionnaire asks too little about; null where it scores all. */
export function uncoveredSentence(report: Report, { dimensions }: PageTexts, locale: Locale): string | null {
	const names = report.dimensions.filter(({ id }) => !dimensions[id].covered).map(({ id }) => dimensions[id].name);
	if (names.length === 0) return null;
	return m.report_counter_missing_dimensions({ names: formatList(names, locale) }, { locale });
}

export function dimensionsHeading(report: Report, texts: PageTexts, locale: Locale): string {
	const count = coveredCount(report, texts);
	if (count === 8) return m.report_dimensions_heading({}, { locale });
	return count > 0
		? m.report_dimensions_heading_some({}, { locale })
		: m.report_dimensions_none_heading({}, { locale });
}

export function dimensionsLead(report: Report, texts: PageTexts, locale: Locale): string {
	return coveredCount(report, texts) === 8 ? m.report_dimensions_lead({}, { locale }) : texts.questionnaire.coverage;
}

/** The second overall score, with the company's own weights; null without them (`docs/method.md` §2). */
export function weightedSentence({ overallWeighted }: Report, locale: Locale): string | null {
	if (!overallWeighted) return null;
	const { score, band } = overallWeighted;
	const shown = points(score, locale);
	return band[1] > band[0]
		? m.report_score_weighted({ score: shown, band: pointsRange(band, locale) }, { locale })
		: m.report_score_weighted_plain({ score: shown }, { locale });
}

export function hasKpis({ kpis }: Report): boolean {
	return Object.keys(kpis).length > 0;
}

function noContradiction(report: Report, words: PageTexts['words'], locale: Locale): string {
	if (hasKpis(report)) return m.report_disagree_none({}, { locale });
	return words.showsKpis ? m.report_disagree_no_kpis({}, { locale }) : m.report_disagree_not_asked({}, { locale });
}

function coveredCount(report: Report, { dimensions }: PageTexts): number {
	return report.dimensions.filter(({ id }) => dimensions[id].covered).length;
}
