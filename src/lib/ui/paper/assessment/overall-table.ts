import { m } from '$lib/i18n/generated/messages.js';
import type { PaperCell, PaperColumn, PaperRow, PaperTable } from '$lib/core/paper/table';
import type { Range } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import { missingCell, numberCell, textCell } from '../cells';
import type { AssessmentContent } from './content';

/** The figures of the whole: scores with their ranges, stages, position, verdicts. null where none of them exists. */
export function overallTable(content: AssessmentContent): PaperTable | null {
	const { locale } = content;
	const rows = [...scoreRows(content), ...stageRows(content), ...otherRows(content)];
	if (rows.length === 0) return null;
	const caption = m.paper_report_overall({}, { locale });
	const hasRange = rows.some(({ range }) => range !== null);
	return {
		...{ id: 'overall', name: caption, caption, notes: [] },
		columns: [
			{ key: 'figure', name: m.paper_report_figure({}, { locale }), kind: 'text' },
			{ key: 'value', name: m.report_kpi_column_value({}, { locale }), kind: 'number', decimals: 0 },
			...(hasRange ? rangeColumns(locale) : []),
			{ key: 'of', name: m.paper_report_of({}, { locale }), kind: 'number', decimals: 0 }
		],
		rows: rows.map(({ key, name, value, range, of }): PaperRow => {
			const number = (each: number | null): PaperCell =>
				each === null ? missingCell('none') : numberCell(each, locale, 0);
			const [low, high] = range ?? [null, null];
			return {
				key,
				cells: [textCell(name), number(value), ...(hasRange ? [number(low), number(high)] : []), number(of)]
			};
		})
	};
}

function rangeColumns(locale: Locale): readonly PaperColumn[] {
	return [
		{ key: 'low', name: m.paper_report_band_low({}, { locale }), kind: 'number', decimals: 0 },
		{ key: 'high', name: m.paper_report_band_high({}, { locale }), kind: 'number', decimals: 0 }
	];
}

interface OverallRow {
	readonly key: string;
	readonly name: string;
	/** null: it lies somewhere in `range`. */
	readonly value: number | null;
	readonly range: Range | null;
	readonly of: number;
}

function scoreRows({ report, texts, locale }: AssessmentContent): readonly OverallRow[] {
	const { overall, overallWeighted } = report;
	const { score, evidencedScore, band } = overall;
	if (score === null) return [];
	const isEvidenced = texts.questionnaire.takesEvidence && evidencedScore !== null;
	const open = report.dimensions.some(({ dontKnow, missing }) => dontKnow + missing > 0);
	const claimed = isEvidenced ? m.paper_report_score_claimed({}, { locale }) : m.paper_report_score({}, { locale });
	return [
		{ key: 'score', name: claimed, value: score, range: open ? band : null, of: 100 },
		...(isEvidenced
			? [
					{
						key: 'evidenced',
						name: m.paper_report_score_evidenced({}, { locale }),
						value: evidencedScore,
						range: null,
						of: 100
					}
				]
			: []),
		...(overallWeighted
			? [
					{
						key: 'weighted',
						name: m.paper_report_score_weighted({}, { locale }),
						value: overallWeighted.score,
						range: wide(overallWeighted.band),
						of: 100
					}
				]
			: [])
	];
}

/** A range whose ends are equal is none. */
function wide([low, high]: Range): Range | null {
	return high > low ? [low, high] : null;
}

function stageRows({ report, texts, locale }: AssessmentContent): readonly OverallRow[] {
	const { stage } = report.overall;
	if (stage === null || (texts.words.leading === 'position' && report.position !== null)) return [];
	const isEvidenced = texts.questionnaire.takesEvidence;
	const row = (key: string, name: string, [low, high]: Range): OverallRow => ({
		...{ key, name, value: low === high ? low : null, range: wide([low, high]), of: texts.stageNames.length }
	});
	const claimed = isEvidenced ? m.paper_report_stage_claimed({}, { locale }) : m.paper_report_stage({}, { locale });
	return [
		row('stage', claimed, stage.claimed),
		...(isEvidenced ? [row('stage-evidenced', m.paper_report_stage_evidenced({}, { locale }), stage.evidenced)] : [])
	];
}

function otherRows({ report: { position, realityCheck }, locale }: AssessmentContent): readonly OverallRow[] {
	return [
		...(position === null
			? []
			: [{ key: 'position', name: m.paper_report_position({}, { locale }), value: position, range: null, of: 100 }]),
		...(realityCheck === null
			? []
			: [
					{
						key: 'clear-yes',
						name: m.paper_report_clear_yes({}, { locale }),
						value: realityCheck.clearYes,
						range: null,
						of: realityCheck.of
					}
				])
	];
}
