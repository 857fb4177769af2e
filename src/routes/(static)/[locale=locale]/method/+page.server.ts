import { dimensions, stageDescriptions, stageNames } from '$lib/core/catalogue';
import { ruleAnchor, rules, ruleSections, type Rule } from '$lib/core/catalogue/rules';
import { exampleOf } from '$lib/core/examples';
import { stages } from '$lib/core/scoring/types';
import type { Locale, Text } from '$lib/core/text';
import { everyLocale } from '$lib/ui/locales';
import { passageLinks } from '../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';
import type { RuleView } from './rule-view';

export const entries: EntryGenerator = everyLocale;

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	return {
		stages: stages.map((stage) => ({
			stage,
			name: stageNames[stage][locale],
			description: stageDescriptions[stage][locale]
		})),
		dimensions: dimensions.map(({ id, name, meaning, sources }) => ({
			id,
			name: name[locale],
			meaning: meaning[locale],
			sources: passageLinks(sources)
		})),
		sections: ruleSections.map(({ section, title }) => {
			const ofSection = rules.filter((rule) => rule.section === section);
			return { section, title: title[locale], rules: ofSection.map((rule) => ruleView(rule, locale)) };
		})
	};
};

function ruleView(rule: Rule, locale: Locale): RuleView {
	const { given, steps, result } = exampleOf(rule.id);
	const inLocale = (texts: readonly Text[]) => texts.map((text) => text[locale]);
	return {
		id: rule.id,
		anchor: ruleAnchor(rule.id),
		title: rule.title[locale],
		explanation: rule.explanation[locale],
		example: { given: inLocale(given), steps: inLocale(steps), result: result[locale] },
		sources: passageLinks(rule.sources)
	};
}
