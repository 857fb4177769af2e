import { error } from '@sveltejs/kit';
import { dimensions, itemById } from '$lib/core/catalogue';
import { dimensionIds } from '$lib/core/catalogue/types';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import type { ItemTrigger, RecommendationTemplate } from '$lib/core/recommendation/types';
import { type Locale, locales } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { kpiName } from '$lib/ui/report/kpi-words';
import { adviceAnchor, passageLinks, questionHref } from '../../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => dimensionIds.map((dimension) => ({ locale, dimension })));

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	const dimension = dimensions.find(({ id }) => id === params.dimension) ?? error(404);
	return {
		name: dimension.name[locale],
		meaning: dimension.meaning[locale],
		recommendations: recommendationTemplates
			.filter((template) => template.dimension === dimension.id)
			.map((template) => recommendationView(template, locale)),
		others: dimensions.filter(({ id }) => id !== dimension.id).map(({ id, name }) => ({ id, name: name[locale] }))
	};
};

function recommendationView(template: RecommendationTemplate, locale: Locale) {
	const { id, title, items, firstStep, day60, day90, check, effort, kpi, sources } = template;
	return {
		id,
		anchor: adviceAnchor(id),
		title: title[locale],
		triggers: items.map((trigger) => ({ words: triggerWords(trigger, locale), href: questionHref(trigger.item) })),
		firstStep: firstStep[locale],
		day60: day60[locale],
		day90: day90[locale],
		check: check[locale],
		effort,
		kpi: kpiName(kpi, locale),
		passages: passageLinks(sources)
	};
}

/** The rungs are counted from 1 for people. */
function triggerWords({ item, from, to }: ItemTrigger, locale: Locale): string {
	const label = itemById(item).label[locale];
	return from === to
		? m.pages_advice_one({ label, from: from + 1 }, { locale })
		: m.pages_advice_range({ label, from: from + 1, to: to + 1 }, { locale });
}
