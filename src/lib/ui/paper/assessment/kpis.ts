import { m } from '$lib/i18n/generated/messages.js';
import { type KpiId, type KpiResult, kpiIds } from '$lib/core/kpi/types';
import { kpiSources } from '$lib/core/kpi/sources';
import type { FigureData, PaperFigure } from '$lib/core/paper/figure';
import type { PaperBlock, PaperFact, PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { kpiIntervals, kpiScale } from '../../charts/kpi-intervals';
import { kpiName } from '../../report/kpi-words';
import { sourceLine } from '../../report/source-words';
import { stakeAmount, stakeFormula } from '../../report/stake-words';
import type { KpiWords } from '../../report/texts';
import { derivation, factList, heading, paragraph } from '../blocks';
import { figureOf } from '../figure';
import type { AssessmentContent } from './content';
import { entriesTable } from './kpi-entries';
import { kpiTable, kpiUnit } from './kpi-table';
import { stakeTable } from './stake-table';

/** The KPIs against their own targets and the period before; nothing where the questionnaire asks for none and none was given. */
export function kpisSection(content: AssessmentContent): PaperSection[] {
	const { report, texts, locale } = content;
	if (!texts.words.showsKpis) return [];
	const given = kpiIds.filter((kpi) => report.kpis[kpi] !== undefined);
	const entries = entriesTable(content);
	const lead = given.length === 0 ? m.report_kpis_none({}, { locale }) : m.report_kpis_lead({}, { locale });
	return [
		{
			id: 'kpis',
			role: 'kpis',
			title: m.report_kpis_heading({}, { locale }),
			blocks: [
				...paragraph(lead),
				...given.flatMap((kpi) => kpiBlocks(kpi, content)),
				...(entries === null ? [] : [{ kind: 'table', table: entries } as const])
			]
		}
	];
}

/** What customers who leave are worth at most; nothing where it cannot be computed. */
export function stakeSection({ report, locale }: AssessmentContent): PaperSection[] {
	const stake = report.valueAtStake;
	if (!stake) return [];
	const title = m.report_stake_heading({}, { locale });
	return [
		{
			...{ id: 'stake', role: 'kpis', title },
			blocks: [
				...paragraph(m.report_stake_statement({ amount: stakeAmount(stake, locale) }, { locale }), 'lead'),
				...paragraph(m.report_stake_caveat({}, { locale })),
				{ kind: 'table', table: stakeTable(stake, locale) },
				...derivation(title, [stakeFormula(stake, locale)])
			]
		}
	];
}

function kpiBlocks(kpi: KpiId, content: AssessmentContent): PaperBlock[] {
	const { report, texts, locale } = content;
	const [result, words] = [report.kpis[kpi], texts.words.kpis[kpi]];
	if (!result || !words) return [];
	return [
		heading(kpiName(kpi, locale)),
		...factList(kpiFacts(kpi, words, content)),
		{ kind: 'figure', figure: kpiFigureOf(kpi, result, content) },
		...derivation(m.report_kpi_derivation({}, { locale }), kpiLines(words, content)),
		...paragraph(sourceLine(kpiSources[kpi], texts, locale), 'small')
	];
}

function kpiFacts(kpi: KpiId, words: KpiWords, { report, locale }: AssessmentContent): readonly PaperFact[] {
	const context = report.kpiContexts?.[kpi];
	return [
		{ label: m.report_kpi_column_value({}, { locale }), text: words.value },
		...(words.interval ? [{ label: m.report_legend_interval({}, { locale }), text: words.interval }] : []),
		...(words.verdict ? [{ label: m.report_kpi_column_verdict({}, { locale }), text: words.verdict }] : []),
		...(context ? [{ label: m.paper_report_context({}, { locale }), text: context }] : [])
	];
}

function kpiLines({ now, before, certainty }: KpiWords, { locale }: AssessmentContent): readonly string[] {
	return [
		now === null ? '' : `${m.report_kpi_now({}, { locale })}: ${now}`,
		before === null ? '' : `${m.report_kpi_before({}, { locale })}: ${before}`,
		certainty ?? ''
	];
}

/** One KPI a figure: each has a scale and a unit of its own. */
function kpiFigureOf(kpi: KpiId, result: KpiResult, { report, locale }: AssessmentContent): PaperFigure {
	const chart = kpiIntervals({ ...report, kpis: { [kpi]: result } }, locale);
	const table = kpiTable(kpi, result, locale);
	const figure = figureOf(
		{ ...chart, title: kpiName(kpi, locale) },
		{ id: `kpi-${kpi}`, data: dataOf(kpi, result, table, locale), table }
	);
	const cells = table.rows[0]?.cells ?? [];
	const figures = table.columns.flatMap(({ name, kind }, place) => {
		const cell = cells[place];
		return kind === 'text' || cell === undefined || cell.missing ? [] : [{ name, text: cell.text }];
	});
	return { ...figure, rows: figure.rows.map((row) => ({ ...row, figures })) };
}

/** The figures of the table, each where it has one. */
function dataOf(kpi: KpiId, result: KpiResult, table: PaperTable, locale: Locale): FigureData {
	const { low, high } = kpiScale(kpi, result);
	const numberOf = (key: string) => {
		const value = table.rows[0]?.cells[table.columns.findIndex((column) => column.key === key)]?.value;
		return typeof value === 'number' ? value : null;
	};
	const [from, to] = [numberOf('low'), numberOf('high')];
	const others = [
		{ name: m.report_legend_target({}, { locale }), values: [numberOf('target')] },
		{ name: m.report_legend_previous({}, { locale }), values: [numberOf('previous')] }
	];
	return {
		shape: 'dots',
		categories: [kpiName(kpi, locale)],
		series: [
			{
				name: m.report_legend_value({}, { locale }),
				values: [numberOf('value')],
				intervals: [from === null || to === null ? null : [from, to]]
			},
			...others.filter(({ values }) => values.some((value) => value !== null))
		],
		...{ low, high, unit: kpiUnit(kpi, result, locale) }
	};
}
