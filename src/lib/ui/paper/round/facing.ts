import { m } from '$lib/i18n/generated/messages.js';
import type { PaperFigure } from '$lib/core/paper/figure';
import type { PaperBlock, PaperSection } from '$lib/core/paper/paper';
import type { PaperColumn, PaperRow } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { pointsAxis } from '../../charts/dimension-row';
import type { FacingRow, FacingView } from '../../results/facing-view';
import { paragraph } from '../blocks';
import { points } from '../../results/words';
import { pointsCell, rounded, textCell } from '../cells';
import { differenceCells } from './cells';

/** Two groups that share nobody, as a section of its own. */
export interface Facing {
	readonly id: 'leaders' | 'contact';
	readonly view: FacingView;
}

/** Both means, their difference, and whether it can be told from chance; where one of the two is hidden, only that it is. */
export function facingSection({ id, view }: Facing, locale: Locale): PaperSection {
	const say = { locale };
	const compared: readonly PaperBlock[] = [
		...paragraph(view.smallest, 'small'),
		{ kind: 'figure', figure: facingFigure({ id, view }, locale) },
		...paragraph(m.results_interval_note({}, say), 'small')
	];
	return {
		...{ id, role: 'other', title: view.heading },
		blocks: [
			...paragraph(view.summary),
			...paragraph(view.sides.join(' · '), 'small'),
			...(view.rows.length === 0 ? [] : compared)
		]
	};
}

/** Of a difference that stands in three cells. */
export function differenceColumns(locale: Locale): readonly PaperColumn[] {
	const say = { locale };
	return [
		{ key: 'difference', name: m.results_column_difference({}, say), kind: 'points' },
		{ key: 'low', name: m.paper_column_low({}, say), kind: 'points' },
		{ key: 'high', name: m.paper_column_high({}, say), kind: 'points' }
	];
}

function facingFigure({ id, view }: Facing, locale: Locale): PaperFigure {
	const say = { locale };
	const { rows } = view;
	const [one = '', other = ''] = view.names;
	return {
		...{ id, title: view.heading, summary: view.summary, legend: view.legend, axis: pointsAxis() },
		rows: rows.map(({ name, track, difference, verdict, figures }) => ({
			...{ label: name, track, note: verdict },
			figures: [
				{ name: one, text: points(figures.one, locale) },
				{ name: other, text: points(figures.other, locale) },
				{ name: m.results_column_difference({}, say), text: difference }
			]
		})),
		data: {
			shape: 'dots',
			categories: rows.map(({ name }) => name),
			series: [
				{ name: one, values: rows.map(({ figures }) => rounded(figures.one)) },
				{ name: other, values: rows.map(({ figures }) => rounded(figures.other)) }
			],
			...{ low: 0, high: 100, unit: m.paper_unit_points({}, say) }
		},
		table: {
			...{ id, name: id === 'leaders' ? m.paper_leaders({}, say) : m.paper_contact({}, say) },
			caption: view.heading,
			columns: [
				{ key: 'dimension', name: m.results_column_dimension({}, say), kind: 'text' },
				{ key: 'one', name: one, kind: 'points' },
				{ key: 'other', name: other, kind: 'points' },
				...differenceColumns(locale),
				{ key: 'verdict', name: m.paper_column_verdict({}, say), kind: 'text' }
			],
			rows: rows.map((row) => tableRow(row, locale)),
			notes: []
		}
	};
}

function tableRow({ id, name, figures, verdict }: FacingRow, locale: Locale): PaperRow {
	return {
		key: id,
		cells: [
			textCell(name),
			pointsCell(figures.one, locale),
			pointsCell(figures.other, locale),
			...differenceCells(figures, locale),
			textCell(verdict)
		]
	};
}
