import type { DimensionId } from '../../core/catalogue/types';
import { type ReportComparison, type WordedReport, compareReports } from '../../core/comparison/compare';
import type { Finding } from '../../core/findings/types';
import { formatDate, formatNumber, formatSigned } from '../../core/format';
import { kpiIds } from '../../core/kpi/types';
import type { Range } from '../../core/scoring/types';
import { reportTerms } from '../../core/report/terms';
import type { Report } from '../../core/report/types';
import type { Locale } from '../../core/text';

/** A score 0–100 with the range that open answers leave it. */
export interface Scored {
	readonly score: number | null;
	readonly band: Range | null;
}

export interface ComparedRow {
	/** null: the whole. */
	readonly id: DimensionId | null;
	readonly name: string | null;
	/** Score with its band, in words; null: no score. */
	readonly one: string | null;
	readonly other: string | null;
	/** Signed points, this one minus the other; null where either has no score. */
	readonly difference: string | null;
	/** The bands overlap: the difference may be nothing but missing answers. */
	readonly overlaps: boolean;
	/** The numbers behind them. */
	readonly scores: { readonly one: Scored; readonly other: Scored };
	/** Labels of the items at which the line breaks: both ask them, and their wording has changed. */
	readonly changed: readonly string[];
}

export interface ComparedReports {
	readonly one: { readonly title: string; readonly date: string };
	readonly other: { readonly title: string; readonly date: string };
	/** The questionnaires, or their versions, differ. */
	readonly sameQuestionnaire: boolean;
	/** How many questions both ask in the same words: all that is compared. */
	readonly sharedCount: number;
	/** How many questions only one of them asks. */
	readonly unsharedCount: number;
	readonly rows: readonly ComparedRow[];
	readonly course: ReportComparison['course'];
	/** A KPI was given to both, so that a course could be seen. */
	readonly kpiInBoth: boolean;
	readonly findings: readonly Pick<Finding, 'rule' | 'kpi' | 'statement' | 'explanations' | 'basis'>[];
}

/**
 * Two reports side by side: the whole, then every dimension that at least one of them scored, over what both ask in the same
 * words. Dimensions are called as `one` calls them. `dated`: see `core/comparison`.
 */
export function comparedReports(
	one: WordedReport,
	other: WordedReport,
	locale: Locale,
	context: { readonly dated?: boolean } = {}
): ComparedReports {
	const comparison = compareReports(one, other, context);
	const { items, findings, course } = comparison;
	const terms = reportTerms(one.report);
	const changed = one.questionnaire.items.filter(({ id }) => items.changed.includes(id));
	const changedIn = (dimension: DimensionId) =>
		changed.filter(({ dimensions }) => dimensions.some(({ id }) => id === dimension)).map(({ label }) => label[locale]);
	const scoredOnce = (dimension: DimensionId) =>
		[comparison.one, comparison.other, one.report, other.report].some(({ dimensions }) =>
			dimensions.some(({ id, score }) => id === dimension && score !== null)
		);
	const dimensions = comparison.one.dimensions.flatMap((dimension): ComparedRow[] => {
		const { id } = dimension;
		if (!scoredOnce(id)) return [];
		const its = comparison.other.dimensions.find((candidate) => candidate.id === id) ?? noScore;
		return [{ ...row(terms.dimensions[id].name[locale], dimension, its, locale), id, changed: changedIn(id) }];
	});
	return {
		one: head(one.report, locale),
		other: head(other.report, locale),
		sameQuestionnaire:
			one.questionnaire.id === other.questionnaire.id &&
			items.changed.length + items.onlyFirst.length + items.onlySecond.length === 0,
		sharedCount: items.same.length,
		unsharedCount: items.onlyFirst.length + items.onlySecond.length,
		rows: [row(null, comparison.one.overall, comparison.other.overall, locale), ...dimensions],
		course,
		kpiInBoth: kpiIds.some((kpi) => [one, other].every(({ report }) => typeof report.kpis[kpi]?.value === 'number')),
		findings
	};
}

const noScore: Scored = { score: null, band: null };

function row(name: string | null, one: Scored, other: Scored, locale: Locale): ComparedRow {
	const both = one.score !== null && other.score !== null;
	return {
		id: null,
		name,
		one: scoreText(one, locale),
		other: scoreText(other, locale),
		difference: both ? formatSigned(Math.round(one.score) - Math.round(other.score), locale) : null,
		overlaps: both && overlap(one.band, other.band),
		scores: { one: bareScore(one), other: bareScore(other) },
		changed: []
	};
}

/** What is compared may know more of a dimension than its score. */
function bareScore({ score, band }: Scored): Scored {
	return { score, band };
}

function scoreText({ score, band }: Scored, locale: Locale): string | null {
	if (score === null) return null;
	const number = (value: number) => formatNumber(value, locale);
	if (!band || number(band[0]) === number(band[1])) return number(score);
	return `${number(score)} (${number(band[0])}–${number(band[1])})`;
}

function overlap(one: Range | null, other: Range | null): boolean {
	if (!one || !other) return false;
	return one[0] <= other[1] && other[0] <= one[1];
}

function head({ subject }: Report, locale: Locale) {
	return {
		title: [subject.organisation, subject.unit].filter(Boolean).join(', '),
		date: formatDate(subject.asOf, locale)
	};
}
