import { ruleAnchor } from '$lib/core/catalogue/rules/rule';
import type { KpiId } from '$lib/core/kpi/types';

/** The rules of the method that the report's own texts point to; a test holds them against the catalogue's list. */
export const ruleIds = {
	evidence: 'M1.evidence',
	clearYes: 'M1.clear-yes',
	score: 'M2.dimension-score',
	evidenced: 'M2.evidenced',
	band: 'M2.band',
	overall: 'M2.overall',
	overallPooled: 'M2.overall-pooled',
	position: 'M2.position',
	stage: 'M3.stage',
	hold: 'M3.hold',
	valueAtStake: 'M7.value-at-stake',
	priority: 'M8.priority',
	strategy: 'M8.strategy'
} as const;

export const kpiRuleIds: Readonly<Record<KpiId, string>> = {
	churn: 'M6.churn',
	clv: 'M6.clv',
	nps: 'M6.nps',
	csat: 'M6.csat'
};

/** Where the method page explains a rule: `M2.band` → `/method#m2-band`. */
export function ruleHref(rule: string): string {
	return `/method#${ruleAnchor(rule)}`;
}
