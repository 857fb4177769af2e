import type { TableRow } from './line-problem';
import { nameKey } from './names';

/** What each column may be called in the first line of a list, in lower case. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export interface ReadColumns<Column extends string> {
	readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<Column, string>> }[];
	/** Headings of columns that are not read. */
	readonly unread: readonly string[];
}

/**
 * Gives cells their meaning: by the first line where at least half of its cells are names of columns, else by their position, in the
 * order of `byPosition`. Rows without any text are left out; a column that is not there is empty.
 */
export function readColumns<Column extends string>(
	rows: readonly TableRow[],
	names: ColumnNames<Column>,
	byPosition: readonly NoInfer<Column>[]
): ReadColumns<Column> {
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const columns = Object.keys(names) as Column[];
	const first = (filled[0]?.cells ?? []).map((cell) => cell.trim());
	const headings = first.map((cell) => columns.find((column) => names[column].includes(nameKey(cell))));
	const known = headings.filter((heading) => heading !== undefined).length;
	const isNamed = known > 0 && known * 2 >= first.filter((cell) => cell !== '').length;
	const positions = isNamed ? headings : byPosition;
	return {
		unread: isNamed ? first.filter((cell, index) => cell !== '' && headings[index] === undefined) : [],
		rows: filled.slice(isNamed ? 1 : 0).map(({ line, cells }) => {
			const texts = columns.map((column) => [column, (cells[positions.indexOf(column)] ?? '').trim()] as const);
			return { line, cells: Object.fromEntries(texts) as Record<Column, string> };
		})
	};
}
