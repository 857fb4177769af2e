import { type MeasuredGrid, takeRows, widthOfGrid } from './grid';
import { type Area, measurePoints, places } from './page';
import { heightOfParagraphs, splitParagraphs } from './paragraphs';
import type { Box, Paragraph, TableBox, TextBox } from './slide';

/** What is set below what is already on a slide, and goes on on the next one where the room does not do. */
export interface Flowing {
	/** The title of a slide that begins with it; nothing: the section’s. */
	readonly title?: string;
	/** The same without its small type, where it has any. */
	readonly usual?: Flowing;
	/** Null: nothing of it fits here. On a fresh slide something always does. */
	take(room: Area, isFresh: boolean): Taken | null;
}

export interface Taken {
	readonly boxes: readonly Box[];
	readonly heightPoints: number;
	readonly rest: Flowing | null;
}

/** Between a heading and what it names, in points. */
const headingGapPoints = 6;

/** Running text in lines that are not too long. What a person added stands behind a rule. */
export function flowingParagraphs(paragraphs: readonly Paragraph[], isQuoted = false): Flowing {
	const inset = isQuoted ? 14 : 0;
	return {
		take(room, isFresh) {
			const area = { ...room, x: room.x + inset, width: Math.min(measurePoints, room.width - inset) };
			// In columns the eye finds the next line.
			const isColumn = room.width < places.content.width / 2;
			const size = { widthPoints: area.width, heightPoints: area.height };
			const split = splitParagraphs(paragraphs, size, isFresh, isColumn);
			if (split.taken.length === 0) return null;
			const placed = { ...area, height: split.heightPoints };
			return {
				boxes: [{ kind: 'text', area: placed, paragraphs: split.taken, ...(isQuoted && { isQuoted }) }],
				heightPoints: split.heightPoints,
				rest: split.rest.length === 0 ? null : flowingParagraphs(split.rest, isQuoted)
			};
		}
	};
}

/** A table or picture in several parts begins below something else where most of the slide is left to it, with a heading and so many rows. */
export function mayBeginBelow(room: Area, rowCount: number): boolean {
	return room.height >= places.content.height * 0.6 && rowCount >= 4;
}

/**
 * A table: under its caption where it stands below something else, and on slides of its own under its title. Each part has the heading
 * again.
 */
export function flowingGrid(grid: MeasuredGrid, title: string, caption: Paragraph | null): Flowing {
	return {
		title,
		take(room, isFresh) {
			const heading = isFresh || caption === null ? null : { ...caption, isKept: false };
			const above = heading === null ? 0 : heightOfHeading(heading, room);
			const part = takeRows(grid, room.height - above, isFresh);
			if (part === null || (!isFresh && part.rest && !mayBeginBelow(room, part.taken.rows.length - 1))) return null;
			return {
				boxes: [
					...(heading === null ? [] : [headingBox(heading, room, above)]),
					tableBox(part.taken, { ...room, y: room.y + above }, part.heightPoints)
				],
				heightPoints: above + part.heightPoints,
				rest: part.rest === null ? null : flowingGrid(part.rest, title, null)
			};
		}
	};
}

/**
 * The first of several ways to set the same that needs no further slide; else the first one. Those in `small` type are no reason to press
 * it below something else: they are tried where it has most of a slide.
 */
export function wholeOf([first, ...others]: readonly [Flowing, ...Flowing[]], small: readonly Flowing[] = []): Flowing {
	return {
		...first,
		...(small.length > 0 && { usual: wholeOf([first, ...others]) }),
		take(room, isFresh) {
			const taken = first.take(room, isFresh);
			if (taken?.rest === null) return taken;
			const isMost = room.height >= places.content.height * 0.8;
			for (const other of [...others, ...(isMost ? small : [])]) {
				const whole = other.take(room, isFresh);
				if (whole?.rest === null) return whole;
			}
			return taken;
		}
	};
}

/** What follows begins where the first one ends, on the next slide. */
export function followedBy(flowing: Flowing, next: Flowing | null): Flowing {
	return {
		take(room, isFresh) {
			const taken = flowing.take(room, isFresh);
			if (taken === null) return null;
			return { ...taken, rest: taken.rest === null ? next : followedBy(taken.rest, next) };
		}
	};
}

/** Something with headings above it that never stand alone. */
export function flowingUnder(headings: readonly Paragraph[], flowing: Flowing): Flowing {
	return {
		take(room, isFresh) {
			const width = Math.min(measurePoints, room.width);
			const height = heightOfParagraphs(headings, width);
			const used = height + headingGapPoints;
			const left = { ...room, y: room.y + used, height: room.height - used };
			const taken = left.height > 0 ? (flowing.take(left, false) ?? (isFresh ? flowing.take(left, true) : null)) : null;
			if (taken === null) {
				// So many headings that nothing fits below them.
				return isFresh ? followedBy(flowingParagraphs(headings), flowing).take(room, true) : null;
			}
			const box: TextBox = { kind: 'text', area: { ...room, width, height }, paragraphs: headings };
			return { ...taken, boxes: [box, ...taken.boxes], heightPoints: used + taken.heightPoints };
		}
	};
}

/** One line above a table or picture that is not the first on its slide. */
export function headingBox(heading: Paragraph, room: Area, heightPoints: number): TextBox {
	return { kind: 'text', area: { ...room, height: heightPoints - headingGapPoints }, paragraphs: [heading] };
}

/** How much room a heading takes with the gap below it, in points. */
export function heightOfHeading(heading: Paragraph, room: Area): number {
	return heightOfParagraphs([heading], room.width) + headingGapPoints;
}

function tableBox(grid: MeasuredGrid, room: Area, heightPoints: number): TableBox {
	return { kind: 'table', area: { ...room, width: widthOfGrid(grid), height: heightPoints }, ...grid };
}
