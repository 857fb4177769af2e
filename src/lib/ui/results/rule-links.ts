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
