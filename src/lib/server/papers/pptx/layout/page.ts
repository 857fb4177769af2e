/** A rectangle on a slide, in points from its upper left corner. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** 16:9, 13⅓ by 7½ inches: what PowerPoint makes by itself. */
export const slideSize = { width: 960, height: 540 };

const left = 48;
const width = slideSize.width - 2 * left;

/** Where things stand on a slide with content; the master has the same places. */
export const places = {
	kicker: { x: left, y: 24, width, height: 18 },
	title: { x: left, y: 42, width, height: 60 },
	content: { x: left, y: 108, width, height: 388 },
	footer: { x: left, y: 508, width: 620, height: 18 },
	number: { x: 690, y: 508, width: 60, height: 18 },
	logo: { x: 762, y: 502, width: 150, height: 26 }
} satisfies Readonly<Record<string, Area>>;

const coverWidth = 470;

/** The same for the cover: words on the left, the picture on the right. */
export const coverPlaces = {
	logo: { x: left, y: 44, width: 240, height: 60 },
	title: { x: left, y: 130, width: coverWidth, height: 112 },
	subject: { x: left, y: 252, width: coverWidth, height: 58 },
	stage: { x: left, y: 326, width: coverWidth, height: 90 },
	lines: { x: left, y: 424, width: coverWidth, height: 80 },
	picture: { x: 556, y: 104, width: 356, height: 384 }
} satisfies Readonly<Record<string, Area>>;

/** Longer lines are hard to follow across a slide. */
export const measurePoints = 700;

/** Around the text of a cell, in points. */
export const cellMargins = { side: 5, above: 3, aboveTight: 1.5 };

/** No text on a slide is smaller. */
export const smallestPoints = 11;

/** Nor is any in a table, whose cells are smaller only where they would else be parted over two slides. */
export const smallestTablePoints = 9;

export const sizes = {
	coverTitle: 40,
	coverSubject: 22,
	title: 24,
	longTitle: 18,
	lead: 19,
	heading: 17,
	subheading: 15,
	text: 14,
	small: 12,
	table: 12,
	denseTable: 11,
	smallTable: 10,
	smallestTable: smallestTablePoints
};
