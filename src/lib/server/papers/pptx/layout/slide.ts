import type { FigureData } from '$lib/core/paper/figure';
import type { Area } from './page';

/** A slide as it is set: everything on it has its place, and what it says fits there. */
export interface Slide {
	readonly look: 'cover' | 'content';
	/** Above the title where that is not the section’s; empty: nothing. */
	readonly kicker: string;
	readonly title: string;
	readonly boxes: readonly Box[];
	/** What a speaker may want to know, paragraph by paragraph. */
	readonly notes: readonly string[];
	/** Slides of one section follow each other under this name. */
	readonly section: string;
}

export type Box = TextBox | TableBox | ChartBox;

export interface TextBox {
	readonly kind: 'text';
	readonly area: Area;
	readonly paragraphs: readonly Paragraph[];
	/** The cover’s subject and the kicker have places in the master. */
	readonly placeholder?: 'subject';
	/** A rule on its left, for what a person added. */
	readonly isQuoted?: boolean;
}

export interface TableBox {
	readonly kind: 'table';
	readonly area: Area;
	/** Said to those who do not see it. */
	readonly description: string;
	readonly widths: readonly number[];
	/** The first row is the heading, unless there is none. */
	readonly hasHead: boolean;
	readonly rows: readonly TableRow[];
	/** Its rows stand closer together, so that all of them stand on one slide. */
	readonly isTight?: boolean;
	/** Its rows belong to marks beside them: texts stand in the middle. */
	readonly isBeside?: boolean;
}

export interface TableRow {
	readonly heightPoints: number;
	/** It names those below it, and is never the last on a slide. */
	readonly isName?: boolean;
	readonly cells: readonly TableCell[];
}

export interface TableCell {
	readonly paragraphs: readonly Paragraph[];
	readonly align: 'left' | 'right';
	/** How dark it is, 0–4. */
	readonly shade?: number;
	/** Set from bottom to top. */
	readonly isUpright?: boolean;
	readonly indentPoints?: number;
}

export interface ChartBox {
	readonly kind: 'chart';
	readonly area: Area;
	readonly title: string;
	/** Said to those who do not see it. */
	readonly description: string;
	readonly data: FigureData;
	/** One a series. */
	readonly marks: readonly SeriesMark[];
	/** Where it stands beside a table: its rows are those of the table, which names them. */
	readonly beside?: RowsBeside;
}

/** All in points. */
export interface RowsBeside {
	/** From the upper edge to the first row: the heading there, the legend here. */
	readonly headPoints: number;
	readonly rowPoints: readonly number[];
	/** Below the last row. */
	readonly axisPoints: number;
	readonly isTight?: boolean;
}

/** What a series is drawn with: hollow is claimed and filled is evidenced, everywhere. */
export type SeriesMark = 'hollow' | 'filled' | 'tick' | 'diamond';

export interface Paragraph {
	readonly runs: readonly Run[];
	readonly sizePoints: number;
	readonly isSerif?: boolean;
	/** A sign, or the number in an ordered list. */
	readonly bullet?: 'sign' | number;
	readonly spaceBeforePoints?: number;
	/** Never the last on a slide: it names what follows. */
	readonly isKept?: boolean;
}

export interface Run {
	readonly text: string;
	readonly isBold?: boolean;
	readonly isItalic?: boolean;
	readonly colour?: Colour;
}

export type Colour = 'ink' | 'muted' | 'accent' | 'paper';
