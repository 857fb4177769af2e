import { m } from '$lib/i18n/generated/messages.js';
import { formatMoney, formatShort, withPercentSign } from '$lib/core/format';
import { kpiIds, type KpiId, type KpiResult } from '$lib/core/kpi/types';
import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import { kpiFigure, kpiFigureWithInterval, kpiInterval, kpiName, kpiVerdicts } from '../report/kpi-words';
import type { Chart, ChartRow } from './chart';
import {
	axis,
	baseline,
	emptyBaseline,
	evidencedDot,
	interval,
	legendMark,
	previousMark,
	targetTick,
	track
} from './marks';
import type { ChartNode } from './node';
import { percentOn, roundUp, type Scale } from './scale';

interface Given {
	readonly kpi: KpiId;
	readonly result: KpiResult;
}

/**
 * One line a KPI that was entered: the value (filled, since customers stand behind it) with its 95 % interval, a tick for the
 * target and a small square for the previous period. Each line has its own scale, which starts at 0; for NPS it spans −100…100.
 */
export function kpiIntervals(report: Report, locale: Locale): Chart {
	const given = kpiIds.flatMap((kpi) => {
		const result = report.kpis[kpi];
		return result ? [{ kpi, result }] : [];
	});
	return {
		title: m.report_kpis_heading({}, { locale }),
		summary: given.map((one) => sentence(one, locale)).join(' '),
		legend: legend(given, locale),
		axis: null,
		rows: given.map((one) => row(one, locale)),
		table: {
			caption: m.report_kpi_chart_caption({}, { locale }),
			columns: [
				m.report_kpi_column({}, { locale }),
				m.report_kpi_column_value({}, { locale }),
				m.report_kpi_column_interval({}, { locale }),
				m.report_counter_column_target({}, { locale }),
				m.report_kpi_before({}, { locale }),
				m.report_kpi_column_verdict({}, { locale })
			],
			rows: given.map((one) => cells(one, locale))
		}
	};
}

function sentence({ kpi, result }: Given, locale: Locale): string {
	const parts = [kpiFigureWithInterval(kpi, result, locale), ...kpiVerdicts(kpi, result, locale)];
	return `${kpiName(kpi, locale)}: ${parts.join(', ')}.`;
}

function legend(given: readonly Given[], locale: Locale): Chart['legend'] {
	const some = (holds: (result: KpiResult) => boolean) => given.some(({ result }) => holds(result));
	return [
		{ mark: legendMark('evidenced'), text: m.report_legend_value({}, { locale }) },
		...(some((result) => result.interval !== null)
			? [{ mark: legendMark('interval'), text: m.report_legend_interval({}, { locale }) }]
			: []),
		...(some((result) => result.target !== null)
			? [{ mark: legendMark('target'), text: m.report_legend_target({}, { locale }) }]
			: []),
		...(some((result) => result.previousValue !== null)
			? [{ mark: legendMark('previous'), text: m.report_legend_previous({}, { locale }) }]
			: [])
	];
}

function row({ kpi, result }: Given, locale: Locale): ChartRow {
	const scale = kpiScale(kpi, result);
	const ends = [scale.low, scale.high].map((value) => ({
		percent: percentOn(scale, value),
		text: endLabel(kpi, value, result, locale)
	}));
	return {
		id: kpi,
		label: kpiName(kpi, locale),
		track: track(marks(result, scale)),
		axis: axis(ends),
		figures: [],
		...(result.value === null && { note: m.report_counter_not_computable({}, { locale }) })
	};
}

function marks(result: KpiResult, scale: Scale): readonly ChartNode[] {
	return [
		result.value === null ? emptyBaseline() : baseline(),
		...(result.previousValue === null ? [] : [previousMark(scale, result.previousValue)]),
		...(result.target === null ? [] : [targetTick(scale, result.target)]),
		...(result.interval ? interval(scale, result.interval) : []),
		...(result.value === null ? [] : [evidencedDot(scale, result.value)])
	];
}

/** What the line of a KPI spans, in its unit. */
export function kpiScale(kpi: KpiId, result: KpiResult): Scale {
	if (kpi === 'nps') return { low: -100, high: 100 };
	if (kpi === 'csat') return { low: 0, high: 100 };
	const largest = Math.max(result.value ?? 0, result.interval?.[1] ?? 0, result.target ?? 0, result.previousValue ?? 0);
	return { low: 0, high: kpi === 'churn' ? Math.min(100, roundUp(largest)) : roundUp(largest) };
}

function endLabel(kpi: KpiId, value: number, { currency }: KpiResult, locale: Locale): string {
	if (kpi === 'clv') return formatMoney(value, currency ?? 'EUR', locale);
	const number = formatShort(value, locale);
	return kpi === 'nps' ? number : withPercentSign(number, locale);
}

function cells({ kpi, result }: Given, locale: Locale): readonly string[] {
	const figure = (value: number | null) => (value === null ? '–' : kpiFigure(kpi, value, result.currency, locale));
	return [
		kpiName(kpi, locale),
		result.value === null ? m.report_counter_not_computable({}, { locale }) : figure(result.value),
		kpiInterval(kpi, result, locale) ?? '–',
		figure(result.target),
		figure(result.previousValue),
		kpiVerdicts(kpi, result, locale).join(', ') || '–'
	];
}
