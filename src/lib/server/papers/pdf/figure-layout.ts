import type { PaperFigure } from '$lib/core/paper/figure';
import { drawingWidth } from './drawing';
import { brokenLines } from './lines';
import { contentWidth, page } from './look';
import type { Piece, Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { linesHeight, writeLines } from './text';

/** Where the parts of a picture’s lines stand, in points: name, track, figures, and what customers say. */
export interface FigureLayout {
	readonly labelWidth: number;
	readonly track: { readonly x: number; readonly width: number };
	/** The figures under their names; empty where lines have different ones. */
	readonly columns: readonly { readonly name: string; readonly right: number; readonly width: number }[];
	/** Null where nothing stands beside the lines. */
	readonly asides: { readonly x: number; readonly width: number } | null;
}

/** Half a dot on both sides: marks at the ends of a scale stay whole. */
export const trackInset = 6;

export function figureLayout({ rows, axis }: PaperFigure, setting: Setting): FigureLayout {
	const widths = figureColumns(rows, setting);
	const hasAsides = rows.some(({ asides = [] }) => asides.length > 0);
	const [labelMost, asidesWidth] = hasAsides ? [102, 152] : [150, 0];
	const labels = rows.map(({ label }) => setting.measure.width(label, styleOf('cell', setting)));
	const labelWidth = Math.min(labelMost, Math.max(60, ...labels) + 2);
	const end = page.left + contentWidth;
	const right = hasAsides ? end - asidesWidth - gutter : end;
	let edge = right - widths.reduce((sum, { width }) => sum + width, 0);
	const trackX = page.left + labelWidth + gutter + trackInset + ((axis && drawingWidth(axis)) ?? 0);
	const track = { x: trackX, width: edge - trackInset - trackX };
	const columns = widths.map(({ name, width }) => {
		edge += width;
		return { name, right: edge, width };
	});
	return { labelWidth, track, columns, asides: hasAsides ? { x: end - asidesWidth, width: asidesWidth } : null };
}

/** What the columns are called, above them; nothing where there are none. */
export function columnHeads(
	{ columns, asides, labelWidth }: FigureLayout,
	names: PaperFigure['heads'],
	element: Tag,
	setting: Setting
): readonly Piece[] {
	const style = styleOf('heading', setting);
	const broken = (text: string, width: number) => brokenLines(text, style, width, setting.measure);
	const sides =
		asides && names
			? [
					{ x: page.left, lines: broken(names[0], labelWidth) },
					{ x: asides.x, lines: broken(names[1], asides.width) }
				]
			: [];
	const heads = columns.map(({ name, right, width }) => ({ right, lines: broken(name, width - gutter / 2) }));
	if (sides.length === 0 && heads.length === 0) return [];
	const textHeight = Math.max(...[...sides, ...heads].map(({ lines }) => linesHeight(lines)));
	return [
		{
			height: textHeight + 2,
			gap: 0,
			draw: (pen, top) =>
				pen.tagged(element, () => {
					const bottom = top + textHeight;
					for (const { lines, x } of sides) writeLines(pen, lines, x, bottom - linesHeight(lines));
					for (const { lines, right } of heads) writeLines(pen, lines, 0, bottom - linesHeight(lines), right);
				})
		}
	];
}

const gutter = 10;

/** As wide as their texts, where all lines have the same figures. */
function figureColumns(rows: PaperFigure['rows'], { measure, ...setting }: Setting) {
	const names = rows.find(({ figures }) => figures.length > 0)?.figures.map(({ name }) => name) ?? [];
	const isUniform = rows.every(
		({ figures }) => figures.length === 0 || figures.map(({ name }) => name).join('\n') === names.join('\n')
	);
	const [cell, heading] = [styleOf('cell', { measure, ...setting }), styleOf('heading', { measure, ...setting })];
	return (isUniform ? names : []).map((name, place) => {
		const texts = rows.map(({ figures }) => measure.width(figures[place]?.text ?? '', cell));
		const named = Math.min(measure.width(name, heading), 62);
		return { name, width: Math.min(90, Math.max(22, named, ...texts)) + gutter };
	});
}
