import { m } from '$lib/i18n/generated/messages.js';
import { formatList } from '$lib/core/format';
import type { FigureAside, FigureData, PaperFigure } from '$lib/core/paper/figure';
import type { PaperBlock, PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { ChartAside } from '../../charts/chart';
import { contradicted, counterCheck } from '../../charts/counter-check';
import { claimedWord } from '../../charts/dimension-row';
import { counterCheckLead, hasKpis, uncoveredSentence } from '../../report/lead-words';
import { noScoreReason } from '../../report/words';
import { paragraph } from '../blocks';
import { figureOf } from '../figure';
import { missingCell, pointsCell, rangeCells, rounded, textCell, wideRange } from '../cells';
import type { AssessmentContent } from './content';

/** The signature picture, with the customers' side beside each line; nothing where the questionnaire scores no dimension. */
export function counterCheckSection(content: AssessmentContent): PaperSection[] {
	const { report, texts, locale, covered } = content;
	if (covered.length === 0) return [];
	const [own, customers] = counterCheckLead(report, texts, locale);
	return [
		{
			id: 'counter-check',
			role: 'dimensions',
			title: m.report_counter_heading({}, { locale }),
			blocks: [
				...paragraph(own),
				...paragraph(customers, 'plain', ['kpis']),
				{ kind: 'figure', figure: counterCheckFigure(content) },
				...contradictions(content),
				...paragraph(uncoveredSentence(report, texts, locale), 'small')
			]
		}
	];
}

function counterCheckFigure(content: AssessmentContent): PaperFigure {
	const { report, texts, locale } = content;
	const chart = texts.words.counterCheck;
	// What contradicts whom is a finding and stands in a paragraph of its own.
	const { summary } = counterCheck({ ...report, findings: [] }, texts, locale);
	const figure = figureOf(
		{ ...chart, summary },
		{ id: 'counter-check', data: dataOf(content), table: tableOf(content) }
	);
	if (!hasKpis(report)) return figure;
	return {
		...figure,
		rows: figure.rows.map((row, place) => ({ ...row, asides: (chart.rows[place]?.asides ?? []).map(asideOf) })),
		heads: [m.report_counter_column_self({}, { locale }), m.report_counter_column_customers({}, { locale })]
	};
}

function asideOf({ label, figure, verdicts, contradiction }: ChartAside): FigureAside {
	return {
		label,
		text: [figure, ...verdicts].join(', '),
		...(contradiction && { contradiction: contradiction.text }),
		tells: ['kpis']
	};
}

function contradictions({ texts, report, locale, covered }: AssessmentContent): PaperBlock[] {
	const names = contradicted(covered, report.findings).map(({ id }) => texts.dimensions[id].name);
	if (names.length === 0) return [];
	const text = m.report_counter_summary_contradiction({ names: formatList(names, locale) }, { locale });
	return paragraph(text, 'plain', ['findings', 'kpis']);
}

/** What a deck draws: the same figures as the table. */
function dataOf({ texts, locale, covered }: AssessmentContent): FigureData {
	const { takesEvidence } = texts.questionnaire;
	const shown = (value: number | null) => (value === null ? null : rounded(value));
	return {
		shape: 'dots',
		categories: covered.map(({ id }) => texts.dimensions[id].name),
		series: [
			{
				name: claimedWord(takesEvidence, locale),
				values: covered.map(({ score }) => shown(score)),
				intervals: covered.map(({ score, band }) => (score === null ? null : wideRange(band)))
			},
			...(takesEvidence
				? [
						{
							name: m.report_legend_evidenced({}, { locale }),
							values: covered.map(({ score, evidencedScore }) => (score === null ? null : shown(evidencedScore)))
						}
					]
				: []),
			{ name: m.report_legend_target({}, { locale }), values: covered.map(({ target }) => shown(target)) }
		],
		low: 0,
		high: 100,
		unit: m.paper_unit_points({}, { locale })
	};
}

function tableOf({ report, texts, locale, covered }: AssessmentContent): PaperTable {
	const { takesEvidence } = texts.questionnaire;
	const { columns, rows, caption } = texts.words.counterCheck.table;
	const customers = hasKpis(report);
	const scoreName = takesEvidence
		? m.report_counter_column_claimed({}, { locale })
		: m.report_counter_column_score({}, { locale });
	return {
		...{ id: 'dimensions', name: m.paper_report_dimensions({}, { locale }), caption },
		columns: [
			{ key: 'dimension', name: m.report_counter_column_dimension({}, { locale }), kind: 'text' },
			{ key: 'score', name: scoreName, kind: 'points' },
			...(takesEvidence
				? [{ key: 'evidenced', name: m.report_counter_column_evidenced({}, { locale }), kind: 'points' } as const]
				: []),
			{ key: 'low', name: m.paper_report_band_low({}, { locale }), kind: 'points' },
			{ key: 'high', name: m.paper_report_band_high({}, { locale }), kind: 'points' },
			{ key: 'target', name: m.report_counter_column_target({}, { locale }), kind: 'points' },
			...(customers ? [{ key: 'customers', name: columns.at(-1) ?? '', kind: 'text', tells: ['kpis'] } as const] : [])
		],
		rows: covered.map(({ id, score, evidencedScore, band, target }, place) => ({
			key: id,
			cells: [
				textCell(texts.dimensions[id].name),
				pointsCell(score, locale),
				...(takesEvidence ? [pointsCell(evidencedScore, locale)] : []),
				...rangeCells(band, locale),
				pointsCell(target, locale),
				...(customers ? [customersCell(rows[place]?.at(-1))] : [])
			]
		})),
		notes: covered
			.filter(({ score }) => score === null)
			.map((dimension) => `${texts.dimensions[dimension.id].name}: ${noScoreReason(dimension, texts, locale)}`)
	};
}

function customersCell(text = '–') {
	return text === '–' ? missingCell('none') : textCell(text);
}
