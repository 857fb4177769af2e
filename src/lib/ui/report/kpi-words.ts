import { m } from '$lib/i18n/generated/messages.js';
import { formatMoney, formatNumber, formatRange, formatShort, withPercentSign } from '$lib/core/format';
import type { KpiEntries, KpiId, KpiResult } from '$lib/core/kpi/types';
import type { Locale } from '$lib/core/text';

export function kpiName(kpi: KpiId, locale: Locale): string {
	const names: Record<KpiId, () => string> = {
		churn: () => m.report_kpi_churn({}, { locale }),
		clv: () => m.report_kpi_clv({}, { locale }),
		nps: () => m.report_kpi_nps({}, { locale }),
		csat: () => m.report_kpi_csat({}, { locale })
	};
	return names[kpi]();
}

/** A value of this KPI in its unit. */
export function kpiFigure(kpi: KpiId, value: number, currency: string | undefined, locale: Locale): string {
	if (kpi === 'clv') return formatMoney(value, currency ?? 'EUR', locale);
	const number = formatShort(value, locale);
	return kpi === 'nps' ? number : withPercentSign(number, locale);
}

export function kpiInterval(kpi: KpiId, { interval, currency }: KpiResult, locale: Locale): string | null {
	if (interval === null) return null;
	const [low, high] = interval;
	if (kpi === 'clv') {
		return formatRange(
			formatMoney(low, currency ?? 'EUR', locale),
			formatMoney(high, currency ?? 'EUR', locale),
			locale
		);
	}
	const range = formatRange(formatNumber(low, locale, 1), formatNumber(high, locale, 1), locale);
	return kpi === 'nps' ? range : withPercentSign(range, locale);
}

/** `14,2 % (12,0 bis 16,6 %)`, or why there is no value. */
export function kpiFigureWithInterval(kpi: KpiId, result: KpiResult, locale: Locale): string {
	if (result.value === null) return m.report_counter_not_computable({}, { locale });
	const figure = kpiFigure(kpi, result.value, result.currency, locale);
	const interval = kpiInterval(kpi, result, locale);
	return interval === null ? figure : `${figure} (${interval})`;
}

/** The verdicts that were reached, in words: against the target first, then against the previous period. */
export function kpiVerdicts(kpi: KpiId, result: KpiResult, locale: Locale): readonly string[] {
	return [targetVerdict(kpi, result, locale), previousVerdict(kpi, result, locale)].filter(
		(verdict): verdict is string => verdict !== null
	);
}

export function targetVerdict(kpi: KpiId, result: KpiResult, locale: Locale): string | null {
	if (result.againstTarget === null || result.target === null) return null;
	const shown = { target: kpiFigure(kpi, result.target, result.currency, locale) };
	if (result.againstTarget === 'met') return m.report_kpi_target_met(shown, { locale });
	if (result.againstTarget === 'missed') return m.report_kpi_target_missed(shown, { locale });
	return m.report_kpi_target_open(shown, { locale });
}

export function previousVerdict(kpi: KpiId, result: KpiResult, locale: Locale): string | null {
	if (result.againstPrevious === null || result.previousValue === null) return null;
	const shown = { previous: kpiFigure(kpi, result.previousValue, result.currency, locale) };
	if (result.againstPrevious === 'better') return m.report_kpi_previous_better(shown, { locale });
	if (result.againstPrevious === 'worse') return m.report_kpi_previous_worse(shown, { locale });
	return m.report_kpi_previous_open(shown, { locale });
}

/** The formula with the numbers entered, for this or the previous period; null where nothing was entered for it. */
export function kpiFormula(
	kpi: KpiId,
	period: 'now' | 'before',
	entries: KpiEntries,
	result: KpiResult,
	locale: Locale
): string | null {
	const entry = entries[kpi];
	const values = period === 'now' ? entry : entry?.previous;
	const value = period === 'now' ? result.value : result.previousValue;
	if (values === undefined) return null;
	if (value === null) return m.report_kpi_null({}, { locale });
	const shown = kpiFigure(kpi, value, result.currency, locale);
	const count = (number: number) => formatShort(number, locale, 2);
	if ('value' in values) return m.report_kpi_formula_known({ value: shown }, { locale });
	if ('customersAtStart' in values) {
		const { customersLost, customersAtStart } = values;
		return m.report_kpi_formula_churn(
			{ lost: count(customersLost), start: count(customersAtStart), value: shown },
			{ locale }
		);
	}
	if ('averageBasket' in values) {
		const { averageBasket, currency, purchasesPerYear, years } = values;
		return m.report_kpi_formula_clv(
			{
				basket: formatMoney(averageBasket, currency, locale),
				purchases: count(purchasesPerYear),
				years: count(years),
				value: shown
			},
			{ locale }
		);
	}
	if ('promoters' in values) {
		const { promoters, passives, detractors } = values;
		const total = count(promoters + passives + detractors);
		return m.report_kpi_formula_nps(
			{ promoters: count(promoters), detractors: count(detractors), total, value: shown },
			{ locale }
		);
	}
	return m.report_kpi_formula_csat(
		{ satisfied: count(values.satisfied), answers: count(values.answers), value: shown },
		{ locale }
	);
}

/** How sure the figure is, and by which method; or why there is no interval. */
export function kpiCertainty(kpi: KpiId, entries: KpiEntries, result: KpiResult, locale: Locale): string | null {
	if (result.value === null) return null;
	const interval = kpiInterval(kpi, result, locale);
	if (interval === null) {
		const entry = entries[kpi];
		return entry !== undefined && 'averageBasket' in entry
			? m.report_kpi_no_interval_clv({}, { locale })
			: m.report_kpi_no_interval_known({}, { locale });
	}
	return kpi === 'nps'
		? m.report_kpi_interval_wald({ interval }, { locale })
		: m.report_kpi_interval_wilson({ interval }, { locale });
}
