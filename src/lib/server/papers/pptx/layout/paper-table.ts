import type { ColumnKind, PaperCell, PaperColumn, PaperRow, PaperTable } from '$lib/core/paper/table';
import type { Grid } from './grid';
import { type JoinedTables, notesOfJoined, rowsOfJoined } from './joined';
import { sizes } from './page';
import { paragraph } from './paragraphs';
import type { TableCell } from './slide';

/** From so many columns on a table is set in smaller type. */
const denseFrom = 7;

/** Further in for each step down the tree, in points. */
const depthIndentPoints = 10;

/** A table of the paper as it is set on slides, in type of this size: names left, figures right, shades behind them. */
export function gridOf(table: PaperTable, sizePoints = sizeOf(table)): Grid {
	const { caption, notes, columns, rows } = table;
	return {
		description: [caption, ...notes].join('\n'),
		head: headOf(columns, sizePoints),
		rows: rows.map((row) => cellsOf(row, columns, sizePoints))
	};
}

/** Tables of the same columns as one, in small type. */
export function gridOfJoined(joined: JoinedTables, description: string): Grid {
	const columns = joined.parts[0]?.table.columns ?? [];
	const rows = rowsOfJoined(joined);
	return {
		description: [description, ...notesOfJoined(joined)].join('\n'),
		head: headOf(columns, sizes.denseTable),
		rows: rows.map((row) => (row.isName ? nameCells(row) : cellsOf(row, columns, sizes.denseTable))),
		names: new Set(rows.flatMap(({ isName }, place) => (isName ? [place] : [])))
	};
}

function sizeOf({ columns }: PaperTable): number {
	return columns.length >= denseFrom ? sizes.denseTable : sizes.table;
}

function headOf(columns: readonly PaperColumn[], size: number): readonly TableCell[] {
	return columns.map(({ name, unit, kind }) => ({
		paragraphs: [paragraph(unit && !name.includes(unit) ? `${name} (${unit})` : name, size, { isBold: true })],
		align: alignOf(kind)
	}));
}

function cellsOf({ cells, depth }: PaperRow, columns: readonly PaperColumn[], size: number): readonly TableCell[] {
	return cells.map((cell, place) => cellOf(cell, columns[place]?.kind ?? 'text', size, place === 0 ? depth : 0));
}

/** Aligned as figures are, so that columns of figures stay as narrow as these. */
function nameCells({ cells }: PaperRow): readonly TableCell[] {
	return cells.map(({ text }, place) => ({
		paragraphs: [paragraph(text, sizes.denseTable, { isBold: true, colour: 'accent' })],
		align: place === 0 ? 'left' : 'right'
	}));
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
