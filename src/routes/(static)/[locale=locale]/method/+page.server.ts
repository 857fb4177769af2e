import { dimensions, stageDescriptions, stageNames } from '$lib/core/catalogue';
import { ruleAnchor, rules, ruleSections } from '$lib/core/catalogue/rules';
import { passageAnchor } from '$lib/core/catalogue/sources';
import { stages } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import { everyLocale } from '$lib/ui/locales';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyLocale;

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	const links = (passages: Parameters<typeof passageAnchor>[0][]) =>
		passages.map((passage) => ({ label: passage, href: `/sources#${passageAnchor(passage)}` }));
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
			sources: links([...sources])
		})),
		sections: ruleSections.map(({ section, title }) => ({
			section,
			title: title[locale],
			rules: rules
				.filter((rule) => rule.section === section)
				.map((rule) => ({
					id: rule.id,
					anchor: ruleAnchor(rule.id),
					title: rule.title[locale],
					explanation: rule.explanation[locale],
					planned: rule.planned ?? false,
					sources: rule.sources === 'interpretation' ? [] : links([...rule.sources])
				}))
		}))
	};
};
