import { departmentOf } from './places';
import { readPeriod } from './read-period';
import type { Recogniser } from './recognise';
import { cellOf, type HeadedTable } from './table';
import type { ImportContext, ImportLayout, ImportRows } from './types';

/** The line that most looks like headings among the first ones; 0: none does. */
export function guessHeadingLine(table: ImportRows, words: Recogniser): number {
	const scores = table.slice(0, LINES_LOOKED_AT).map(({ line, cells }) => {
		const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
		const known = texts.filter((text) => isKnown(text, words)).length;
		return { line, known, isWordsOnly: texts.length > 1 && texts.every((text) => !/^[\d.,%€$£\s-]+$/.test(text)) };
	});
	const best = scores.reduce((most, one) => (one.known > most.known ? one : most), { line: 0, known: 0 });
	if (best.known > 1) return best.line;
	return scores.find(({ isWordsOnly }) => isWordsOnly)?.line ?? best.line;
}

/** How the figures lie: by periods in the headings, by one column of values, else a column a field. */
export function guessLayout({ headings, rows }: HeadedTable, words: Recogniser): ImportLayout {
	const roles = headings.map(words.roleOf);
	const fieldCount = headings.filter((heading) => words.fieldsOf(heading).length > 0).length;
	const periodCount = headings.filter((heading) => readPeriod(heading, 'month') !== null).length;
	if (periodCount > fieldCount && (periodCount > 1 || labelColumn({ headings, rows }, words) !== -1)) return 'across';
	if (roles.includes('@value') && (roles.includes('@label') || labelColumn({ headings, rows }, words) !== -1))
		return 'long';
	return 'wide';
}

/** What each column holds in this layout, as far as its heading or its cells tell; empty: not read. */
export function guessColumns(
	table: HeadedTable,
	layout: ImportLayout,
	words: Recogniser,
	context: ImportContext
): readonly string[] {
	const roles = table.headings.map((heading) => words.roleOf(heading) ?? '');
	if (layout === 'wide') return withPlaces(table, wideColumns(table, roles, words), context);
	const columns = roles.map((role, column) => {
		if (layout === 'across' && readPeriod(table.headings[column] ?? '', 'month') !== null) return '@periods';
		return layout === 'across' && ['@value', '@target', '@period', '@year', '@part'].includes(role) ? '' : role;
	});
	const label = columns.includes('@label') ? -1 : labelColumn(table, words);
	const labelled = columns.map((role, column) => (column === label ? '@label' : role));
	return withPlaces(table, onlyFirst(labelled, layout === 'across' ? ['@periods'] : []), context);
}

const LINES_LOOKED_AT = 15;
/** So many rows tell what a column holds. */
const ROWS_LOOKED_AT = 200;

function isKnown(text: string, words: Recogniser): boolean {
	return words.fieldsOf(text).length > 0 || words.roleOf(text) !== null || readPeriod(text, 'month') !== null;
}

/** Fields by their headings; what only describes a figure stands for the one KPI there is. */
function wideColumns({ headings }: HeadedTable, roles: readonly string[], words: Recogniser): string[] {
	const fields = words.resolve(headings);
	const [kpi, another] = [...new Set(fields.flatMap((field) => field?.key ?? []))];
	const placed = roles.map((role, column) => {
		const field = fields[column];
		if (field) return field.field;
		if (role === '@target') return kpi !== undefined && another === undefined ? `${kpi}.target` : '';
		return ['@label', '@sublabel', '@value'].includes(role) ? '' : role;
	});
	return onlyFirst(placed, []);
}

/** The first column whose cells mostly name fields; −1: none. */
function labelColumn({ headings, rows }: HeadedTable, words: Recogniser): number {
	return headings.findIndex((_, column) => {
		const texts = textsIn(rows, column);
		const named = texts.filter((text) => words.fieldsOf(text).length > 0).length;
		return named > 0 && named * 2 >= texts.length;
	});
}

/** Columns that say by their cells where figures belong, where no heading did. */
function withPlaces(table: HeadedTable, columns: readonly string[], context: ImportContext): readonly string[] {
	const parted = withYearAndPart(table, columns);
	const isPlaced = parted.some((role) => ['@period', '@year', '@periods'].includes(role));
	const periodAt = isPlaced ? -1 : columnWhere(table, parted, (text) => readPeriod(text, 'month') !== null);
	const withPeriod = parted.map((role, column) => (column === periodAt ? '@period' : role));
	const find = departmentOf(context);
	const isDepartment = (text: string) => typeof find(text) !== 'string';
	const departmentAt = withPeriod.includes('@department') ? -1 : columnWhere(table, withPeriod, isDepartment);
	return withPeriod.map((role, column) => (column === departmentAt ? '@department' : role));
}

/** `Jahr` beside `Monat`: the cells of neither are a period by themselves. */
function withYearAndPart({ headings, rows }: HeadedTable, columns: readonly string[]): readonly string[] {
	const isPeriodHeading = (column: number) =>
		/jahr|year|monat|month|quart/i.test((headings[column] ?? '').slice(0, 100));
	const candidates = headings.flatMap((_, column) =>
		columns[column] === '@period' || (columns[column] === '' && isPeriodHeading(column)) ? [column] : []
	);
	const isYear = (column: number) => every(textsIn(rows, column), (text) => /^20\d\d$/.test(text));
	const year = candidates.find(isYear);
	const part = candidates.find((column) => {
		return column !== year && every(textsIn(rows, column), (text) => readPeriod(text, 'month') === null);
	});
	if (year === undefined || part === undefined) return columns;
	return columns.map((role, column) =>
		column === year ? '@year' : column === part ? '@part' : role === '@period' ? '' : role
	);
}

/** The first column not read yet whose cells all are so. */
function columnWhere(
	{ headings, rows }: HeadedTable,
	columns: readonly string[],
	isSo: (text: string) => boolean
): number {
	return headings.findIndex((_, column) => columns[column] === '' && every(textsIn(rows, column), isSo));
}

function every(texts: readonly string[], isSo: (text: string) => boolean): boolean {
	return texts.length > 0 && texts.every(isSo);
}

function textsIn(rows: ImportRows, column: number): string[] {
	return rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => cellOf(row, column) || []);
}

/** Each meaning once, but for those that may come several times. */
function onlyFirst(columns: readonly string[], repeatable: readonly string[]): string[] {
	return columns.map((role, column) => (repeatable.includes(role) || columns.indexOf(role) === column ? role : ''));
}
