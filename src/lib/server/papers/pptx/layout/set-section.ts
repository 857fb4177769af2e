import type { InPieces } from '$lib/core/pieces';
import type { Flowing, Taken } from './flowing';
import { type Area, places } from './page';
import { columnLeft, columnWidthPoints } from './setting';
import type { Box, Slide } from './slide';

/** What stands on slides, and what a speaker may want to know of it. */
export interface Item {
	/** Nothing: it is said in the notes alone. */
	readonly flowing: Flowing | null;
	readonly notes: readonly string[];
	/** It is no reason for another slide: where there is no room for it, its notes say it, and only there. */
	readonly isOptional?: boolean;
	/** It stands in one of two columns. */
	readonly isNarrow?: boolean;
}

/** A slide before it has its look. */
type SetSlide = Omit<Slide, 'look' | 'section'>;

/** Between two things that stand below each other, in points. */
const gapPoints = 14;
/** Between something and a remark on it, in points. */
const remarkGapPoints = 6;

/**
 * Slides of one section, filled one after the other; where several have one title, each says which of how many it is. Columns are no
 * higher than `columnPoints`.
 */
export function* setSection(
	title: string,
	items: Iterable<Item>,
	columnPoints: number = places.content.height
): InPieces<readonly SetSlide[]> {
	const sheets: Sheet[] = [];
	for (const item of items) {
		yield;
		const { flowing, notes } = item;
		if (flowing !== null && item.isOptional && sheets.length > 0) {
			const rest = setBelow(sheets, { ...item, flowing }, title, columnPoints);
			if (rest !== null) sheets.at(-1)?.notes.push(...notes);
			continue;
		}
		const from = flowing === null ? sheets.length - 1 : setFlowing(sheets, { ...item, flowing }, title, columnPoints);
		if (sheets.length === 0) sheets.push(newSheet(title));
		// What spans several slides is explained on each.
		for (const sheet of sheets.slice(Math.max(0, from))) sheet.notes.push(...notes);
	}
	return sheets.map((sheet, place) => {
		const alike = sheets.filter((other) => other.title === sheet.title).length;
		const number = sheets.slice(0, place + 1).filter((other) => other.title === sheet.title).length;
		return {
			kicker: sheet.title === title ? '' : title,
			title: alike > 1 ? `${sheet.title} (${number}/${alike})` : sheet.title,
			boxes: sheet.boxes,
			notes: sheet.notes
		};
	});
}

interface Sheet {
	readonly title: string;
	readonly boxes: Box[];
	readonly notes: string[];
	usedPoints: number;
	/** While columns are filled: where they begin, which one is being filled, and how far. */
	columns: { readonly top: number; at: 0 | 1; usedPoints: number } | null;
}

type Flows = Pick<Item, 'isNarrow' | 'isOptional'> & { readonly flowing: Flowing };

function newSheet(title: string): Sheet {
	return { title, boxes: [], notes: [], usedPoints: 0, columns: null };
}

/** Gives the place of the first slide on which something of it stands. */
function setFlowing(
	sheets: Sheet[],
	{ flowing, isNarrow = false }: Flows,
	title: string,
	columnPoints: number
): number {
	let rest = setBelow(sheets, { flowing, isNarrow }, title, columnPoints);
	const from = rest === flowing ? sheets.length : sheets.length - 1;
	while (rest !== null) {
		const sheet = newSheet(rest.title ?? title);
		sheets.push(sheet);
		const left = setOn(sheet, { flowing: rest, isNarrow }, columnPoints);
		if (left === rest) throw new Error(`Nothing of “${sheet.title}” fits on a slide.`);
		rest = left;
	}
	return from;
}

/** On the last slide, as far as there is room; gives what is left. Under the title of one table or picture stands nothing but it. */
function setBelow(sheets: readonly Sheet[], flows: Flows, title: string, columnPoints: number): Flowing | null {
	const { flowing } = flows;
	const open = sheets.at(-1);
	const own = flowing.title ?? title;
	return open && (open.title === title || open.title === own) ? setOn(open, flows, columnPoints) : flowing;
}

function setOn(sheet: Sheet, { flowing, isNarrow, isOptional }: Flows, columnPoints: number): Flowing | null {
	if (isNarrow) return setInColumns(sheet, flowing, columnPoints);
	const { content } = places;
	const isFresh = sheet.usedPoints === 0;
	const used = isFresh ? 0 : sheet.usedPoints + (isOptional ? remarkGapPoints : gapPoints);
	const room = { ...content, y: content.y + used, height: content.height - used };
	const taken = room.height > 0 ? flowing.take(room, isFresh) : null;
	if (taken === null) return flowing;
	sheet.boxes.push(...taken.boxes);
	sheet.usedPoints = used + taken.heightPoints;
	sheet.columns = null;
	return taken.rest;
}

/** In the left column, then in the right one. */
function setInColumns(sheet: Sheet, flowing: Flowing, columnPoints: number): Flowing | null {
	const top = sheet.usedPoints === 0 ? 0 : sheet.usedPoints + gapPoints;
	const columns = (sheet.columns ??= { top, at: 0, usedPoints: 0 });
	let rest: Flowing | null = flowing;
	for (;;) {
		const used = columns.usedPoints === 0 ? 0 : columns.usedPoints + gapPoints;
		const room = roomInColumn(columns.at, columns.top + used, columnPoints);
		const taken: Taken | null = room.height > 0 ? rest.take(room, columns.top + used === 0) : null;
		if (taken !== null) {
			sheet.boxes.push(...taken.boxes);
			columns.usedPoints = used + taken.heightPoints;
			sheet.usedPoints = Math.max(sheet.usedPoints, columns.top + columns.usedPoints);
			rest = taken.rest;
			if (rest === null) return null;
		}
		if (columns.at === 1) return rest;
		columns.at = 1;
		columns.usedPoints = 0;
	}
}

function roomInColumn(column: 0 | 1, usedPoints: number, columnPoints: number): Area {
	const { content } = places;
	return {
		x: columnLeft(column),
		y: content.y + usedPoints,
		width: columnWidthPoints,
		height: Math.min(content.height, columnPoints) - usedPoints
	};
}
