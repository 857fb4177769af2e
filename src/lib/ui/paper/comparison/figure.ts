import { m } from '$lib/i18n/generated/messages.js';
import type { PaperFigure } from '$lib/core/paper/figure';
import type { PaperCell, PaperColumn, PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { pointsAxis } from '../../charts/dimension-row';
import { band, baseline, claimedDot, emptyBaseline, legendMark, previousMark, track } from '../../charts/marks';
import { pointsScale } from '../../charts/scale';
import type { ComparedReports, ComparedRow, Scored } from '../../check/compare';
import { missingCell, pointsCell, rangeCells, rounded, textCell, wideRange } from '../cells';

/** Both scores of the whole and of each dimension on one line, with every number the page shows as its table. */
export function comparisonFigure({ rows }: ComparedReports, names: readonly string[], locale: Locale): PaperFigure {
	const [one = '', other = ''] = names;
	const title = m.check_compare_scores_heading({}, { locale });
	return {
		id: 'comparison',
		title,
		summary: rows.map((row) => sentenceOf(row, locale)).join(' '),
		legend: [
			{ mark: legendMark('claimed'), text: one },
			{ mark: legendMark('previous'), text: other }
		],
		axis: pointsAxis(),
		rows: rows.map((row) => ({
			label: nameOf(row, locale),
			track: trackOf(row),
			figures: [
				{ name: one, text: row.one ?? '–', mark: legendMark('claimed') },
				{ name: other, text: row.other ?? '–', mark: legendMark('previous') }
			]
		})),
		data: {
			shape: 'dots',
			categories: rows.map((row) => nameOf(row, locale)),
			series: [seriesOf(one, rows, ({ scores }) => scores.one), seriesOf(other, rows, ({ scores }) => scores.other)],
			...{ low: 0, high: 100, unit: m.paper_unit_points({}, { locale }) }
		},
		table: tableOf(rows, [one, other], locale)
	};
}

function nameOf({ name }: ComparedRow, locale: Locale): string {
	return name ?? m.check_compare_whole({}, { locale });
}

function sentenceOf(row: ComparedRow, locale: Locale): string {
	const none = m.check_compare_no_score({}, { locale });
	return `${nameOf(row, locale)}: ${row.one ?? none} / ${row.other ?? none}.`;
}

function trackOf({ scores: { one, other } }: ComparedRow) {
	if (one.score === null && other.score === null) return track([emptyBaseline()]);
	const range = one.score === null ? null : wideRange(one.band);
	return track([
		...(range === null ? [] : [band(pointsScale, range)]),
		baseline(),
		...(other.score === null ? [] : [previousMark(pointsScale, other.score)]),
		...(one.score === null ? [] : [claimedDot(pointsScale, one.score)])
	]);
}

function seriesOf(name: string, rows: readonly ComparedRow[], side: (row: ComparedRow) => Scored) {
	return {
		name,
		values: rows.map((row) => shownScore(side(row))),
		intervals: rows.map((row) => (side(row).score === null ? null : wideRange(side(row).band)))
	};
}

function shownScore({ score }: Scored): number | null {
	return score === null ? null : rounded(score);
}

function tableOf(rows: readonly ComparedRow[], names: readonly [string, string], locale: Locale): PaperTable {
	const caption = m.check_compare_scores_heading({}, { locale });
	const hasRange = rows.some(({ scores: { one, other } }) =>
		[one, other].some(({ band: range }) => wideRange(range) !== null)
	);
	return {
		...{ id: 'comparison', name: m.paper_report_dimensions({}, { locale }), caption },
		columns: [
			{ key: 'dimension', name: m.report_counter_column_dimension({}, { locale }), kind: 'text' },
			...sideColumns('one', names[0], hasRange, locale),
			...sideColumns('other', names[1], hasRange, locale),
			{ key: 'difference', name: m.check_compare_difference({}, { locale }), kind: 'points' },
			{ key: 'reading', name: m.paper_comparison_reading({}, { locale }), kind: 'text' }
		],
		rows: rows.map((row) => ({
			key: row.id ?? 'overall',
			cells: [
				textCell(nameOf(row, locale)),
				...sideCells(row.scores.one, hasRange, locale),
				...sideCells(row.scores.other, hasRange, locale),
				differenceCell(row),
				textCell(row.overlaps ? m.check_compare_within_band({}, { locale }) : null)
			]
		})),
		notes: rows
			.filter(({ changed }) => changed.length > 0)
			.map(
				(row) => `${nameOf(row, locale)}: ${m.check_compare_changed({ labels: row.changed.join(', ') }, { locale })}`
			)
	};
}

function sideColumns(key: string, name: string, hasRange: boolean, locale: Locale): readonly PaperColumn[] {
	const [low, high] = [m.paper_report_band_low({}, { locale }), m.paper_report_band_high({}, { locale })];
	return [
		{ key, name, kind: 'points' },
		...(hasRange
			? [
					{ key: `${key}-low`, name: `${name}: ${low}`, kind: 'points' } as const,
					{ key: `${key}-high`, name: `${name}: ${high}`, kind: 'points' } as const
				]
			: [])
	];
}

function sideCells({ score, band: range }: Scored, hasRange: boolean, locale: Locale): readonly PaperCell[] {
	return [pointsCell(score, locale), ...(hasRange ? rangeCells(score === null ? null : range, locale) : [])];
}

/** Of the scores as they are shown, so that a reader who subtracts finds the same. */
function differenceCell({ difference, scores: { one, other } }: ComparedRow): PaperCell {
	const [here, there] = [one.score, other.score];
	if (difference === null || here === null || there === null) return missingCell('none');
	return { text: difference, value: Math.round(here) - Math.round(there) };
}
