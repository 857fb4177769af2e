import type { PaperFigure } from '$lib/core/paper/figure';
import type { PaperTable } from '$lib/core/paper/table';
import { columnNeeds } from './column-needs';
import { type ColumnNeed, columnWidths } from './columns';
import { seriesMarks, sliceOf } from './figures';
import { type TextAbove, textAbove } from './above';
import { type Flowing, mayBeginBelow, wholeOf } from './flowing';
import { evenCount, type Grid, headMostPoints, heightOfRows, measuredRow } from './grid';
import { type Area, places, sizes } from './page';
import { gridOf } from './paper-table';
import { heightOfLegend } from './legend';
import type { ChartBox, TableBox, TableRow } from './slide';

/** Below the rows a chart has its axis, in points. */
const axisPoints = 24;
const gutterPoints = 12;
const chartMostPoints = 420;
/** Sentences in narrower columns are hard to read, in points. */
const wordsLeastPoints = 150;
/** What says more than this is told on a slide of its own, in points. */
const rowMostPoints = 110;

/** How a picture with its columns is set. All in points. */
interface Look {
	/** Of its type; nothing: what its columns leave room for. */
	readonly sizePoints?: number;
	/** A chart needs so much to be read. */
	readonly chartLeast: number;
	/** Rows nearer to each other are hard to tell apart. */
	readonly rowLeast: number;
	/** Longer names break. */
	readonly nameMost: number;
	readonly isTight: boolean;
}

const usual = { chartLeast: 210, rowLeast: 22, nameMost: 170, isTight: false };
const dense = { chartLeast: 170, rowLeast: 17, nameMost: 190, isTight: true };
/** The largest first: rather in small type than in two parts. */
const looks: readonly Look[] = [
	usual,
	{ ...dense, sizePoints: sizes.denseTable },
	{ ...dense, sizePoints: sizes.smallTable, rowLeast: 16 },
	{ ...dense, sizePoints: sizes.smallestTable, rowLeast: 16 }
];

/**
 * A picture between the columns of its own table, row by row as on the screen: names and figures on its left, what is said in words on
 * its right. `isNamed`: what is above it says its title, `isSaid`: what it shows as well. Null where rows and picture are not the same, or where it does not fit: picture and table then follow each other.
 */
export function flowingFacing(figure: PaperFigure, isNamed: boolean, isSaid = false): Flowing | null {
	if (!hasSameRows(figure)) return null;
	const isEven = figure.data.shape !== 'dots';
	const [sides, ...others] = looks.flatMap((look) => sidesOf(figure.table, isEven, look) ?? []).filter(isReadable);
	if (sides === undefined) return null;
	const text = { name: isNamed ? null : figure.title, summary: isSaid ? '' : figure.summary };
	const bare = { ...text, summary: '' };
	const isSmall = ({ look: { sizePoints = sizes.table } }: Sides) => sizePoints < sizes.denseTable;
	return wholeOf(
		[
			flowingFrom(figure, sides, 0, text),
			...others
				.filter((each) => !isSmall(each))
				.flatMap((each) => [flowingFrom(figure, each, 0, text), flowingFrom(figure, each, 0, bare)])
		],
		others.filter(isSmall).map((each) => flowingFrom(figure, each, 0, bare))
	);
}

/** A table on both sides of a picture; its rows are equally high on both. */
interface Sides {
	readonly description: string;
	readonly left: SideColumns;
	/** Null: nothing stands there. */
	readonly right: SideColumns | null;
	readonly head: SideRow;
	readonly rows: readonly SideRow[];
	readonly look: Look;
}

interface SideColumns {
	readonly widths: readonly number[];
}

interface SideRow {
	readonly left: TableRow;
	readonly right: TableRow | null;
	readonly height: number;
}

function hasSameRows({ data, table }: PaperFigure): boolean {
	if (data.shape === 'lines' || table.rows.length !== data.categories.length) return false;
	return table.rows.every(({ cells }, place) => cells[0]?.text === data.categories[place]);
}

function isReadable({ head, rows }: Sides): boolean {
	return rows.length > 0 && head.height <= headMostPoints && rows.every(({ height }) => height <= rowMostPoints);
}

/** Names and figures stand left, sentences right. `isEven`: all rows are as high as the highest, as bars need it. */
function sidesOf(table: PaperTable, isEven: boolean, look: Look): Sides | null {
	const grid = gridOf(table, look.sizePoints);
	const needs = columnNeeds(grid);
	const isWord = needs.map((need, place) => place > 0 && !need.isFixed);
	const pick = (isRight: boolean) => [...needs.keys()].filter((place) => (isWord[place] ?? false) === isRight);
	const [left, right] = [pick(false), pick(true)];
	const leftNeeds = needsAt(needs, left).map((need, place) => (place === 0 ? narrowed(need, look.nameMost) : need));
	const rightNeeds = needsAt(needs, right);
	const room = places.content.width - look.chartLeast - gutterPoints * (right.length > 0 ? 2 : 1);
	const wordsLeast = Math.max(
		sumOf(rightNeeds.map(({ least }) => least)),
		Math.min(wordsLeastPoints, sumOf(rightNeeds.map(({ wished }) => wished)))
	);
	// Headings of figures in more lines rather than no room for the words.
	const leftWidths = [
		leftNeeds.map(({ wished }) => wished),
		leftNeeds.map((need, place) => (place === 0 ? need.wished : need.least))
	].find((widths) => sumOf(widths) + wordsLeast <= room);
	if (leftWidths === undefined) return null;
	const rightWidths = rightNeeds.length === 0 ? null : columnWidths(rightNeeds, room - sumOf(leftWidths));
	const rowOf = (cells: Grid['rows'][number]) =>
		sideRow(cells, { left, right, leftWidths, rightWidths, isTight: look.isTight });
	const rows = grid.rows.map(rowOf).map((row) => withHeight(row, Math.max(look.rowLeast, row.height)));
	const highest = Math.max(...rows.map(({ height }) => height));
	return {
		description: grid.description,
		left: { widths: leftWidths },
		right: rightWidths === null ? null : { widths: rightWidths },
		head: rowOf(grid.head),
		rows: isEven ? rows.map((row) => withHeight(row, highest)) : rows,
		look
	};
}

function needsAt(needs: readonly ColumnNeed[], at: readonly number[]): readonly ColumnNeed[] {
	return at.flatMap((place) => needs[place] ?? []);
}

/** A long name breaks rather than taking the room of the picture. */
function narrowed(need: ColumnNeed, mostPoints: number): ColumnNeed {
	return { ...need, wished: Math.max(need.least, Math.min(need.wished, mostPoints)) };
}

function sideRow(
	cells: Grid['rows'][number],
	columns: {
		readonly left: readonly number[];
		readonly right: readonly number[];
		readonly leftWidths: readonly number[];
		readonly rightWidths: readonly number[] | null;
		readonly isTight: boolean;
	}
): SideRow {
	const cellsAt = (at: readonly number[]) => at.flatMap((place) => cells[place] ?? []);
	const left = measuredRow(cellsAt(columns.left), columns.leftWidths, columns.isTight);
	const right =
		columns.rightWidths === null ? null : measuredRow(cellsAt(columns.right), columns.rightWidths, columns.isTight);
	return withHeight({ left, right, height: 0 }, Math.max(left.heightPoints, right?.heightPoints ?? 0));
}

function withHeight({ left, right }: SideRow, height: number): SideRow {
	return {
		left: { ...left, heightPoints: height },
		right: right === null ? null : { ...right, heightPoints: height },
		height
	};
}

function flowingFrom(figure: PaperFigure, sides: Sides, from: number, text: TextAbove): Flowing {
	return {
		title: figure.title,
		take(room, isFresh) {
			const above = textAbove(isFresh ? { ...text, name: null } : text, room);
			const chartWidth = widthOfChart(sides);
			const head = Math.max(sides.head.height, heightOfLegend(figure.data, chartWidth, sides.look.isTight));
			const rest = sides.rows.slice(from);
			const fitting = countFitting(rest, room.height - above.heightPoints - head - axisPoints);
			if (fitting === 0 && !isFresh) return null;
			const count = fitting >= rest.length ? rest.length : evenCount(rest.length, fitting);
			if (!isFresh && count < rest.length && !mayBeginBelow(room, count)) return null;
			const area = { ...room, y: room.y + above.heightPoints };
			const rows = rest.slice(0, Math.max(1, count));
			const height = head + sumOf(rows.map((row) => row.height)) + axisPoints;
			const next = from + rows.length;
			return {
				boxes: [...above.boxes, ...facingBoxes(figure, sides, { from, rows, head, area, chartWidth })],
				heightPoints: above.heightPoints + height,
				rest: next < sides.rows.length ? flowingFrom(figure, sides, next, { name: null, summary: '' }) : null
			};
		}
	};
}

function widthOfChart({ left, right }: Sides): number {
	const used = sumOf(left.widths) + (right === null ? 0 : sumOf(right.widths) + gutterPoints) + gutterPoints;
	return Math.min(right === null ? chartMostPoints : Infinity, places.content.width - used);
}

function countFitting(rows: readonly SideRow[], roomPoints: number): number {
	let used = 0;
	const end = rows.findIndex(({ height }) => {
		used += height;
		return used > roomPoints;
	});
	return end === -1 ? rows.length : end;
}

interface Placing {
	readonly from: number;
	readonly rows: readonly SideRow[];
	readonly head: number;
	readonly area: Area;
	readonly chartWidth: number;
}

function facingBoxes(figure: PaperFigure, sides: Sides, { from, rows, head, area, chartWidth }: Placing) {
	const leftWidth = sumOf(sides.left.widths);
	const heads = withHeight(sides.head, head);
	const table = (columns: SideColumns, x: number, side: 'left' | 'right'): TableBox => {
		const lines = [heads, ...rows].flatMap((row) => row[side] ?? []);
		return {
			...{
				kind: 'table',
				description: sides.description,
				widths: columns.widths,
				hasHead: true,
				rows: lines,
				isBeside: true,
				...(sides.look.isTight && { isTight: true })
			},
			area: { x, y: area.y, width: sumOf(columns.widths), height: heightOfRows(lines) }
		};
	};
	const chart: ChartBox = {
		...{ kind: 'chart', title: figure.title, description: figure.summary, marks: seriesMarks(figure) },
		data: sliceOf(figure.data, from, from + rows.length),
		beside: {
			headPoints: head,
			rowPoints: rows.map(({ height }) => height),
			axisPoints,
			...(sides.look.isTight && { isTight: true })
		},
		area: {
			...{ x: area.x + leftWidth + gutterPoints, y: area.y, width: chartWidth },
			height: head + sumOf(rows.map(({ height }) => height)) + axisPoints
		}
	};
	const right = sides.right && table(sides.right, chart.area.x + chartWidth + gutterPoints, 'right');
	return [table(sides.left, area.x, 'left'), chart, ...(right === null ? [] : [right])];
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
