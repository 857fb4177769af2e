import { m } from '$lib/i18n/generated/messages.js';
import type { KpiId, KpiResult } from '$lib/core/kpi/types';
import type { Locale } from '$lib/core/text';
import { kpiFigure, kpiFigureWithInterval, kpiInterval, kpiName, kpiVerdicts } from '../report/kpi-words';
import type { Chart } from './chart';
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

/**
 * One KPI on one line: the value (filled, since customers stand behind it) with its 95 % interval, a tick for the target and
 * a small square for the previous period. Units as in `KpiResult`; the scale starts at 0, for NPS it spans −100…100.
 */
export function kpiIntervalChart(kpi: KpiId, result: KpiResult, locale: Locale): Chart {
	const scale = scaleOf(kpi, result);
	const figure = (value: number) => kpiFigure(kpi, value, result.currency, locale);
	const verdicts = kpiVerdicts(kpi, result, locale);
	const name = kpiName(kpi, locale);
	const shown = kpiFigureWithInterval(kpi, result, locale);
	return {
		title: name,
		summary: `${name}: ${[shown, ...verdicts].join(', ')}.`,
		legend: [
			{ mark: legendMark('evidenced'), text: m.report_legend_value({}, { locale }) },
			...(result.interval ? [{ mark: legendMark('interval'), text: m.report_legend_interval({}, { locale }) }] : []),
			...(result.target === null ? [] : [{ mark: legendMark('target'), text: m.report_legend_target({}, { locale }) }]),
			...(result.previousValue === null
				? []
				: [{ mark: legendMark('previous'), text: m.report_legend_previous({}, { locale }) }])
		],
		axis: axis([scale.low, scale.high].map((value) => ({ percent: percentOn(scale, value), text: figure(value) }))),
		rows: [{ id: kpi, label: name, track: track(marks(result, scale)), figures: [] }],
		table: {
			caption: m.report_kpi_chart_caption({ kpi: name }, { locale }),
			columns: [
				m.report_kpi_column({}, { locale }),
				m.report_kpi_column_value({}, { locale }),
				m.report_kpi_column_interval({}, { locale }),
				m.report_counter_column_target({}, { locale }),
				m.report_kpi_before({}, { locale }),
				m.report_kpi_column_verdict({}, { locale })
			],
			rows: [
				[
					name,
					result.value === null ? m.report_counter_not_computable({}, { locale }) : figure(result.value),
					kpiInterval(kpi, result, locale) ?? '–',
					result.target === null ? '–' : figure(result.target),
					result.previousValue === null ? '–' : figure(result.previousValue),
					verdicts.join(', ') || '–'
				]
			]
		}
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

function scaleOf(kpi: KpiId, result: KpiResult): Scale {
	if (kpi === 'nps') return { low: -100, high: 100 };
	if (kpi === 'csat') return { low: 0, high: 100 };
	const largest = Math.max(result.value ?? 0, result.interval?.[1] ?? 0, result.target ?? 0, result.previousValue ?? 0);
	return { low: 0, high: kpi === 'churn' ? Math.min(100, roundUp(largest)) : roundUp(largest) };
}
