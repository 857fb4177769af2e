import type { Flowing } from './flowing';
import { places } from './page';
import type { Box, Slide } from './slide';

/** What stands on slides, and what a speaker may want to know of it. */
export interface Item {
	/** Nothing: it is said in the notes alone. */
	readonly flowing: Flowing | null;
	readonly notes: readonly string[];
	/** It is no reason for another slide: where there is no room for it, its notes say it. */
	readonly isOptional?: boolean;
}

/** Between two things that stand below each other, in points. */
const gapPoints = 14;

/** Slides of one section, filled one after the other; where several have one title, each says which of how many it is. */
export function setSection(title: string, items: readonly Item[]): readonly Omit<Slide, 'look' | 'section'>[] {
	const sheets: Sheet[] = [];
	for (const { flowing, notes, isOptional } of items) {
		if (flowing !== null && isOptional) {
			setBelow(sheets, flowing, title);
			continue;
		}
		const from = flowing === null ? sheets.length - 1 : setFlowing(sheets, flowing, title);
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
}

function newSheet(title: string): Sheet {
	return { title, boxes: [], notes: [], usedPoints: 0 };
}

/** Gives the place of the first slide on which something of it stands. */
function setFlowing(sheets: Sheet[], flowing: Flowing, title: string): number {
	let rest = setBelow(sheets, flowing, title);
	const from = rest === flowing ? sheets.length : sheets.length - 1;
	while (rest !== null) {
		const sheet = newSheet(rest.title ?? title);
		sheets.push(sheet);
		const left = setOn(sheet, rest);
		if (left === rest) throw new Error(`Nothing of “${sheet.title}” fits on a slide.`);
		rest = left;
	}
	return from;
}

/** On the last slide, as far as there is room; gives what is left. Under the title of one table or picture stands nothing but it. */
function setBelow(sheets: readonly Sheet[], flowing: Flowing, title: string): Flowing | null {
	const open = sheets.at(-1);
	const own = flowing.title ?? title;
	return open && (open.title === title || open.title === own) ? setOn(open, flowing) : flowing;
}

function setOn(sheet: Sheet, flowing: Flowing): Flowing | null {
	const { content } = places;
	const isFresh = sheet.usedPoints === 0;
	const used = isFresh ? 0 : sheet.usedPoints + gapPoints;
	const room = { ...content, y: content.y + used, height: content.height - used };
	const taken = room.height > 0 ? flowing.take(room, isFresh) : null;
	if (taken === null) return flowing;
	sheet.boxes.push(...taken.boxes);
	sheet.usedPoints = used + taken.heightPoints;
	return taken.rest;
}
