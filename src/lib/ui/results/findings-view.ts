import { m } from '$lib/i18n/generated/messages.js';
import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { Finding } from '$lib/core/findings/types';
import { kpiName } from '../report/kpi-words';
import { findingKindWords } from '../report/words';
import { resultsHref } from './address';
import type { ResultsInput } from './input';
import { type RuleLink, ruleLinks } from './rule-links';

export interface FindingView {
	readonly id: string;
	readonly kind: string;
	/** The dimension, or the whole; with the customers' figure it is held against. */
	readonly about: string;
	readonly statement: string;
	readonly basis: string | null;
	readonly explanations: readonly string[];
	/** The questions it rests on; null where the reader may not open their pages. */
	readonly items: readonly { readonly id: string; readonly label: string; readonly href: string | null }[];
	readonly rule: RuleLink;
}

export function findingsView(
	{ questionnaire, locale, address }: ResultsInput,
	findings: readonly Finding[]
): readonly FindingView[] {
	const items = new Map(questionnaire.items.map((item) => [item.id, item]));
	return findings.map((finding, place) => ({
		id: `finding-${place + 1}`,
		kind: findingKindWords(finding.kind, locale),
		about: aboutOf(finding, locale),
		statement: finding.statement[locale],
		basis: finding.basis?.text[locale] ?? null,
		explanations: finding.explanations.map((explanation) => explanation[locale]),
		items: finding.answers.flatMap((id) => {
			const item = items.get(id);
			return item === undefined ? [] : [{ id, label: item.label[locale], href: resultsHref(address, `/items/${id}`) }];
		}),
		rule: ruleLinks([finding.rule], locale)[0] ?? { href: '/method', title: finding.rule }
	}));
}

function aboutOf({ dimension, kpi }: Finding, locale: ResultsInput['locale']): string {
	const place =
		dimension === undefined ? m.report_finding_whole({}, { locale }) : dimensionById(dimension).name[locale];
	return kpi === undefined ? place : `${place} · ${kpiName(kpi, locale)}`;
}
