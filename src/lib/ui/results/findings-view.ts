import { m } from '$lib/i18n/generated/messages.js';
import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { Finding } from '$lib/core/findings/types';
import type { PublishedGroup } from '$lib/core/round/publication';
import { kpiName } from '../report/kpi-words';
import { findingKindWords } from '../report/words';
import { groupHref, resultsHref } from './address';
import type { ResultsInput } from './input';
import { type RuleLink, ruleLinks } from './rule-links';
import { groupName } from './words';

export interface FindingView {
	readonly id: string;
	readonly kind: string;
	/** The department it is about, on a page of the whole organisation. */
	readonly department: { readonly name: string; readonly href: string } | null;
	/** The dimension, or the whole; with the customers' figure it is held against. */
	readonly about: string;
	readonly statement: string;
	readonly basis: string | null;
	readonly explanations: readonly string[];
	/** The questions it rests on; null where the reader may not open their pages. */
	readonly items: readonly { readonly id: string; readonly label: string; readonly href: string | null }[];
	readonly rule: RuleLink;
}

/** Findings of a department that the page of the whole organisation tells as well. */
export interface DepartmentFindings {
	readonly group: PublishedGroup;
	readonly findings: readonly Finding[];
}

export function findingsView(input: ResultsInput, findings: readonly Finding[]): readonly FindingView[] {
	return findings.map((finding, place) => findingView(input, finding, null, place));
}

/** Of the organisation with its departments: where answers and customers' figures disagree comes first, whoever it is about. */
export function allFindingsView(
	input: ResultsInput,
	findings: readonly Finding[],
	departments: readonly DepartmentFindings[]
): readonly FindingView[] {
	const own = findings.map((finding) => ({ finding, group: null }));
	return [
		...own.filter(({ finding }) => finding.kpi !== undefined),
		...departments.flatMap(({ group, findings }) => findings.map((finding) => ({ finding, group }))),
		...own.filter(({ finding }) => finding.kpi === undefined)
	].map(({ finding, group }, place) => findingView(input, finding, group, place));
}

function findingView(
	{ questionnaire, locale, address }: ResultsInput,
	finding: Finding,
	group: PublishedGroup | null,
	place: number
): FindingView {
	const items = new Map(questionnaire.items.map((item) => [item.id, item]));
	return {
		id: `finding-${place + 1}`,
		kind: findingKindWords(finding.kind, locale),
		department: group && { name: groupName(group, locale), href: groupHref(address, group.id) },
		about: aboutOf(finding, locale),
		statement: finding.statement[locale],
		basis: finding.basis?.text[locale] ?? null,
		explanations: finding.explanations.map((explanation) => explanation[locale]),
		items: finding.answers.flatMap((id) => {
			const item = items.get(id);
			return item === undefined ? [] : [{ id, label: item.label[locale], href: resultsHref(address, `/items/${id}`) }];
		}),
		rule: ruleLinks([finding.rule], locale)[0] ?? { href: '/method', title: finding.rule }
	};
}

function aboutOf({ dimension, kpi }: Finding, locale: ResultsInput['locale']): string {
	const place =
		dimension === undefined ? m.report_finding_whole({}, { locale }) : dimensionById(dimension).name[locale];
	return kpi === undefined ? place : `${place} · ${kpiName(kpi, locale)}`;
}
