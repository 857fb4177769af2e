import type { Answer } from '$lib/core/answer/types';
import { questionnaires } from '$lib/core/catalogue';
import type { QuestionnaireId, VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { buildReport } from '$lib/core/report/build';
import type { DimensionReport, Report, ReportInput } from '$lib/core/report/types';
import { sampleInput, sampleProfiles } from '$lib/core/sample';
import type { Locale } from '$lib/core/text';
import { buildReportTexts } from '$lib/ui/report/build-texts';
import type { ChartNode } from '$lib/ui/charts/node';

export interface Case {
	readonly report: Report;
	readonly questionnaire: VersionedQuestionnaire;
}

/** The report of an invented company that answered in `locale`. */
export function sampleCase(id: string, locale: Locale = 'de'): Case {
	const profile = sampleProfiles.find((sample) => sample.id === id);
	if (!profile) throw new Error(`No sample is called ${id}.`);
	return caseOf('executive', sampleInput(profile, locale));
}

export function caseOf(
	id: QuestionnaireId,
	input: Partial<ReportInput> & { readonly answers: readonly Answer[] }
): Case {
	const questionnaire = { ...questionnaires[id], version: 'test' };
	const subject = input.subject ?? { organisation: 'Muster AG', asOf: '2026-11-15' };
	return { questionnaire, report: buildReport({ kpis: {}, ...input, subject, questionnaire }) };
}

export function textsOf({ report, questionnaire }: Case, locale: Locale = 'de') {
	return buildReportTexts(report, questionnaire, locale);
}

/** The same case with one dimension changed after the fact: for values that answers reach only by chance. */
export function withDimension(one: Case, id: string, change: Partial<DimensionReport>): Case {
	const dimensions = one.report.dimensions.map((dimension) =>
		dimension.id === id ? { ...dimension, ...change } : dimension
	);
	return { ...one, report: { ...one.report, dimensions } };
}

/** All marks of a class in a tree, in drawing order. */
export function marksOf(root: ChartNode, className: string): readonly ChartNode[] {
	const own = root.attributes['class'] === className ? [root] : [];
	return [...own, ...root.children.flatMap((child) => marksOf(child, className))];
}

/** Where a mark lies along its track, in per cent. */
export function percentOfMark(mark: ChartNode | undefined, attribute = 'cx'): number {
	const value = mark?.attributes[attribute];
	if (typeof value !== 'string' || !value.endsWith('%')) throw new Error(`The mark has no ${attribute} in per cent.`);
	return Number(value.slice(0, -1));
}
