import { ruleAnchor, ruleById } from '$lib/core/catalogue/rules';
import type { Locale } from '$lib/core/text';

/** A rule of the method by its title, and where it is explained. */
export interface RuleLink {
	readonly href: string;
	readonly title: string;
}

export function ruleLinks(ids: readonly string[], locale: Locale): readonly RuleLink[] {
	return ids.map((id) => ({ href: `/method#${ruleAnchor(id)}`, title: ruleById(id).title[locale] }));
}

/** The rules behind the figures of a whole round, by the part of the page they stand below. */
export function overviewRules(locale: Locale) {
	return {
		standing: ruleLinks(['M2.group-mean', 'M2.group-interval', 'M2.response-rate', 'M3.group-stage'], locale),
		heat: ruleLinks(['M9.publication', 'M9.threshold', 'M9.one-voice', 'M4.reading'], locale),
		compared: ruleLinks(['M5.distinguishable', 'M5.smallest-difference', 'M4.between-groups'], locale),
		leaders: ruleLinks(['M5.leaders', 'M5.distinguishable'], locale)
	};
}

/** Likewise of one group. */
export function groupRules(locale: Locale): readonly RuleLink[] {
	return ruleLinks(['M2.group-mean', 'M2.group-interval', 'M4.reading', 'M9.one-voice'], locale);
}
