import { m } from '$lib/i18n/generated/messages.js';
import type { Locale } from '$lib/core/text';

/** What a figure of the report is called where it points to its rule; the method page has the rule's full title. */
const names = {
	'M1.contrast': m.report_rule_contrast,
	'M1.evidence': m.report_rule_evidence,
	'M1.clear-yes': m.report_rule_clear_yes,
	'M2.dimension-score': m.report_rule_score,
	'M2.band': m.report_rule_band,
	'M2.evidenced': m.report_rule_evidenced,
	'M2.overall': m.report_rule_overall,
	'M2.overall-pooled': m.report_rule_overall,
	'M2.overall-band': m.report_rule_overall_band,
	'M2.weighted': m.report_rule_weighted,
	'M2.position': m.report_rule_position,
	'M3.stage': m.report_rule_stage,
	'M3.overall-cap': m.report_rule_cap,
	'M3.hold': m.report_rule_hold,
	'M3.fewest-changes': m.report_rule_fewest,
	'M3.fall': m.report_rule_fall,
	'M3.robustness': m.report_rule_robustness,
	'M6.entry': m.report_rule_known,
	'M6.churn': m.report_rule_kpi,
	'M6.csat': m.report_rule_kpi,
	'M6.nps': m.report_rule_kpi,
	'M6.clv': m.report_rule_kpi,
	'M6.wilson': m.report_rule_interval,
	'M6.nps-interval': m.report_rule_interval,
	'M6.against-target': m.report_rule_against_target,
	'M6.against-previous': m.report_rule_against_previous,
	'M6.not-computable': m.report_rule_not_computable,
	'M7.finding': m.report_rule_finding,
	'M7.high-low': m.report_rule_high_low,
	'M7.links': m.report_rule_kpi_links,
	'M7.study-figures': m.report_rule_study,
	'M8.priority': m.report_rule_priority,
	'M8.targets': m.report_rule_target,
	'M8.gap': m.report_rule_gap,
	'M8.importance': m.report_rule_importance,
	'M8.kpi-pressure': m.report_rule_pressure,
	'M8.ties': m.report_rule_ties
} as const;

export type NamedRule = keyof typeof names;

export function ruleName(rule: NamedRule, locale: Locale): string {
	return names[rule]({}, { locale });
}
