import type { FigureRow } from '$lib/core/paper/figure';
import { drawingHeight, paintDrawing } from './drawing';
import { brokenLines } from './lines';
import { contentWidth, line as lineColour, page } from './look';
import type { Piece, Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { linesHeight, writeLines } from './text';

const trackWidth = 130;
const gutter = 12;
const sideWidth = (contentWidth - trackWidth - 2 * gutter) / 2;
const padding = 4;

/** A line between two poles: what each end means stands beside it, its name above. */
export function polesRow(row: FigureRow, ends: readonly [string, string], element: Tag, setting: Setting): Piece {
	const [strong, style, small] = [styleOf('heading', setting), styleOf('cell', setting), styleOf('small', setting)];
	const label = brokenLines(row.label, strong, contentWidth, setting.measure);
	const [left, right] = ends.map((end) => brokenLines(end, style, sideWidth, setting.measure));
	const figures = row.figures.map(({ name, text }) => `${name}: ${text}`);
	const beneath = [...(row.note === undefined ? [] : [row.note]), ...figures].flatMap((text) =>
		brokenLines(text, small, trackWidth, setting.measure)
	);
	const trackHeight = drawingHeight(row.track);
	const sides = [left ?? [], right ?? []];
	const inner = Math.max(...sides.map(linesHeight), trackHeight + linesHeight(beneath));
	const height = padding + linesHeight(label) + inner + padding;
	return {
		height,
		gap: 0,
		draw(pen, top) {
			pen.artifact('Layout', () => pen.rule([page.left, top], [page.left + contentWidth, top], lineColour, 0.5));
			const below = top + padding + linesHeight(label);
			const trackLeft = page.left + sideWidth + gutter;
			pen.tagged(element, () => {
				writeLines(pen, label, page.left, top + padding);
				writeLines(pen, left ?? [], 0, below, page.left + sideWidth);
				paintDrawing(pen, row.track, trackLeft + 5, below, trackWidth - 10);
				writeLines(pen, beneath, trackLeft, below + trackHeight);
				writeLines(pen, right ?? [], trackLeft + trackWidth + gutter, below);
			});
		}
	};
}
