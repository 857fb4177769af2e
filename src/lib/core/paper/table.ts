import type { Withheld } from '../sharing/withheld';

/** The parts of a report that something tells of: where one of them is withheld, it is left out (`withoutParts`). */
export interface Telling {
	readonly tells?: readonly Withheld[];
}

/** Why a cell has no value: withheld to protect people, not asked or not applicable, or nothing was given. */
export type Missing = 'withheld' | 'not-asked' | 'none';

/** What a column counts in; it decides how a workbook formats its cells. */
export type ColumnKind =
	| 'text'
	/** A whole number: people, responses, answers. */
	| 'count'
	/** 0–100, as scores are shown. */
	| 'points'
	/** Stored as a share of 1, shown as per cent. */
	| 'percent'
	/** Any other number, with the column's decimals and unit. */
	| 'number'
	/** ISO date. */
	| 'date';

export interface PaperColumn extends Telling {
	/** Unique in the table; with the keys of table and row it addresses a value. */
	readonly key: string;
	readonly name: string;
	readonly kind: ColumnKind;
	readonly decimals?: number;
	/** For example `€`; shown in the heading of a workbook's column. */
	readonly unit?: string;
}

export interface PaperCell {
	/** As the screen shows it, in the paper's language. */
	readonly text: string;
	/** The number or ISO date behind the text, in the unit of its column and not more exact than what is shown; null where there is none. */
	readonly value: number | string | null;
	readonly missing?: Missing;
	/** How dark the cell is in a heat map, 0–4. */
	readonly shade?: number;
}

export interface PaperRow extends Telling {
	readonly key: string;
	/** How far below the top it lies, where rows form a tree. */
	readonly depth?: number;
	readonly cells: readonly PaperCell[];
}

/** A table whose first column names its rows. Every row has a cell for each column. */
export interface PaperTable {
	/** Unique in the paper. */
	readonly id: string;
	/** For a sheet’s tab and bookmarks; at most 31 characters. */
	readonly name: string;
	readonly caption: string;
	readonly columns: readonly PaperColumn[];
	readonly rows: readonly PaperRow[];
	/** What signs in its cells mean, and anything that belongs below it. */
	readonly notes: readonly string[];
}

/** One value of a paper, with its address. */
export interface PaperValue {
	/** `table/row/column`. */
	readonly path: string;
	readonly text: string;
	readonly value: number | string | null;
	readonly missing: Missing | null;
}

/** Every cell but the names of the rows, in reading order. */
export function valuesOf(tables: readonly PaperTable[]): readonly PaperValue[] {
	return tables.flatMap((table) =>
		table.rows.flatMap((row) =>
			row.cells.slice(1).map((cell, place) => ({
				path: [table.id, row.key, table.columns[place + 1]?.key ?? ''].join('/'),
				text: cell.text,
				value: cell.value,
				missing: cell.missing ?? null
			}))
		)
	);
}
