import type { FigureSeries } from '$lib/core/paper/figure';
import type { Locale } from '$lib/core/text';
import type { WrittenCell } from '$lib/server/xlsx/workbook';
import { writeWorkbook } from '$lib/server/xlsx/write-workbook';
import type { ChartBox, RowsBeside } from '../layout/slide';
import { chartWords } from '../words';
import { languages } from './text';

/** A column behind a chart: its heading, its values and where they stand. */
export interface ChartColumn {
	readonly name: string;
	readonly values: readonly (string | number | null)[];
	/** As charts name it, for example `Data!$B$2:$B$9`. */
	readonly range: string;
	readonly letters: string;
	/** The cell of its heading. */
	readonly heading: string;
}

export interface SeriesColumns {
	readonly name: string;
	readonly values: ChartColumn;
	/** Both ends of each value's interval; null: it has none. */
	readonly ends: { readonly low: ChartColumn; readonly high: ChartColumn } | null;
	/** How far lines reach down and up from each value, where lines are drawn for the interval. */
	readonly reach: { readonly below: ChartColumn; readonly above: ChartColumn } | null;
}

/** What a chart is drawn from and what can be edited behind it. */
export interface ChartColumns {
	readonly categories: ChartColumn;
	/** Of dots: how high each row stands, twice for both ends of a band, and where its name begins; else null. */
	readonly places: { readonly heights: ChartColumn; readonly again: ChartColumn; readonly starts: ChartColumn } | null;
	readonly series: readonly SeriesColumns[];
	readonly all: readonly ChartColumn[];
}

const sheetName = 'Data';

/** The columns of a chart: names, values and both ends of their intervals as the paper has them, and what a program needs to draw them. */
export function columnsOf({ data, beside }: ChartBox, locale: Locale): ChartColumns {
	const { shape, categories, series, low } = data;
	const words = chartWords(locale);
	const all: ChartColumn[] = [];
	const add: Add = (name, values) => {
		const letters = lettersOf(all.length);
		const cell = (row: number) => `${sheetName}!$${letters}$${row}`;
		const last = `$${letters}$${Math.max(2, categories.length + 1)}`;
		const column = { name, values, letters, range: `${cell(2)}:${last}`, heading: cell(1) };
		all.push(column);
		return column;
	};
	const names = add(words.row, categories);
	const own = series.map((each) => ({ each, values: add(each.name, each.values) }));
	const withEnds = own.map(({ each, values }) => ({ each, name: each.name, values, ends: endsOf(each, words, add) }));
	const isDots = shape === 'dots';
	return {
		categories: names,
		series: withEnds.map(({ each, ...columns }) => ({
			...columns,
			reach: columns.ends === null || isDots ? null : reachOf(each, words, add)
		})),
		places: isDots ? placesOf(add) : null,
		all
	};

	function placesOf(adding: Add) {
		const heights = heightsOf(categories.length, beside);
		return {
			heights: adding(words.position, heights),
			again: adding(words.positionAgain, heights),
			starts: adding(
				words.start,
				categories.map(() => low)
			)
		};
	}
}

/** Both cells of a row that stand side by side, for example `Data!$C$4:$D$4`. */
export function rangeOfRow(first: ChartColumn, second: ChartColumn, place: number): string {
	return `${sheetName}!$${first.letters}$${place + 2}:$${second.letters}$${place + 2}`;
}

/** How high the rows of a chart reach together, in the unit of `heightsOf`. */
export function heightOfAll(count: number, beside: RowsBeside | undefined): number {
	return beside ? beside.rowPoints.reduce((sum, row) => sum + row, 0) : Math.max(1, count);
}

type Add = (name: string, values: ChartColumn['values']) => ChartColumn;

/** The middle of each row above the lower edge: in points where a table stands beside, else one a row. */
function heightsOf(count: number, beside: RowsBeside | undefined): readonly number[] {
	const rows = beside?.rowPoints ?? Array.from({ length: count }, () => 1);
	let left = heightOfAll(count, beside);
	return rows.map((row) => {
		left -= row;
		return left + row / 2;
	});
}

/** The columns as the workbook that opens where somebody edits the chart. */
export async function chartWorkbook(
	{ all }: ChartColumns,
	file: { readonly title: string; readonly creator: string; readonly day: string; readonly accent: string },
	locale: Locale
): Promise<Uint8Array> {
	const rows: WrittenCell[][] = [all.map(({ name }) => ({ value: name, look: { role: 'head' } }))];
	for (const place of all[0]?.values.keys() ?? [])
		rows.push(all.map(({ values }) => ({ value: values[place] ?? null })));
	const pieces: Uint8Array[] = [];
	const workbook = {
		...{ ...file, subject: file.title, language: languages[locale] },
		sheets: [{ name: sheetName, widths: all.map((_, place) => (place === 0 ? 40 : 16)), hasHeading: true, rows }]
	};
	for await (const piece of writeWorkbook(workbook)) pieces.push(piece);
	return Buffer.concat(pieces);
}

function endsOf({ name, intervals }: FigureSeries, words: Words, add: Add): SeriesColumns['ends'] {
	if (intervals === undefined || intervals.every((interval) => interval === null)) return null;
	return {
		low: add(
			words.low(name),
			intervals.map((interval) => interval?.[0] ?? null)
		),
		high: add(
			words.high(name),
			intervals.map((interval) => interval?.[1] ?? null)
		)
	};
}

function reachOf({ name, values, intervals = [] }: FigureSeries, words: Words, add: Add): SeriesColumns['reach'] {
	const reach = (end: 0 | 1) =>
		values.map((value, place) => {
			const interval = intervals[place] ?? null;
			return value === null || interval === null ? null : distance(value, interval[end]);
		});
	return { below: add(words.below(name), reach(0)), above: add(words.above(name), reach(1)) };
}

type Words = ReturnType<typeof chartWords>;

/** Without what a computer adds in the sixteenth place. */
function distance(value: number, end: number): number {
	return Number(Math.abs(value - end).toFixed(9));
}

function lettersOf(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
