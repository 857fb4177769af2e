import { formatMoney, formatNumber, formatPercent, formatSigned } from '../../core/format';
import { type AgainstPrevious, type AgainstTarget, type KpiId, kpiIds } from '../../core/kpi/types';
import type { WorksheetField } from '../../core/kpi/worksheet';
import type { Locale } from '../../core/text';
import { m } from '../../i18n/generated/messages.js';

type Message = () => string;

export const kpiNames: Record<KpiId, Message> = {
	churn: m.check_kpi_churn,
	clv: m.check_kpi_clv,
	nps: m.check_kpi_nps,
	csat: m.check_kpi_csat
};

export const kpiMeanings: Record<KpiId, Message> = {
	churn: m.check_kpi_churn_meaning,
	clv: m.check_kpi_clv_meaning,
	nps: m.check_kpi_nps_meaning,
	csat: m.check_kpi_csat_meaning
};

export const kpiFormulas: Record<KpiId, Message> = {
	churn: m.check_formula_churn,
	clv: m.check_formula_clv,
	nps: m.check_formula_nps,
	csat: m.check_formula_csat
};

export const againstTargetTexts: Record<AgainstTarget, Message> = {
	met: m.check_target_met,
	missed: m.check_target_missed,
	'not distinguishable': m.check_target_unclear
};

export const againstPreviousTexts: Record<AgainstPrevious, Message> = {
	better: m.check_previous_better,
	worse: m.check_previous_worse,
	'within noise': m.check_previous_noise
};

const labels: Record<string, Message> = {
	'churn.customersAtStart': m.check_kpi_churn_start,
	'churn.customersLost': m.check_kpi_churn_lost,
	'churn.value': m.check_kpi_churn_value,
	'clv.averageBasket': m.check_kpi_clv_basket,
	'clv.purchasesPerYear': m.check_kpi_clv_frequency,
	'clv.years': m.check_kpi_clv_years,
	'clv.value': m.check_kpi_clv_value,
	'clv.currency': m.check_kpi_clv_currency,
	'nps.promoters': m.check_kpi_nps_promoters,
	'nps.passives': m.check_kpi_nps_passives,
	'nps.detractors': m.check_kpi_nps_detractors,
	'nps.total': m.check_kpi_nps_total,
	'nps.value': m.check_kpi_nps_value,
	'csat.satisfied': m.check_kpi_csat_satisfied,
	'csat.answers': m.check_kpi_csat_answers,
	'csat.value': m.check_kpi_csat_value
};

/** The label of a worksheet field; both periods ask for the same things. */
export function fieldLabel({ name }: Pick<WorksheetField, 'name'>): string {
	return labels[name.replace('.previous.', '.')]?.() ?? name;
}

/** A worksheet field where its surroundings do not say which it is: the KPI, the period unless it is the current one, the label. */
export function fieldPath(name: string): string {
	const kpi = kpiIds.find((id) => name.startsWith(`${id}.`));
	const label = name.endsWith('.target') ? m.check_figures_target() : fieldLabel({ name });
	const period = name.includes('.previous.') ? [m.check_figures_previous()] : [];
	return [...(kpi ? [kpiNames[kpi]()] : []), ...period, label].join(', ');
}

/** A KPI's value as a reader expects it: per cent, signed points, or money. */
export function kpiNumber(kpi: KpiId, value: number, currency: string | undefined, locale: Locale): string {
	if (kpi === 'clv') return currency ? formatMoney(value, currency, locale) : formatNumber(value, locale, 2);
	return kpi === 'nps' ? formatSigned(value, locale, 0) : formatPercent(value, locale, 1);
}

/** The unit behind a target's field. */
export function targetSuffix(kpi: KpiId, currency = ''): string | undefined {
	if (kpi === 'clv') return currency || undefined;
	return kpi === 'nps' ? undefined : '%';
}
