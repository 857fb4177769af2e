import type { PaperCell, PaperColumn, PaperRow, PaperTable } from '$lib/core/paper/table';
import { gridOf, headingOf, indent, padding, type Grid } from './grid';
import { brokenLines, type Line } from './lines';
import { contentHeight, contentWidth, ink, line as lineColour, muted, page } from './look';
import type { Pen } from './pen';
import { spaced, tag, tied, type Piece, type PieceHead, type Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { linesHeight, paragraph, writeLines } from './text';

/** A table: caption, head, rows, and what its signs mean. Its head stands again on each page it goes on to. */
export function tablePieces(table: PaperTable, parent: Tag, setting: Setting): readonly Piece[] {
	const element = tag('Table', parent);
	const width = { x: page.left, width: contentWidth };
	const caption = paragraph(table.caption, styleOf('caption', setting), tag('Caption', element), setting, width);
	const grid = gridOf(table, setting);
	const head = headPiece(table, grid, element, setting);
	const body = tag('TBody', element);
	const rows = table.rows.flatMap((row) => rowPieces(row, table.columns, grid, body, head.again, setting));
	const small = styleOf('small', setting);
	const notes = table.notes.flatMap((note) => paragraph(note, small, tag('Note', parent), setting));
	return [
		...tied(caption),
		...spaced(caption.length > 0 ? 4 : 0, tied([head.piece])),
		// The first row stays with its head, the last one with the one before and with what explains its signs.
		...rows.map((row, place) => ({
			...row,
			isTied: place === rows.length - 1 ? notes.length > 0 : place === 0 || place === rows.length - 2
		})),
		...spaced(4, notes)
	];
}

/** A higher head stands only once: it would leave the pages that follow no room. */
const headHeightMax = 160;

function headPiece({ columns }: PaperTable, grid: Grid, element: Tag, setting: Setting) {
	const row = tag('TR', tag('THead', element));
	const cells = columns.map((column, place) => ({
		element: tag('TH', row, { scope: 'Column' }),
		lines: brokenLines(headingOf(column), grid.heading, innerWidth(grid, place), setting.measure)
	}));
	const textHeight = Math.max(...cells.map(({ lines }) => linesHeight(lines)));
	const height = textHeight + 2 * padding.y;
	const writeCell = (pen: Pen, place: number, top: number) => {
		const lines = cells[place]?.lines ?? [];
		writeCellLines(pen, lines, grid, place, top + padding.y + textHeight - linesHeight(lines));
	};
	const underline = (pen: Pen, top: number) =>
		pen.rule([page.left, top + height], [page.left + contentWidth, top + height], ink, 0.8);
	const piece: Piece = {
		height,
		gap: 0,
		draw(pen, top) {
			cells.forEach((cell, place) => pen.tagged(cell.element, () => writeCell(pen, place, top)));
			pen.artifact('Layout', () => underline(pen, top));
		}
	};
	const again: PieceHead = {
		height,
		draw: (pen, top) =>
			pen.artifact('Pagination', () => {
				cells.forEach((_, place) => writeCell(pen, place, top));
				underline(pen, top);
			})
	};
	return { piece, again: height <= headHeightMax ? again : null };
}

/** A row; one that would fill a good part of a page goes on to the next one, line by line. */
function rowPieces(
	{ cells, depth = 0 }: PaperRow,
	columns: readonly PaperColumn[],
	grid: Grid,
	body: Tag,
	head: PieceHead | null,
	setting: Setting
): readonly Piece[] {
	const row = tag('TR', body);
	const set = columns.map((_, place) => {
		const cell: PaperCell = cells[place] ?? { text: '', value: null };
		const inset = place === 0 ? depth * indent : 0;
		const style = { ...grid.cell, colour: cell.missing ? muted : ink };
		return {
			element: place === 0 ? tag('TH', row, { scope: 'Row' }) : tag('TD', row),
			lines: brokenLines(cell.text, style, innerWidth(grid, place) - inset, setting.measure),
			inset,
			ground: cell.shade === undefined ? null : (setting.palette.shades[cell.shade] ?? null)
		};
	});
	const lineCount = Math.max(...set.map(({ lines }) => lines.length));
	const perPiece = Math.max(1, Math.floor((contentHeight * 0.4) / grid.cell.leading));
	const starts = Array.from({ length: Math.ceil(lineCount / perPiece) }, (_, part) => part * perPiece);
	return starts.map((start, part) => {
		const isLast = part === starts.length - 1;
		const shown = set.map(({ lines, ...cell }) => ({ ...cell, lines: lines.slice(start, start + perPiece) }));
		const height =
			Math.min(perPiece, lineCount - start) * grid.cell.leading +
			(part === 0 ? padding.y : 0) +
			(isLast ? padding.y : 0);
		return {
			height,
			gap: 0,
			...(head && { head }),
			draw(pen, top) {
				pen.artifact('Layout', () => {
					shown.forEach(({ ground }, place) => paintGround(pen, ground, grid, place, top, height));
					if (!isLast) return;
					pen.rule([page.left, top + height], [page.left + contentWidth, top + height], lineColour, 0.5);
				});
				const textTop = top + (part === 0 ? padding.y : 0);
				for (const [place, { element, lines, inset }] of shown.entries()) {
					if (lines.length === 0) continue;
					pen.tagged(element, () => writeCellLines(pen, lines, grid, place, textTop, inset));
				}
			}
		};
	});
}

function paintGround(pen: Pen, ground: string | null, { columns }: Grid, place: number, top: number, height: number) {
	const column = columns[place];
	if (ground !== null && column) pen.box(column.x + 0.75, top, column.width - 1.5, height, ground);
}

function innerWidth({ columns }: Grid, place: number): number {
	return (columns[place]?.width ?? 0) - 2 * padding.x;
}

function writeCellLines(pen: Pen, lines: readonly Line[], { columns }: Grid, place: number, top: number, inset = 0) {
	const column = columns[place];
	if (!column) return;
	const [left, right] = [column.x + padding.x + inset, column.x + column.width - padding.x];
	for (const [index, line] of lines.entries()) {
		const slack = right - left - pen.measure.width(line.text.trimEnd(), line.style);
		const start = column.align === 'left' ? left : left + (column.align === 'right' ? slack : slack / 2);
		writeLines(pen, [line], start, top + index * line.style.leading);
	}
}
