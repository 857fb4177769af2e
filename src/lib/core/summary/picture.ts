import type { DimensionId, Questionnaire, QuestionnaireItem } from '../catalogue/types';
import type { Finding } from '../findings/types';
import type { KpiId } from '../kpi/types';
import type { DimensionReport, ItemResult, Report } from '../report/types';

/** The report without its summary: what a summary is made of. */
export type SummaryReport = Omit<Report, 'summary'>;

export type ScoredDimension = DimensionReport & { readonly score: number };

/** What a summary reads again and again, worked out once. Nothing is scored anew. */
export interface Picture {
	readonly report: SummaryReport;
	readonly items: ReadonlyMap<string, QuestionnaireItem>;
	/** What the result is: a profile, verdicts, a position between two poles, or nothing yet. */
	readonly kind: 'profile' | 'verdicts' | 'position' | 'nothing';
	readonly takesEvidence: boolean;
	/** One person answered for their own work and was asked for no KPI: the pulse. */
	readonly isOwnWork: boolean;
	/** Dimensions with a score, the highest first; ties in the order of every list. */
	readonly scored: readonly ScoredDimension[];
	readonly counts: Counts;
	/** Answers at the two top levels of questions that take evidence. */
	readonly high: readonly ItemResult[];
	/** Those of them without a fact that counts. */
	readonly unbacked: readonly ItemResult[];
}

export interface Counts {
	readonly items: number;
	readonly dontKnow: number;
	readonly missing: number;
	readonly notApplicable: number;
}

export function pictureOf(report: SummaryReport, questionnaire: Questionnaire): Picture {
	const items = new Map(questionnaire.items.map((item) => [item.id, item]));
	const high = report.items.filter(({ item, level }) => items.get(item)?.takesEvidence === true && (level ?? 0) >= 3);
	return {
		report,
		items,
		kind: kindOf(report),
		takesEvidence: questionnaire.items.some(({ takesEvidence }) => takesEvidence),
		isOwnWork: questionnaire.id === 'pulse',
		scored: report.dimensions.filter(hasScore).sort((first, second) => second.score - first.score),
		counts: countsOf(report.items),
		high,
		unbacked: high.filter(({ standing }) => standing !== 'counts')
	};
}

/** Of these items the first dimension that holds most of them, where one holds more than any other and at least two. */
export function mostOften(items: readonly ItemResult[]): { readonly id: DimensionId; readonly count: number } | null {
	const counts = new Map<DimensionId, number>();
	for (const { dimensions } of items) {
		const id = dimensions[0]?.id;
		if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
	if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return null;
	return { id: first[0], count: first[1] };
}

/** A finding that sets the answers against a KPI. */
export type Contradiction = Finding & { readonly kpi: KpiId };

/** The findings in which self-image and customers' figures disagree, the strongest first. */
export function contradictionsOf(findings: readonly Finding[]): readonly Contradiction[] {
	return findings.flatMap((finding) => {
		const between = finding.kind === 'self-image-above-evidence' || finding.kind === 'undersold';
		return between && finding.kpi !== undefined ? [{ ...finding, kpi: finding.kpi }] : [];
	});
}

/** The results of these items, in questionnaire order. */
export function resultsOf({ report }: Picture, ids: readonly string[]): readonly ItemResult[] {
	return report.items.filter(({ item }) => ids.includes(item));
}

function kindOf({ items, overall, realityCheck, contrasts, dimensions }: SummaryReport): Picture['kind'] {
	if (items.every(({ x }) => x === null)) return 'nothing';
	if (overall.basis === 'dimensions') return 'profile';
	if (realityCheck !== null) return 'verdicts';
	return contrasts.length > 0 && dimensions.every(({ score }) => score === null) ? 'position' : 'profile';
}

function hasScore(dimension: DimensionReport): dimension is ScoredDimension {
	return dimension.score !== null;
}

function countsOf(items: readonly ItemResult[]): Counts {
	let [dontKnow, missing, notApplicable] = [0, 0, 0];
	for (const { value } of items) {
		if (value === null) missing += 1;
		else if ('dontKnow' in value) dontKnow += 1;
		else if ('notApplicable' in value) notApplicable += 1;
	}
	return { items: items.length, dontKnow, missing, notApplicable };
}
