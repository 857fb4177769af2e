import { m } from '$lib/i18n/generated/messages.js';
import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { Dismissal, FoundFinding } from '$lib/core/findings/found';
import type { Finding } from '$lib/core/findings/types';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import { kpiName } from '../report/kpi-words';
import { findingKindWords } from '../report/words';
import { groupHref, resultsHref } from './address';
import {
	type FindingActs,
	type LinkView,
	actsOn,
	reopenedView,
	setAsideView,
	type DecisionView
} from './finding-decisions';
import type { ResultsInput } from './input';
import { type RuleLink, ruleLinks } from './rule-links';
import { groupName } from './words';

export interface FindingView {
	readonly id: string;
	readonly kind: string;
	/** Whom it is about, where the page is about more than them; `href` null: there is no page of theirs. */
	readonly group: { readonly name: string; readonly href: string | null } | null;
	/** The dimension, or the whole; with the customers' figure it is held against. */
	readonly about: string;
	readonly statement: string;
	readonly basis: string | null;
	readonly explanations: readonly string[];
	/** What it rests on, beside the questions. */
	readonly links: readonly LinkView[];
	/** The questions it rests on; null where the reader may not open their pages. */
	readonly items: readonly { readonly id: string; readonly label: string; readonly href: string | null }[];
	readonly rule: RuleLink;
	/** Why it was set aside; null: it is open. */
	readonly setAside: DecisionView | null;
	/** Why it had been set aside before. */
	readonly reopened: DecisionView | null;
	/** What the reader may do with it. */
	readonly acts: readonly LinkView[];
}

/** A finding with what was decided about it; without a key nobody may decide here. */
export type JudgedFinding = Pick<FoundFinding, 'finding'> & {
	readonly key?: string;
	readonly dismissed?: Dismissal | null;
	readonly reopened?: Dismissal | null;
};

/** Findings of a department that the page of the whole organisation tells as well. */
export interface DepartmentFindings {
	readonly group: PublishedGroup;
	readonly findings: readonly JudgedFinding[];
}

export function findingsView(
	input: ResultsInput,
	findings: readonly JudgedFinding[],
	acts: FindingActs | null = null
): readonly FindingView[] {
	return findings.map((judged, place) => ofResults(input, judged, null, acts, place));
}

/** Of the organisation with its departments: where answers and customers' figures disagree comes first, whoever it is about. */
export function allFindingsView(
	input: ResultsInput,
	findings: readonly JudgedFinding[],
	departments: readonly DepartmentFindings[],
	acts: FindingActs | null = null
): readonly FindingView[] {
	const own = findings.map((judged) => ({ judged, group: null }));
	return [
		...own.filter(({ judged: { finding } }) => finding.kpi !== undefined),
		...departments.flatMap(({ group, findings }) => findings.map((judged) => ({ judged, group }))),
		...own.filter(({ judged: { finding } }) => finding.kpi === undefined)
	].map(({ judged, group }, place) => ofResults(input, judged, group, acts, place));
}

/** What every page says of a finding. */
export function findingWords(
	finding: Finding,
	locale: Locale
): Pick<FindingView, 'kind' | 'about' | 'statement' | 'basis' | 'explanations' | 'rule'> {
	return {
		kind: findingKindWords(finding.kind, locale),
		about: aboutOf(finding, locale),
		statement: finding.statement[locale],
		basis: finding.basis?.text[locale] ?? null,
		explanations: finding.explanations.map((explanation) => explanation[locale]),
		rule: ruleLinks([finding.rule], locale)[0] ?? { href: '/method', title: finding.rule }
	};
}

function ofResults(
	{ questionnaire, locale, address }: ResultsInput,
	judged: JudgedFinding,
	group: PublishedGroup | null,
	acts: FindingActs | null,
	place: number
): FindingView {
	const { finding, dismissed = null, reopened = null } = judged;
	const items = new Map(questionnaire.items.map((item) => [item.id, item]));
	// Beside hidden names there is no reason either: it may name them.
	const isNameless = address.isWithoutNames;
	return {
		id: `finding-${place + 1}`,
		...findingWords(finding, locale),
		group: group && { name: groupName(group, locale), href: groupHref(address, group.id) },
		links: [],
		items: finding.answers.flatMap((id) => {
			const item = items.get(id);
			return item === undefined ? [] : [{ id, label: item.label[locale], href: resultsHref(address, `/items/${id}`) }];
		}),
		setAside: dismissed && setAsideView(dismissed, { locale, isNameless }),
		reopened: reopened && !isNameless ? reopenedView(reopened, locale) : null,
		acts: acts === null || isNameless ? [] : actsOn(judged, acts, locale)
	};
}

function aboutOf({ dimension, kpi }: Finding, locale: Locale): string {
	const place =
		dimension === undefined ? m.report_finding_whole({}, { locale }) : dimensionById(dimension).name[locale];
	return kpi === undefined ? place : `${place} · ${kpiName(kpi, locale)}`;
}
