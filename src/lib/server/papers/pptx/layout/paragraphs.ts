import { heightOf, piecesOf, widthOf, withoutEndBlank } from './measure';
import type { Paragraph, Run } from './slide';

/** Of a bullet and the space behind it, in points. */
export const bulletIndentPoints = 16;

/** A plain paragraph of one run. */
export function paragraph(
	text: string,
	sizePoints: number,
	more: Omit<Run & Paragraph, 'text' | 'runs' | 'sizePoints'> = {}
): Paragraph {
	const { isBold, isItalic, colour, ...ofParagraph } = more;
	const run: Run = { text, ...(isBold && { isBold }), ...(isItalic && { isItalic }), ...(colour && { colour }) };
	return { runs: [run], sizePoints, ...ofParagraph };
}

/** How high paragraphs stand in a column of this width, in points; what is above the first one does not count. */
export function heightOfParagraphs(paragraphs: readonly Paragraph[], widthPoints: number): number {
	return paragraphs.reduce((sum, each, place) => sum + heightOfParagraph(each, widthPoints, place === 0), 0);
}

export interface SplitParagraphs {
	readonly taken: readonly Paragraph[];
	readonly heightPoints: number;
	readonly rest: readonly Paragraph[];
}

/**
 * As many paragraphs as fit into a room, in points. Headings go with what follows them. With `isForced` something is always taken: of a
 * paragraph higher than the room its first lines. With `isBreakable` lines are also taken of a long one that does not fit whole.
 */
export function splitParagraphs(
	paragraphs: readonly Paragraph[],
	room: { readonly widthPoints: number; readonly heightPoints: number },
	isForced: boolean,
	isBreakable = false
): SplitParagraphs {
	let count = 0;
	let height = 0;
	for (const each of paragraphs) {
		const next = height + heightOfParagraph(each, room.widthPoints, count === 0);
		if (next > room.heightPoints) break;
		height = next;
		count += 1;
	}
	if (count === paragraphs.length) return { taken: paragraphs, heightPoints: height, rest: [] };
	const whole = withoutKeptAtEnd(paragraphs.slice(0, count));
	if (isBreakable && isLong(paragraphs[count], room, height)) {
		return takenBroken(paragraphs, count, room);
	}
	if (whole.length > 0 || !isForced) return takenWhole(paragraphs, whole.length, room.widthPoints);
	return takenBroken(paragraphs, count, room);
}

/** So many lines of it stay together on either side. */
const linesLeast = 3;

/** Whether a paragraph can be broken in the room that is left. */
function isLong(each: Paragraph | undefined, room: { widthPoints: number; heightPoints: number }, usedPoints: number) {
	if (each === undefined || each.isKept) return false;
	const left = room.heightPoints - usedPoints - (each.spaceBeforePoints ?? 0);
	const fitting = Math.floor(left / heightOf(1, each.sizePoints));
	return fitting >= linesLeast && lineStartsOf(each, room.widthPoints).length >= fitting + linesLeast;
}

function takenBroken(
	paragraphs: readonly Paragraph[],
	count: number,
	room: { readonly widthPoints: number; readonly heightPoints: number }
): SplitParagraphs {
	const before = paragraphs.slice(0, count);
	const broken = paragraphs[count];
	const gap = count === 0 ? 0 : (broken?.spaceBeforePoints ?? 0);
	const left = room.heightPoints - heightOfParagraphs(before, room.widthPoints) - gap;
	if (broken === undefined || (count > 0 && left < heightOf(1, broken.sizePoints))) {
		return takenWhole(paragraphs, count, room.widthPoints);
	}
	const [first, rest] = splitLines(broken, room.widthPoints, left);
	const taken = [...before, first];
	return {
		taken,
		heightPoints: heightOfParagraphs(taken, room.widthPoints),
		rest: [...(rest === null ? [] : [rest]), ...paragraphs.slice(count + 1)]
	};
}

function takenWhole(paragraphs: readonly Paragraph[], count: number, widthPoints: number): SplitParagraphs {
	const taken = paragraphs.slice(0, count);
	return { taken, heightPoints: heightOfParagraphs(taken, widthPoints), rest: paragraphs.slice(count) };
}

function withoutKeptAtEnd(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
	const last = paragraphs.findLastIndex(({ isKept }) => !isKept);
	return paragraphs.slice(0, last + 1);
}

function heightOfParagraph(each: Paragraph, widthPoints: number, isFirst: boolean): number {
	const lines = lineStartsOf(each, widthPoints).length;
	return (isFirst ? 0 : (each.spaceBeforePoints ?? 0)) + heightOf(lines, each.sizePoints);
}

/** The first lines that fit, at least one, and the others. */
function splitLines(each: Paragraph, widthPoints: number, roomPoints: number): [Paragraph, Paragraph | null] {
	const starts = lineStartsOf(each, widthPoints);
	const count = Math.max(1, Math.floor(roomPoints / heightOf(1, each.sizePoints)));
	const cut = starts[count];
	if (cut === undefined) return [each, null];
	const { bullet, ...plain } = each;
	// What goes on elsewhere is no new point of its list.
	const rest = { ...plain, runs: cutRuns(each.runs, cut, Infinity), spaceBeforePoints: 0 };
	return [{ ...plain, ...(bullet !== undefined && { bullet }), runs: cutRuns(each.runs, 0, cut) }, rest];
}

function cutRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
	let at = 0;
	return runs.flatMap((run) => {
		const start = at;
		at += run.text.length;
		const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		return text === '' ? [] : [{ ...run, text }];
	});
}

/** Where in the text each line begins. */
function lineStartsOf({ runs, bullet, ...face }: Paragraph, widthPoints: number): readonly number[] {
	const available = Math.max(1, widthPoints - (bullet === undefined ? 0 : bulletIndentPoints));
	const starts = [0];
	let at = 0;
	let used = 0;
	for (const run of runs) {
		const style = { ...face, ...(run.isBold && { isBold: true }) };
		for (const piece of piecesOf(run.text)) {
			const lines = piece.split('\n');
			lines.forEach((part, place) => {
				const needed = widthOf(withoutEndBlank(part), style);
				if (used > 0 && used + needed > available) {
					starts.push(at);
					used = 0;
				}
				used = needed > available ? brokenInside(part, style, available, at, starts) : used + widthOf(part, style);
				at += part.length;
				if (place < lines.length - 1) {
					at += 1;
					starts.push(at);
					used = 0;
				}
			});
		}
	}
	return starts;
}

/** A word longer than the line is broken where the line ends. Adds where lines begin; gives how much of the last is used, in points. */
function brokenInside(
	word: string,
	style: Parameters<typeof widthOf>[1],
	available: number,
	at: number,
	starts: number[]
): number {
	let used = 0;
	let offset = 0;
	for (const sign of word) {
		const width = widthOf(sign, style);
		if (used > 0 && used + width > available) {
			starts.push(at + offset);
			used = 0;
		}
		used += width;
		offset += sign.length;
	}
	return used;
}
