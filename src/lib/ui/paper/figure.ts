import type { FigureData, FigureRow, PaperFigure } from '$lib/core/paper/figure';
import type { PaperTable } from '$lib/core/paper/table';
import type { Chart, ChartRow } from '../charts/chart';

/** A chart of the screen as a figure of a paper: the same drawing, with its numbers as data and as a table. */
export function figureOf(
	chart: Chart,
	{ id, data, table }: { readonly id: string; readonly data: FigureData; readonly table: PaperTable }
): PaperFigure {
	const { title, summary, legend, axis, rows } = chart;
	return {
		...{ id, title, summary, axis, data, table },
		legend: legend.map(({ mark, text }) => ({ mark, text })),
		rows: rows.map(figureRow)
	};
}

function figureRow({ label, track, figures, note, axis, ends }: ChartRow): FigureRow {
	return {
		label,
		track,
		figures: figures.map(({ mark, name, value }) => ({ mark, name, text: value })),
		...(note !== undefined && { note }),
		...(axis && { axis }),
		...(ends && { ends })
	};
}
