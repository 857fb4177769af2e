import type { ColumnKind, PaperCell, PaperTable } from '$lib/core/paper/table';
import type { Grid } from './grid';
import { sizes } from './page';
import { paragraph } from './paragraphs';
import type { TableCell } from './slide';

/** From so many columns on a table is set in smaller type. */
const denseFrom = 7;

/** Further in for each step down the tree, in points. */
const depthIndentPoints = 10;

/** A table of the paper as it is set on slides: names left, figures right, shades behind them. */
export function gridOf(table: PaperTable): Grid {
	const size = table.columns.length >= denseFrom ? sizes.denseTable : sizes.table;
	return {
		description: [table.caption, ...table.notes].join('\n'),
		head: table.columns.map(({ name, unit, kind }) => ({
			paragraphs: [paragraph(unit && !name.includes(unit) ? `${name} (${unit})` : name, size, { isBold: true })],
			align: alignOf(kind)
		})),
		rows: table.rows.map((row) =>
			row.cells.map((cell, place) =>
				cellOf(cell, table.columns[place]?.kind ?? 'text', size, place === 0 ? row.depth : 0)
			)
		)
	};
}

function cellOf(cell: PaperCell, kind: ColumnKind, size: number, depth = 0): TableCell {
	return {
		paragraphs: [paragraph(cell.text, size, cell.missing ? { colour: 'muted' } : {})],
		align: alignOf(kind),
		...(cell.shade !== undefined && { shade: cell.shade }),
		...(depth > 0 && { indentPoints: Math.min(6, depth) * depthIndentPoints })
	};
}

function alignOf(kind: ColumnKind): TableCell['align'] {
	return kind === 'text' || kind === 'date' ? 'left' : 'right';
}
