import type { PaperColumn, PaperTable } from '$lib/core/paper/table';
import { columnWidths, type ColumnNeed } from './columns';
import { widthsOf } from './lines';
import { contentWidth, page, scaled, type TextStyle } from './look';
import { styleOf, type Setting } from './setting';

/** How a table is set: where its columns stand, and how large its texts are. */
export interface Grid {
	readonly columns: readonly GridColumn[];
	readonly cell: TextStyle;
	readonly heading: TextStyle;
}

interface GridColumn {
	readonly x: number;
	readonly width: number;
	readonly align: 'left' | 'right' | 'centre';
}

/** Between a cell’s text and its edges, in points. */
export const padding = { x: 5, y: 2.6 };
/** For each step that a row lies below the top. */
export const indent = 9;

/** Tables of many columns are set smaller before their words are broken. */
export function gridOf(table: PaperTable, setting: Setting): Grid {
	const needs = table.columns.map((_, place) => needOf(table, place, setting));
	const least = (factor: number) => inSize(table, needs, factor).reduce((sum, need) => sum + need.least, 0);
	const factor = factors.find((one) => least(one) <= contentWidth) ?? factorMin;
	let x: number = page.left;
	const columns = columnWidths(inSize(table, needs, factor), contentWidth).map((width, place): GridColumn => {
		const column = { x, width, align: alignOf(table, place) };
		x += width;
		return column;
	});
	return {
		columns,
		cell: scaled(styleOf('cell', setting), factor),
		heading: scaled(styleOf('heading', setting), factor)
	};
}

export function headingOf({ name, unit }: PaperColumn): string {
	return unit === undefined || name.includes(unit) ? name : `${name} (${unit})`;
}

const factorMin = 0.78;
const factors = [1, 0.92, 0.84, factorMin];

/** A heading may be broken into lines of this width, in points; longer words are hyphenated before they make a column wider. */
const headingWidth = { most: 90, shaded: 44 };
const leastMax = 150;
/** What names of rows have before the columns of figures get more. */
const nameWidth = 92;

interface TextNeed {
	readonly heading: ColumnNeed;
	readonly cells: ColumnNeed;
	readonly isShaded: boolean;
}

function needOf({ columns, rows }: PaperTable, place: number, setting: Setting): TextNeed {
	const column = columns[place];
	const cells = rows.map(({ cells, depth = 0 }) => {
		const { least, most } = widthsOf(cells[place]?.text ?? '', styleOf('cell', setting), setting.measure);
		const inset = place === 0 ? depth * indent : 0;
		// Figures stay on one line as long as they are short.
		const isWhole = column?.kind !== 'text' && most < 80;
		const whole = place === 0 ? Math.min(most, nameWidth) : 0;
		return { least: Math.max(isWhole ? most : least, whole) + inset, most: most + inset };
	});
	return {
		heading: widthsOf(column ? headingOf(column) : '', styleOf('heading', setting), setting.measure),
		cells: {
			least: Math.max(0, ...cells.map(({ least }) => least)),
			most: Math.max(0, ...cells.map(({ most }) => most))
		},
		isShaded: isShaded(rows, place)
	};
}

/** Texts are as wide as their size makes them; the columns of a heat map are all alike. */
function inSize({ columns }: PaperTable, needs: readonly TextNeed[], factor: number): readonly ColumnNeed[] {
	const shaded = needs
		.filter((need) => need.isShaded)
		.map(({ heading, cells }) => Math.max(cells.most, Math.min(heading.least, headingWidth.shaded)));
	return columns.map((_, place) => {
		const need = needs[place];
		if (!need) return { least: 0, most: 0 };
		const { heading, cells } = need;
		const least = need.isShaded ? Math.max(...shaded) : Math.min(leastMax, Math.max(heading.least, cells.least));
		const most = need.isShaded ? least : Math.max(least, Math.min(heading.most, headingWidth.most), cells.most);
		return { least: least * factor + 2 * padding.x, most: most * factor + 2 * padding.x };
	});
}

function alignOf({ columns, rows }: PaperTable, place: number): GridColumn['align'] {
	if (isShaded(rows, place)) return 'centre';
	const kind = columns[place]?.kind ?? 'text';
	return place === 0 || kind === 'text' || kind === 'date' ? 'left' : 'right';
}

function isShaded(rows: PaperTable['rows'], place: number): boolean {
	return rows.some(({ cells }) => cells[place]?.shade !== undefined);
}
