import type { PaperFigure } from '$lib/core/paper/figure';
import { drawingHeight, drawingWidth, paintDrawing } from './drawing';
import { brokenLines, type Line } from './lines';
import { contentWidth, page } from './look';
import type { Piece, Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { linesHeight, writeLines } from './text';

/** What the signs of a picture mean, side by side; none where there are no signs. */
export function legendPiece(legend: PaperFigure['legend'], element: Tag, setting: Setting): readonly Piece[] {
	if (legend.length === 0) return [];
	const style = styleOf('small', setting);
	const placed: { readonly x: number; readonly y: number; readonly lines: readonly Line[]; readonly place: number }[] =
		[];
	let [x, y, rowHeight]: [number, number, number] = [0, 0, 0];
	for (const [place, { mark, text }] of legend.entries()) {
		const markWidth = (drawingWidth(mark) ?? 16) + markGap;
		const lines = brokenLines(text, style, contentWidth - markWidth, setting.measure);
		const width = markWidth + Math.max(...lines.map((line) => setting.measure.width(line.text, style)));
		if (x > 0 && x + width > contentWidth) [x, y] = [0, y + rowHeight];
		rowHeight = x === 0 ? linesHeight(lines) + 2 : Math.max(rowHeight, linesHeight(lines) + 2);
		placed.push({ x, y, lines, place });
		x += width + entryGap;
	}
	return [
		{
			height: y + rowHeight,
			gap: 0,
			draw: (pen, top) =>
				pen.tagged(element, () => {
					for (const { x, y, lines, place } of placed) {
						const mark = legend[place]?.mark;
						const markWidth = mark ? (drawingWidth(mark) ?? 16) : 0;
						if (mark) {
							const markTop = top + y + (style.leading - drawingHeight(mark)) / 2;
							paintDrawing(pen, mark, page.left + x, markTop, markWidth);
						}
						writeLines(pen, lines, page.left + x + markWidth + markGap, top + y);
					}
				})
		}
	];
}

const markGap = 4;
const entryGap = 16;
