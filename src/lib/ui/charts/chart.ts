import type { ChartNode } from './node';

/** A real table with the numbers of the picture; the first cell of a row names it. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A number beside a track, with the mark that stands for it there. */
export interface ChartFigure {
	readonly mark: ChartNode;
	readonly name: string;
	readonly value: string;
}

/** The customers' side of a row: a figure of theirs and what it says, in words. */
export interface ChartAside {
	readonly label: string;
	readonly figure: string;
	/** False: the figure says that there is none. */
	readonly given: boolean;
	readonly verdicts: readonly string[];
	/** Set where the row's self-image and this figure contradict each other. */
	readonly contradiction?: { readonly text: string; readonly href: string };
}

export interface LegendEntry {
	readonly mark: ChartNode;
	readonly text: string;
	/** What a moving picture can show and hide by this entry. */
	readonly layer?: 'claimed' | 'evidenced' | 'target';
}

export interface ChartRow {
	readonly id: string;
	readonly label: string;
	readonly track: ChartNode;
	/** The same numbers as text beside the track. */
	readonly figures: readonly ChartFigure[];
	/** Where each row has a scale of its own. */
	readonly axis?: ChartNode;
	/** Why there is no value, where there is none. */
	readonly note?: string;
	/** What the two ends of this row's track mean. */
	readonly ends?: readonly [left: string, right: string];
	readonly asides?: readonly ChartAside[];
}

export interface Chart {
	readonly title: string;
	/** What the picture shows, for those who do not see it and those in a hurry. */
	readonly summary: string;
	readonly legend: readonly LegendEntry[];
	/** Labels along the tracks, as wide as they are; null where the ends say it all. */
	readonly axis: ChartNode | null;
	readonly rows: readonly ChartRow[];
	readonly table: ChartTable;
}
