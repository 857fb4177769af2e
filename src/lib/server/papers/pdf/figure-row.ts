import type { FigureAside, FigureRow, PaperFigure } from '$lib/core/paper/figure';
import { drawingHeight, drawingWidth, paintDrawing } from './drawing';
import { type FigureLayout, trackInset } from './figure-layout';
import { brokenLines, type Line } from './lines';
import { contentWidth, line as lineColour, page, styles } from './look';
import type { Piece, Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { baselineOf, linesHeight, writeLines } from './text';

/** A line of a picture: its name, its track, the same numbers as text, and what customers say of it. */
export function figureRow(
	row: FigureRow,
	axis: PaperFigure['axis'],
	layout: FigureLayout,
	element: Tag,
	setting: Setting
): Piece {
	const small = styleOf('small', setting);
	const label = brokenLines(row.label, styleOf('cell', setting), layout.labelWidth, setting.measure);
	const hasFigures = row.figures.length > 0;
	// A remark on a value stands with its name, the reason for none where the value would be.
	const remark = hasFigures && row.note !== undefined ? remarkBeside(label, row.note, layout, setting) : null;
	const left = [...label, ...(remark?.below ?? []), ...figureLines(row, layout, setting)];
	const figureStyle = styleOf('cell', setting);
	const note =
		hasFigures || row.note === undefined ? [] : brokenLines(row.note, small, layout.track.width, setting.measure);
	const asides = asideLines(row.asides ?? [], layout, setting);
	const trackHeight = drawingHeight(row.track);
	const axisHeight = row.axis ? drawingHeight(row.axis) : 0;
	const trackPartHeight = trackHeight + axisHeight + linesHeight(note);
	const inner = Math.max(linesHeight(left), trackPartHeight, linesHeight(asides));
	return {
		height: inner + 2 * padding,
		gap: 0,
		draw(pen, top) {
			pen.artifact('Layout', () => pen.rule([page.left, top], [page.left + contentWidth, top], lineColour, 0.5));
			const middle = top + padding + inner / 2;
			const trackTop = middle - trackPartHeight / 2;
			const { x, width } = layout.track;
			const sideAxis = axis ? drawingWidth(axis) : null;
			pen.tagged(element, () => {
				writeLines(pen, left, page.left, middle - linesHeight(left) / 2);
				if (remark?.beside) {
					const baseline = baselineOf(remark.beside.style, middle - small.leading / 2);
					pen.write(
						remark.beside,
						page.left + layout.labelWidth - pen.measure.width(remark.beside.text, small),
						baseline
					);
				}
				if (axis && sideAxis !== null) paintDrawing(pen, axis, x - trackInset - sideAxis, trackTop, sideAxis);
				paintDrawing(pen, row.track, x, trackTop, width);
				if (row.axis) paintDrawing(pen, row.axis, x, trackTop + trackHeight, width);
				writeLines(pen, note, x, trackTop + trackHeight + axisHeight);
				for (const [place, { right }] of layout.columns.entries()) {
					const text = row.figures[place]?.text;
					const figureTop = trackTop + (trackHeight - figureStyle.leading) / 2;
					if (text !== undefined) writeLines(pen, [{ text, style: figureStyle }], 0, figureTop, right);
				}
				if (layout.asides) writeLines(pen, asides, layout.asides.x, middle - linesHeight(asides) / 2);
			});
		}
	};
}

const padding = 2;

/** Beside the name where there is room on its line, below it else. */
function remarkBeside(label: readonly Line[], note: string, { labelWidth }: FigureLayout, setting: Setting) {
	const small = styleOf('small', setting);
	const used =
		label.length === 1 ? Math.max(...label.map(({ text, style }) => setting.measure.width(text, style))) : labelWidth;
	const isBeside = used + remarkGap + setting.measure.width(note, small) <= labelWidth;
	return isBeside
		? { beside: { text: note, style: small }, below: [] }
		: { beside: null, below: brokenLines(note, small, labelWidth, setting.measure) };
}

const remarkGap = 8;

/** Figures that have no column of their own stand below the name. */
function figureLines(row: FigureRow, { columns, labelWidth }: FigureLayout, setting: Setting): readonly Line[] {
	const figures = columns.length > 0 ? [] : row.figures.map(({ name, text }) => `${name}: ${text}`);
	return figures.flatMap((text) => brokenLines(text, styleOf('small', setting), labelWidth, setting.measure));
}

function asideLines(
	asides: readonly FigureAside[],
	{ asides: place }: FigureLayout,
	setting: Setting
): readonly Line[] {
	if (!place) return [];
	const small = styleOf('small', setting);
	const warning = { ...small, face: 'strong', colour: styles.warning.colour } as const;
	return asides.flatMap(({ label, text, contradiction }) => [
		...brokenLines(`${label}: ${text}`, small, place.width, setting.measure),
		...(contradiction === undefined ? [] : brokenLines(contradiction, warning, place.width, setting.measure))
	]);
}
