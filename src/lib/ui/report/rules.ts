import { ruleAnchor } from '$lib/core/catalogue/rules/rule';

/** Rules that a sentence of the report points to by their id. */
export const ruleIds = {
	valueAtStake: 'M7.value-at-stake',
	strategy: 'M8.strategy'
} as const;

/** Where the method page explains a rule: `M2.band` → `/method#m2-band`. */
export function ruleHref(rule: string): string {
	return `/method#${ruleAnchor(rule)}`;
}
