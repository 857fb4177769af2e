import type { PaperTable, Telling } from './table';

/** One SVG element as data; positions along a track are per cent of its width. */
export interface Drawing {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly Drawing[];
	readonly text?: string;
}

/** A row of a figure: its name, its track and the same numbers as text. */
export interface FigureRow {
	readonly label: string;
	/** The very drawing of the screen. */
	readonly track: Drawing;
	readonly figures: readonly {
		readonly name: string;
		readonly text: string;
		/** The mark that stands for it on the track. */
		readonly mark?: Drawing;
	}[];
	/** Why there is no value, where there is none. */
	readonly note?: string;
	/** Where each row has a scale of its own. */
	readonly axis?: Drawing;
	/** What the two ends of the track mean. */
	readonly ends?: readonly [left: string, right: string];
	/** What others say of the same, where the figure sets it beside. */
	readonly asides?: readonly FigureAside[];
}

/** Beside a self-image the customers' figure with its verdicts, and whether the two contradict each other. */
export interface FigureAside extends Telling {
	readonly label: string;
	readonly text: string;
	readonly contradiction?: string;
}

/** A series of a chart that can be edited: one value a category, null where there is none. */
export interface FigureSeries {
	readonly name: string;
	readonly values: readonly (number | null)[];
	/** Low and high of each value, where there is an interval; null without one. */
	readonly intervals?: readonly (readonly [low: number, high: number] | null)[];
}

/** What a deck draws natively; the figures are those of the table and no others. */
export interface FigureData {
	readonly shape: 'dots' | 'bars' | 'stacked-bars' | 'lines';
	readonly categories: readonly string[];
	readonly series: readonly FigureSeries[];
	/** Of the value axis. */
	readonly low: number;
	readonly high: number;
	readonly unit: string;
}

export interface PaperFigure {
	/** Unique in the paper. */
	readonly id: string;
	readonly title: string;
	/** What the picture shows, in words: the alternative text. */
	readonly summary: string;
	readonly legend: readonly { readonly mark: Drawing; readonly text: string }[];
	readonly axis: Drawing | null;
	readonly rows: readonly FigureRow[];
	readonly data: FigureData;
	/** What stands above the tracks and above the asides, where there are any. */
	readonly heads?: readonly [own: string, asides: string];
	/** The numbers of the picture. */
	readonly table: PaperTable;
}
