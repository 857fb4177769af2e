import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureData } from '../../../../src/lib/core/paper/figure';
import type { Paper, PaperBlock } from '../../../../src/lib/core/paper/paper';
import type { PaperTable } from '../../../../src/lib/core/paper/table';
import { tablesOf } from '../../../../src/lib/core/paper/tables';
import { decks } from './decks';
import { deckOf, type ReadDeck, targetsOf } from './read-deck';
import { allOf, parseXml, textsOf, type XmlElement } from './xml-tree';

describe.each(decks)('the values of %s', (_, paperOf, brand) => {
	let paper: Paper;
	let deck: ReadDeck;
	beforeAll(async () => {
		paper = paperOf();
		deck = await deckOf(paper, brand);
	});

	it('are all in its tables, row by row, and no others', () => {
		const rows = deck.slides.flatMap(({ tables }) => tables.flat());
		for (const table of tablesOf(paper)) {
			const missing = table.rows.filter((row) => !isSet(row, table, rows)).map(({ key }) => `${table.id}/${key}`);
			expect(missing).toEqual([]);
		}
		const known = new Set(
			tablesOf(paper).flatMap(({ columns, rows: own }) => [
				...columns.map(({ name }) => name),
				...own.flatMap(({ cells }) => cells.map(({ text }) => text))
			])
		);
		const foreign = rows
			.flat()
			.filter((text) => /^[−–+\d\s.,%€]+$/.test(text) && !known.has(text) && !placesOf(paper).has(text));
		expect(foreign).toEqual([]);
	});

	it('are those of its charts, and of the workbooks behind them', () => {
		const drawn = chartsOf(deck).map(valuesOfChart);
		for (const data of figuresOf(paper)) {
			for (const { name, values, intervals } of data.series) {
				const wanted = sorted(values);
				const found = drawn.filter(({ rows }) => rows.some((row) => data.categories.includes(row)));
				expect(
					included(
						wanted,
						found.flatMap((chart) => chart.series.get(name) ?? [])
					),
					name
				).toEqual([]);
				const ends = sorted((intervals ?? []).flatMap((interval) => interval ?? []));
				expect(
					included(
						ends,
						found.flatMap(({ numbers }) => numbers)
					),
					`${name}, intervals`
				).toEqual([]);
			}
		}
		// What a chart remembers is what its workbook says.
		for (const { series, columns } of drawn) {
			for (const [name, values] of series) expect(columns.get(name)).toEqual(values);
		}
	});

	it('that are withheld stay withheld: a dash, and the reason in the notes', () => {
		const missing = tablesOf(paper).flatMap(({ rows }) =>
			rows.filter(({ cells }) => cells.some((cell) => cell.missing))
		);
		const notes = deck.slides.flatMap((slide) => slide.notes);
		const unexplained = missing
			.map(({ cells }) => cells[0]?.text ?? '')
			.filter((name) => !notes.some((note) => note.startsWith(`${name}, `)));
		expect(unexplained).toEqual([]);
	});
});

/** Numbers of a plan stand in front of its rows and are no values. */
function placesOf(paper: Paper): ReadonlySet<string> {
	return new Set(
		paper.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'step' ? String(block.step.place) : []))
		)
	);
}

/** A row stands in one line of the deck, or in two that begin with its name where its columns stand on both sides of a picture. */
function isSet(
	{ cells }: PaperTable['rows'][number],
	table: PaperTable,
	rows: readonly (readonly string[])[]
): boolean {
	const wanted = cells.map(({ text }) => text);
	const candidates = rows.filter((row) => row[0] === wanted[0]);
	const others = rows.filter((row) => row.every((text) => wanted.includes(text)));
	const found = new Set([...candidates.filter((row) => row.every((text) => wanted.includes(text))), ...others].flat());
	return candidates.length > 0 && wanted.every((text) => found.has(text)) && table.columns.length === wanted.length;
}

function figuresOf(paper: Paper): readonly FigureData[] {
	return paper.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (isCharted(block) ? block.figure.data : [])));
}

/** Of distributions the shares are shades behind the numbers of their tables. */
function isCharted(block: PaperBlock): block is Extract<PaperBlock, { kind: 'figure' }> {
	return block.kind === 'figure' && block.figure.data.shape !== 'stacked-bars';
}

interface DrawnChart {
	/** Names of its rows, from its workbook. */
	readonly rows: readonly string[];
	/** What the chart draws, by the name of the column it refers to. */
	readonly series: ReadonlyMap<string, readonly (number | null)[]>;
	/** What stands in the columns of the workbook. */
	readonly columns: ReadonlyMap<string, readonly (number | null)[]>;
	/** Every number of the workbook. */
	readonly numbers: readonly number[];
}

function chartsOf({ parts, files }: ReadDeck): readonly { readonly root: XmlElement; readonly workbook: Uint8Array }[] {
	return [...parts].flatMap(([path, root]) => {
		if (!/^ppt\/charts\/chart\d+\.xml$/.test(path)) return [];
		const [target] = targetsOf(path, parts);
		const workbook = files.get(target?.path ?? '');
		if (workbook === undefined) throw new Error(`${path} has no workbook.`);
		return [{ root, workbook }];
	});
}

function valuesOfChart({ root, workbook }: { root: XmlElement; workbook: Uint8Array }): DrawnChart {
	const sheet = parseXml(Buffer.from(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? '').toString('utf8'));
	const [head = new Map<string, string>(), ...rows] = allOf(sheet, 'row').map(cellsIn);
	const columns = new Map(
		[...head].map(([letters, name]) => [name, rows.map((row) => numberIn(row.get(letters) ?? ''))] as const)
	);
	const series = new Map(
		allOf(root, 'c:ser').flatMap((each) => {
			const names = allOf(each, 'c:tx').flatMap((tx) => textsOf(tx, 'c:v'));
			const values = [...allOf(each, 'c:val'), ...allOf(each, 'c:xVal')][0];
			const isColumn = allOf(each, 'c:tx').some((tx) => allOf(tx, 'c:strRef').length > 0);
			return values && isColumn ? [[names[0] ?? '', cached(values)] as const] : [];
		})
	);
	return {
		rows: rows.map((row) => row.get('A') ?? ''),
		series,
		columns,
		numbers: [...columns.values()].flat().flatMap((value) => value ?? [])
	};
}

/** The cells of a row by their column's letters. */
function cellsIn(row: XmlElement): ReadonlyMap<string, string> {
	return new Map(
		allOf(row, 'c').map((cell) => [
			(cell.attributes.get('r') ?? '').replace(/\d/g, ''),
			[...textsOf(cell, 't'), ...textsOf(cell, 'v')].join('')
		])
	);
}

function cached(values: XmlElement): readonly (number | null)[] {
	const count = Number(allOf(values, 'c:ptCount')[0]?.attributes.get('val'));
	const points = new Map(
		allOf(values, 'c:pt').map((point) => [Number(point.attributes.get('idx')), Number(textsOf(point, 'c:v')[0])])
	);
	return Array.from({ length: count }, (_, place) => points.get(place) ?? null);
}

function numberIn(text: string): number | null {
	return text === '' ? null : Number(text);
}

function sorted(values: readonly (number | null)[]): readonly number[] {
	return values.flatMap((value) => value ?? []).sort((one, other) => one - other);
}

/** Those of the wanted numbers that are not among the found ones, each counted as often as it occurs. */
function included(wanted: readonly number[], found: readonly (number | null)[]): readonly number[] {
	const left = [...found];
	return wanted.filter((value) => {
		const place = left.indexOf(value);
		if (place === -1) return true;
		left.splice(place, 1);
		return false;
	});
}
