/** How a cell looks; cells that look alike share one format of the file. */
export interface CellLook {
	/** A format code of spreadsheets, for example `0.0`; nothing: as the cell is. */
	readonly number?: string;
	readonly role?: 'head' | 'title' | 'label' | 'missing';
	/** Text that may need several lines. */
	readonly isWrapped?: boolean;
	/** How far below the top a row lies. */
	readonly depth?: number;
	/** How dark the cell is, 0–4. */
	readonly shade?: number;
}

/** A text stays text whatever it begins with; null is an empty cell. */
export interface WrittenCell {
	readonly value: string | number | null;
	readonly look?: CellLook;
}

export interface WrittenSheet {
	/** As it should be called; it is made legal and unique. */
	readonly name: string;
	/** In characters. */
	readonly widths: readonly number[];
	/** The first row is its heading: it stays in sight and can be filtered by. */
	readonly hasHeading: boolean;
	/** Handed over piece by piece where there are many. */
	readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>;
}

export interface Workbook {
	readonly title: string;
	readonly subject: string;
	/** Whose file it is: the product or the practice. */
	readonly creator: string;
	/** ISO date; all a file says of when it was made. */
	readonly day: string;
	readonly language: string;
	/** `#rrggbb`; fills of headings and shades follow from it. */
	readonly accent: string;
	readonly sheets: readonly WrittenSheet[];
}

/** The day as spreadsheets count it, in days; null: they know no such day, and it stays text. */
export function daySerialOf(date: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
	const milliseconds = Date.parse(`${date}T00:00:00Z`);
	const isThere = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
	// Before 1 March 1900 programs disagree: one of them has a 29 February in that year.
	if (!isThere || date < '1900-03-01') return null;
	return Math.round(milliseconds / 86_400_000) + 25_569;
}
