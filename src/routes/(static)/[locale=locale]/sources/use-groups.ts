import { dimensionById, itemById, questionnaires } from '$lib/core/catalogue';
import { objections } from '$lib/core/catalogue/objections';
import { ruleById } from '$lib/core/catalogue/rules';
import type { DimensionId, PassageId } from '$lib/core/catalogue/types';
import type { KpiId } from '$lib/core/kpi/types';
import { type PassageUse, type UseKind, useKinds, usesOf } from '$lib/core/provenance/passage-uses';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import type { RecommendationTemplate } from '$lib/core/recommendation/types';
import type { Strategy } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { kpiName } from '$lib/ui/report/kpi-words';
import { adviceHref, questionHref, ruleHref } from '../addresses';

export interface UseGroup {
	readonly kind: UseKind;
	/** Where the text can be read in full; null where it stands in no page of its own. */
	readonly uses: readonly { readonly label: string; readonly href: string | null }[];
}

/** What rests on a passage, by kind, each with the place where it can be read. */
export function useGroups(passage: PassageId, locale: Locale): readonly UseGroup[] {
	const uses = usesOf(passage);
	return useKinds.flatMap((kind) => {
		const ofKind = uses.filter((use) => use.kind === kind);
		return ofKind.length === 0 ? [] : [{ kind, uses: ofKind.map((use) => shown[kind](use, locale)) }];
	});
}

type Shown = (use: PassageUse, locale: Locale) => UseGroup['uses'][number];

const shown: Readonly<Record<UseKind, Shown>> = {
	question: ({ id }, locale) => ({ label: itemById(id).label[locale], href: questionHref(id) }),
	sentence: (_, locale) => ({
		label: questionnaires.executive.sentence.text[locale],
		href: '/questions/executive#sentence'
	}),
	kpi: ({ id }, locale) => ({ label: kpiName(id as KpiId, locale), href: ruleHref(`M6.${id}`) }),
	finding: ({ id }, locale) => {
		const [rule = '', kpi] = id.split(' ');
		const title = ruleById(rule).title[locale];
		return { label: kpi ? `${title}: ${kpiName(kpi as KpiId, locale)}` : title, href: ruleHref(rule) };
	},
	recommendation: ({ id }, locale) => {
		const template = templateOf(id);
		return { label: template.title[locale], href: adviceHref(template) };
	},
	target: ({ id }, locale) => ({ label: strategyWords[id as Strategy](locale), href: ruleHref('M8.strategy') }),
	report: (_, locale) => ({ label: m.pages_sources_reality_check({}, { locale }), href: ruleHref('M1.clear-yes') }),
	objection: ({ id }, locale) => ({
		label: objections.find((objection) => objection.id === id)?.question[locale] ?? id,
		href: `#objection-${id}`
	}),
	rule: ({ id }, locale) => ({ label: ruleById(id).title[locale], href: ruleHref(id) }),
	dimension: ({ id }, locale) => ({ label: dimensionById(id as DimensionId).name[locale], href: '/method#dimensions' })
};

const strategyWords: Readonly<Record<Strategy, (locale: Locale) => string>> = {
	customer: (locale) => m.report_strategy_customer({}, { locale }),
	product: (locale) => m.report_strategy_product({}, { locale }),
	price: (locale) => m.report_strategy_price({}, { locale })
};

function templateOf(id: string): RecommendationTemplate {
	const template = recommendationTemplates.find((candidate) => candidate.id === id);
	if (template === undefined) throw new Error(`No recommendation is called "${id}".`);
	return template;
}
