import type { TableRow } from '../organisation/line-problem';
import { labelKey } from './heading-key';
import type { ImportMapping, ImportRows } from './types';

/** A table with its headings apart from its rows. */
export interface HeadedTable {
	/** As many as the widest row has cells; those without a heading are named by their letter (`columnLetter`). */
	readonly headings: readonly string[];
	readonly rows: ImportRows;
}

/** A table headed by the line with this number; 0: by none. What stands above it is a title. */
export function headed(table: ImportRows, headingLine: number): HeadedTable {
	const index = headingLine === 0 ? -1 : table.findIndex(({ line }) => line === headingLine);
	const rows = table.slice(index + 1);
	const cells = table[index]?.cells ?? [];
	const width = rows.reduce((most, row) => Math.max(most, row.cells.length), cells.length);
	const headings = Array.from({ length: width }, (_, column) => (cells[column] ?? '').trim() || columnLetter(column));
	return { headings, rows };
}

/** `A` for the first column, as spreadsheets count. */
function columnLetter(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** A cell without white space around it, and without the apostrophe by which a list tells spreadsheets that it is no formula. */
export function cellOf({ cells }: TableRow, column: number): string {
	return column === -1 ? '' : (cells[column] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
}

/** What a row says its figure is: one cell, or a KPI and its part in two. */
export function labelOf(row: TableRow, columns: readonly string[]): string {
	const parts = ['@label', '@sublabel'].map((role) => cellOf(row, columns.indexOf(role)));
	return parts.filter((part) => part !== '').join(' · ');
}

/** The labels of a table by their keys, in the order in which they first come; none in a wide one. */
export function labelsIn(
	{ rows }: HeadedTable,
	{ layout, columns }: Pick<ImportMapping, 'layout' | 'columns'>
): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	if (layout === 'wide') return labels;
	for (const row of rows) {
		const label = labelOf(row, columns);
		const key = labelKey(label);
		if (label !== '' && !labels.has(key)) labels.set(key, label);
	}
	return labels;
}

/** One series of figures: the column of a wide table, elsewhere all that stands under one label. */
export interface Series {
	/** In `ImportMapping.formats`. */
	readonly key: string;
	/** As the table names it. */
	readonly heading: string;
	/** The field it fills; empty: none. */
	readonly target: string;
	readonly texts: readonly string[];
}

/** All series of a table, whether they are read or not. */
export function seriesOf(table: HeadedTable, mapping: Pick<ImportMapping, 'layout' | 'columns' | 'labels'>): Series[] {
	const { layout, columns, labels } = mapping;
	if (layout === 'wide') {
		return table.headings.map((heading, column) => {
			const texts = table.rows.map((row) => cellOf(row, column)).filter((text) => text !== '');
			return { key: String(column), heading, target: columns[column] ?? '', texts };
		});
	}
	const figures = table.headings.flatMap((_, column) => (holdsFigures(columns[column]) ? [column] : []));
	const textsByKey = new Map<string, string[]>();
	for (const row of table.rows) {
		const key = labelKey(labelOf(row, columns));
		const texts = textsByKey.get(key) ?? [];
		texts.push(...figures.map((column) => cellOf(row, column)).filter((text) => text !== ''));
		textsByKey.set(key, texts);
	}
	return [...labelsIn(table, mapping)].map(([key, heading]) => {
		return { key, heading, target: labels.get(key) ?? '', texts: textsByKey.get(key) ?? [] };
	});
}

function holdsFigures(role: string | undefined): boolean {
	return role === '@value' || role === '@periods' || role === '@target';
}
