import { brokenLines, type Line } from './lines';
import { measureWidth, page, type TextStyle } from './look';
import type { Pen } from './pen';
import type { Piece, Tag } from './piece';
import type { Setting } from './setting';

interface Place {
	readonly x: number;
	readonly width: number;
	/** Beside each of its pieces, from the top to the bottom of it. */
	readonly beside?: (pen: Pen, top: number, height: number) => void;
}

export const textPlace: Place = { x: page.left, width: measureWidth };

/** A paragraph as pieces: at least two of its lines stay together at either end. None where there is no text. */
export function paragraph(
	text: string,
	style: TextStyle,
	tag: Tag,
	{ measure }: Setting,
	{ x, width, beside }: Place = textPlace
): readonly Piece[] {
	if (text.trim() === '') return [];
	return inParts(brokenLines(text, style, width, measure)).map((lines) => {
		const height = lines.length * style.leading;
		return {
			height,
			gap: 0,
			draw(pen, top) {
				if (beside) pen.artifact('Layout', () => beside(pen, top, height));
				pen.tagged(tag, () => writeLines(pen, lines, x, top));
			}
		};
	});
}

/** Lines below each other, the first one’s upper edge at `top`; ends them at `right` where that is given. */
export function writeLines(pen: Pen, lines: readonly Line[], x: number, top: number, right?: number): void {
	lines.forEach((line, place) => {
		const start = right === undefined ? x : right - pen.measure.width(line.text.trimEnd(), line.style);
		pen.write(line, start, baselineOf(line.style, top + place * line.style.leading));
	});
}

/** Where letters stand in a line whose upper edge is at `top`. */
export function baselineOf({ size, leading }: TextStyle, top: number): number {
	return top + leading / 2 + size * 0.33;
}

export function linesHeight(lines: readonly Line[]): number {
	return lines.reduce((sum, { style }) => sum + style.leading, 0);
}

/** Lines that stay together: the first two and the last two, all of three. */
function inParts(lines: readonly Line[]): readonly (readonly Line[])[] {
	if (lines.length <= 3) return [lines];
	return [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];
}
