import type { PaperFigure } from '$lib/core/paper/figure';
import { drawingHeight, drawingWidth, paintDrawing } from './drawing';
import { columnHeads, figureLayout, type FigureLayout } from './figure-layout';
import { figureRow } from './figure-row';
import { legendPiece } from './legend';
import type { Pen } from './pen';
import { spaced, tag, tied, type Piece, type PieceHead, type Tag } from './piece';
import { polesRow } from './poles';
import { styleOf, type Setting } from './setting';
import { paragraph } from './text';

/** A picture: its title unless the heading above says the same, a line for each row with its figures, and what it shows in words. */
export function figurePieces(figure: PaperFigure, heading: string, parent: Tag, setting: Setting): readonly Piece[] {
	const words = figure.title === heading ? '' : figure.title;
	const title = tied(paragraph(words, styleOf('caption', setting), tag('P', parent), setting));
	const element = tag('Figure', parent, { alt: figure.summary });
	const summary = paragraph(figure.summary, styleOf('small', setting), element, setting);
	return [
		...title,
		...spaced(4, tied(legendPiece(figure.legend, element, setting))),
		...spaced(5, figureRows(figure, element, setting)),
		...spaced(5, summary)
	];
}

/** Whether each of its lines has its numbers beside it, so that no table need stand below. */
export function tellsItsNumbers({ rows }: PaperFigure): boolean {
	return rows.every(({ figures, note }) => figures.length > 0 || note !== undefined);
}

/** Its lines alone. One that goes on to another page has its scale there again. */
export function figureRows(figure: PaperFigure, element: Tag, setting: Setting): readonly Piece[] {
	const layout = figureLayout(figure, setting);
	const axis = axisOf(figure, layout, element);
	const rows = figure.rows.map((row) =>
		row.ends ? polesRow(row, row.ends, element, setting) : figureRow(row, figure.axis, layout, element, setting)
	);
	return [
		...tied(columnHeads(layout, figure.heads, element, setting)),
		...(axis && rows.length > longRowCount ? tied([axis.piece]) : []),
		...rows.map((row, place) => ({
			...row,
			...(axis && { head: axis.again }),
			// Neither the first row nor the last stands alone on a page.
			isTied: place === 0 || place >= rows.length - 2
		})),
		...(axis ? tied([axis.piece]) : [])
	];
}

/** From here on a picture has its scale above as well. */
const longRowCount = 12;

/** The scale along the tracks, below the last of them, and where a page begins with one. */
function axisOf({ axis }: PaperFigure, { track }: FigureLayout, element: Tag) {
	if (!axis || drawingWidth(axis) !== null) return null;
	const height = drawingHeight(axis);
	const paint = (pen: Pen, top: number) => paintDrawing(pen, axis, track.x, top, track.width);
	const piece: Piece = { height, gap: 0, draw: (pen, top) => pen.tagged(element, () => paint(pen, top)) };
	const again: PieceHead = { height, draw: (pen, top) => pen.artifact('Pagination', () => paint(pen, top)) };
	return { piece, again };
}
