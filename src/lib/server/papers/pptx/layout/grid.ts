import { columnGroups, type ColumnNeed, columnWidths } from './columns';
import { columnNeeds, insetOf, widestOf } from './column-needs';
import { widthOf } from './measure';
import { heightOfParagraphs, splitParagraphs } from './paragraphs';
import { cellMargins } from './page';
import type { TableBox, TableCell, TableRow } from './slide';

/** A table before it has its place: what stands in its cells. */
export interface Grid {
	readonly description: string;
	/** Empty: it has none. */
	readonly head: readonly TableCell[];
	readonly rows: readonly (readonly TableCell[])[];
	/** Rows, by their places, that name those below them. */
	readonly names?: ReadonlySet<number>;
}

/** A table that is as wide as its columns, with the height of each row. */
export type MeasuredGrid = Omit<TableBox, 'kind' | 'area'>;

/** Upright headings are no higher than this, in points. */
const uprightMost = 150;

/** As many tables side by side as its columns need; most often one. */
export function measuredGrids(grid: Grid, roomPoints: number, isTight = false): readonly MeasuredGrid[] {
	const level = columnNeeds(grid);
	const isTooWide = sumOfLeast(level) > roomPoints;
	const fitting = isTooWide ? withUprightHead(grid) : grid;
	const needs = withWholeNames(isTooWide ? columnNeeds(fitting) : level, isTight ? roomPoints : 0);
	return columnGroups(needs, roomPoints).map((places) => {
		const columns = places.flatMap((place) => needs[place] ?? []);
		const widths = columnWidths(columns, roomPoints);
		const pick = (cells: readonly TableCell[]) => places.flatMap((place) => cells[place] ?? []);
		const head = fitting.head.length === 0 ? null : measuredRow(pick(fitting.head), widths, isTight);
		const rows = fitting.rows.map((cells, place) => ({
			...measuredRow(pick(cells), widths, isTight),
			...(grid.names?.has(place) && { isName: true })
		}));
		// A heading that fills the slide is not repeated: it stands once, as a row.
		const hasHead = head !== null && head.heightPoints <= headMostPoints;
		const all = [...(head === null ? [] : [head]), ...rows];
		return { description: grid.description, widths, hasHead, rows: all, ...(isTight && { isTight }) };
	});
}

/** In points. */
export const headMostPoints = 160;

export interface TakenRows {
	readonly taken: MeasuredGrid;
	readonly heightPoints: number;
	readonly rest: MeasuredGrid | null;
}

/**
 * As many rows as fit into a height, in points, each part with the heading; null where not even one does. With `isForced` a row higher
 * than the room is parted, and its first column stands in front of each part.
 */
export function takeRows(grid: MeasuredGrid, roomPoints: number, isForced: boolean): TakenRows | null {
	const head = grid.hasHead ? grid.rows.slice(0, 1) : [];
	const rows = grid.rows.slice(head.length);
	let height = heightOfRows(head);
	let count = 0;
	for (const row of rows) {
		if (height + row.heightPoints > roomPoints) break;
		height += row.heightPoints;
		count += 1;
	}
	// Of a table without rows the heading alone has to fit; on a fresh slide it always does.
	if (rows.length === 0 && height > roomPoints && !isForced) return null;
	if (count === rows.length) return { taken: grid, heightPoints: height, rest: null };
	if (count > 0) {
		const even = withoutNameAtEnd(rows, evenCount(rows.length, count));
		return part(grid, [...head, ...rows.slice(0, even)], [...head, ...rows.slice(even)]);
	}
	const [tall] = rows;
	if (!isForced || tall === undefined) return null;
	const [first, second] = partedRow(tall, grid.widths, roomPoints - heightOfRows(head));
	const rest = [...(second === null ? [] : [second]), ...rows.slice(1)];
	if (rest.length > 0) return part(grid, [...head, first], [...head, ...rest]);
	return { taken: { ...grid, rows: [...head, first] }, heightPoints: heightOfRows([...head, first]), rest: null };
}

/** Of so many rows, of which so many fit on one slide, as many as stand on the first where all slides have about the same. */
export function evenCount(rowCount: number, fittingCount: number): number {
	return Math.ceil(rowCount / Math.ceil(rowCount / Math.max(1, fittingCount)));
}

export function heightOfRows(rows: readonly TableRow[]): number {
	return rows.reduce((sum, { heightPoints }) => sum + heightPoints, 0);
}

export function widthOfGrid({ widths }: MeasuredGrid): number {
	return widths.reduce((sum, width) => sum + width, 0);
}

function withoutNameAtEnd(rows: readonly TableRow[], count: number): number {
	let end = count;
	while (end > 1 && rows[end - 1]?.isName) end -= 1;
	return end;
}

function sumOfLeast(needs: readonly ColumnNeed[]): number {
	return needs.reduce((sum, { least }) => sum + least, 0);
}

/** Names on one line, where the other columns still fit. */
function withWholeNames(needs: readonly ColumnNeed[], roomPoints: number): readonly ColumnNeed[] {
	const [first, ...others] = needs;
	if (first === undefined) return needs;
	const whole = { ...first, least: Math.max(first.least, Math.min(first.wished, wholeNameMostPoints)) };
	return whole.least + sumOfLeast(others) <= roomPoints ? [whole, ...others] : needs;
}

const wholeNameMostPoints = 190;

/** Headings of columns of numbers from bottom to top, so that the columns are as wide as their numbers. */
function withUprightHead(grid: Grid): Grid {
	const head = grid.head.map((cell, place) => {
		const isOfNumbers = place > 0 && grid.rows.every((cells) => cells[place]?.align === 'right');
		const isShort = widestOf(cell.paragraphs, widthOf) + 10 <= uprightMost;
		return isOfNumbers && isShort ? { ...cell, isUpright: true } : cell;
	});
	return { ...grid, head };
}

/** A row as high as its highest cell. */
export function measuredRow(cells: readonly TableCell[], widths: readonly number[], isTight = false): TableRow {
	const heights = cells.map((cell, place) => {
		if (cell.isUpright) return widestOf(cell.paragraphs, widthOf) + 10;
		const width = (widths[place] ?? 0) - insetOf(cell);
		return heightOfParagraphs(cell.paragraphs, width) + 2 * (isTight ? cellMargins.aboveTight : cellMargins.above);
	});
	return { cells, heightPoints: Math.ceil(Math.max(isTight ? 16 : 18, ...heights)) };
}

function part(grid: MeasuredGrid, first: readonly TableRow[], second: readonly TableRow[]): TakenRows {
	return { taken: { ...grid, rows: first }, heightPoints: heightOfRows(first), rest: { ...grid, rows: second } };
}

function partedRow(row: TableRow, widths: readonly number[], roomPoints: number): [TableRow, TableRow | null] {
	const room = Math.max(40, roomPoints) - 2 * cellMargins.above;
	const parts = row.cells.map((cell, place) =>
		splitParagraphs(cell.paragraphs, { widthPoints: (widths[place] ?? 0) - insetOf(cell), heightPoints: room }, true)
	);
	const cellsOf = (read: 'taken' | 'rest') =>
		row.cells.map((cell, place) => {
			const split = parts[place];
			// The name of the row stands in front of what goes on as well.
			const isName = place === 0 && split?.rest.length === 0;
			return { ...cell, paragraphs: isName ? cell.paragraphs : (split?.[read] ?? []) };
		});
	const isParted = parts.some(({ rest }) => rest.length > 0);
	return [measuredRow(cellsOf('taken'), widths), isParted ? measuredRow(cellsOf('rest'), widths) : null];
}
