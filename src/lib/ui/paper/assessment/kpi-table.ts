import { m } from '$lib/i18n/generated/messages.js';
import { formatNumber, withPercentSign } from '$lib/core/format';
import type { KpiId, KpiResult } from '$lib/core/kpi/types';
import type { PaperCell, PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { kpiFigure, kpiName, kpiVerdicts } from '../../report/kpi-words';
import { missingCell, rounded, textCell } from '../cells';

/** Value, interval, target and the period before of one KPI, in its unit, as exact as they are shown. */
export function kpiTable(kpi: KpiId, result: KpiResult, locale: Locale): PaperTable {
	const { value, interval, target, previousValue, currency } = result;
	const figure = (each: number | null) => figureCell(kpi, each, currency, locale);
	const end = (each: number | undefined) => endCell(kpi, each ?? null, locale);
	const number = { kind: 'number', decimals: decimalsOf(kpi, result), unit: kpiUnit(kpi, result, locale) } as const;
	const name = kpiName(kpi, locale);
	return {
		...{ id: `kpi-${kpi}`, name, caption: name, notes: [] },
		columns: [
			{ key: 'kpi', name: m.report_kpi_column({}, { locale }), kind: 'text' },
			{ key: 'value', name: m.report_kpi_column_value({}, { locale }), ...number },
			{ key: 'low', name: m.paper_report_interval_low({}, { locale }), ...number },
			{ key: 'high', name: m.paper_report_interval_high({}, { locale }), ...number },
			{ key: 'target', name: m.report_counter_column_target({}, { locale }), ...number },
			{ key: 'previous', name: m.report_kpi_before({}, { locale }), ...number },
			{ key: 'verdict', name: m.report_kpi_column_verdict({}, { locale }), kind: 'text' }
		],
		rows: [
			{
				key: kpi,
				cells: [
					textCell(name),
					figure(value),
					end(interval?.[0]),
					end(interval?.[1]),
					figure(target),
					figure(previousValue),
					textCell(kpiVerdicts(kpi, result, locale).join(', '))
				]
			}
		]
	};
}

/** What a KPI is counted in; NPS is a bare number. */
export function kpiUnit(kpi: KpiId, { currency }: Pick<KpiResult, 'currency'>, locale: Locale): string {
	if (kpi === 'clv') return currency ?? 'EUR';
	return kpi === 'nps' ? m.paper_unit_points({}, { locale }) : '%';
}

/** A number as the screen shows this KPI, with the value behind it no more exact. */
export function figureCell(kpi: KpiId, value: number | null, currency: string | undefined, locale: Locale): PaperCell {
	if (value === null) return missingCell('none');
	return { text: kpiFigure(kpi, value, currency, locale), value: rounded(value, kpi === 'clv' ? 2 : 1) };
}

/** An end of an interval has one decimal; a lifetime value has no interval. */
function endCell(kpi: KpiId, value: number | null, locale: Locale): PaperCell {
	if (value === null) return missingCell('none');
	const number = formatNumber(value, locale, 1);
	return { text: kpi === 'nps' ? number : withPercentSign(number, locale), value: rounded(value, 1) };
}

/** Cents only where one of the amounts has any. */
function decimalsOf(kpi: KpiId, { value, target, previousValue }: KpiResult): number {
	if (kpi !== 'clv') return 1;
	const amounts = [value, target, previousValue].filter((amount) => amount !== null);
	return amounts.some((amount) => rounded(amount, 2) !== rounded(amount)) ? 2 : 0;
}
