import { headingBox, heightOfHeading } from './flowing';
import { type Area, sizes } from './page';
import { heightOfParagraphs, paragraph } from './paragraphs';
import type { TextBox } from './slide';

/** What stands above a picture: its name, where nothing above says it already, and what it shows. */
export interface TextAbove {
	readonly name: string | null;
	readonly summary: string;
}

/** A longer summary is left to the notes and the alternative text, so that the picture has room. In points. */
const summaryMostPoints = 48;

/** The texts above a picture and how much of the room they take, in points. */
export function textAbove({ name, summary }: TextAbove, room: Area) {
	const heading = name === null ? null : paragraph(name, sizes.subheading, { isSerif: true });
	const first = heading === null ? 0 : heightOfHeading(heading, room);
	const text = paragraph(summary, sizes.small, { colour: 'muted' });
	const height = heightOfParagraphs([text], room.width);
	const isShown = summary !== '' && height <= summaryMostPoints;
	const boxes: readonly TextBox[] = [
		...(heading === null ? [] : [headingBox(heading, room, first)]),
		...(isShown ? [{ kind: 'text', area: { ...room, y: room.y + first, height }, paragraphs: [text] } as const] : [])
	];
	return { boxes, heightPoints: first + (isShown ? height + 8 : 0) };
}
