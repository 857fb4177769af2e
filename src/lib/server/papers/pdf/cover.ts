import type { Drawing, PaperFigure } from '$lib/core/paper/figure';
import type { Paper, PaperStage } from '$lib/core/paper/paper';
import { m } from '$lib/i18n/generated/messages.js';
import { drawingHeight, paintDrawing } from './drawing';
import { figureRows } from './figure';
import { legendPiece } from './legend';
import { brokenLines } from './lines';
import { contentHeight, contentWidth, ink, line as lineColour, page, type TextStyle } from './look';
import { heightOf } from './pages';
import type { Pen } from './pen';
import { spaced, tag, type Piece, type Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { paragraph, textPlace } from './text';

/** What stands on the first page: whose paper, what and whom it is about, the stage, the picture, and what is inside. */
export function coverPieces(
	paper: Paper,
	masthead: readonly Piece[],
	contents: readonly Piece[],
	root: Tag,
	setting: Setting
): readonly Piece[] {
	const wide = { x: page.left, width: contentWidth };
	const name = paper.subject ?? paper.title;
	const style = displayStyle(name, setting);
	const title = paragraph(name, style, tag('H1', root), setting, {
		...wide,
		width: balancedWidth(name, style, setting)
	});
	const below = paper.subject === null ? '' : paper.title;
	const subject = paragraph(below, styleOf('subject', setting), tag('P', root), setting, wide);
	const lines = paper.coverLines.flatMap((line) =>
		paragraph(line, styleOf('label', setting), tag('P', root), setting, wide)
	);
	const stage = paper.stage ? stagePieces(paper.stage, root, setting) : [];
	const picture = pictureOf(paper);
	const drawn = picture ? picturePieces(picture, root, setting) : [];
	const headIn = (air: number) => [
		...masthead,
		...spaced(62 * air, title),
		...spaced(6, subject),
		...spaced(10, lines),
		...spaced(30 * air, stage)
	];
	const whole = airs.map((air) => [...headIn(air), ...spaced(26 * air, drawn)]);
	// Closer before without contents, which the bookmarks are as well; without the picture last, which the summary shows again.
	const variants = [...whole.map((above) => [...above, ...atFoot(contents, above)]), ...whole, headIn(1)];
	const fitting = variants.find((pieces, place) => {
		const isComplete = place >= airs.length || pieces.length > (whole[place]?.length ?? 0) || contents.length === 0;
		return isComplete && heightOf(pieces) <= contentHeight;
	});
	return (fitting ?? headIn(1)).map((piece) => ({ ...piece, isTied: false }));
}

/** How far apart the parts of a cover stand, at best and at the closest. */
const airs = [1, 0.75, 0.5, 0.35];

/** The first picture of the paper with both sides of each line, where it has the size of a picture and not of a list. */
function pictureOf({ sections }: Paper): PaperFigure | null {
	const figures = sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))
	);
	const fitting = figures.find(
		({ rows, data }) => data.shape === 'dots' && rows.length > 1 && rows.length <= 10 && rows.every(({ ends }) => !ends)
	);
	return fitting ?? null;
}

function picturePieces(figure: PaperFigure, root: Tag, setting: Setting): readonly Piece[] {
	const element = tag('Figure', root, { alt: figure.summary });
	const plain = {
		...figure,
		rows: figure.rows.map(({ label, track, axis }) => ({ label, track, figures: [], ...(axis && { axis }) }))
	};
	return [...legendPiece(figure.legend, element, setting), ...spaced(4, figureRows(plain, element, setting))];
}

/** The stage as a word, and its place among all of them: filled, as everything is that evidence stands behind. */
function stagePieces(
	{ name, number, upTo = number, of, sentence, picture, caption }: PaperStage,
	root: Tag,
	setting: Setting
): readonly Piece[] {
	const words =
		upTo > number
			? m.paper_stages_of({ low: number, high: upTo, of }, setting)
			: m.paper_stage_of({ number, of }, setting);
	const label = tag('P', root);
	const line = picture ? pictureLine(picture, caption ?? name, root) : stageLine(number, upTo, of);
	return [
		...paragraph(words, styleOf('label', setting), label, setting),
		...spaced(2, paragraph(name, styleOf('stage', setting), tag('P', root), setting)),
		...spaced(5, [line]),
		...spaced(1, paragraph(picture ? (caption ?? '') : '', styleOf('small', setting), tag('P', root), setting)),
		...spaced(6, paragraph(sentence, styleOf('plain', setting), tag('P', root), setting, textPlace))
	];
}

/** The stages as the screen draws them. */
function pictureLine(picture: Drawing, alt: string, root: Tag): Piece {
	const element = tag('Figure', root, { alt });
	return {
		height: drawingHeight(picture),
		gap: 0,
		draw: (pen, top) => pen.tagged(element, () => paintDrawing(pen, picture, page.left + 6, top, 4 * stageDistance))
	};
}

function stageLine(low: number, high: number, of: number): Piece {
	return {
		height: 18,
		gap: 0,
		draw: (pen, top) => pen.artifact('Layout', () => paintStages(pen, low, high, of, top + 9))
	};
}

const stageDistance = 40;

function paintStages({ document, palette, rule }: Pen, low: number, high: number, of: number, y: number): void {
	const x = (stage: number) => page.left + 7 + (stage - 1) * stageDistance;
	rule([x(1), y], [x(of), y], lineColour, 0.8);
	if (high > low) rule([x(low), y], [x(high), y], palette.accent, 3);
	for (let stage = 1; stage <= of; stage++) {
		const isReached = stage >= low && stage <= high;
		if (isReached) document.circle(x(stage), y, 5.5).fill(palette.accent);
		else document.lineWidth(1).circle(x(stage), y, 3).fillAndStroke('#ffffff', ink);
	}
}

/** Long names are set smaller before they fill the page. */
function displayStyle(name: string, setting: Setting) {
	const style = styleOf('display', setting);
	const factor = name.length > 140 ? 0.5 : name.length > 80 ? 0.65 : name.length > 46 ? 0.8 : 1;
	return { ...style, size: style.size * factor, leading: style.leading * factor };
}

/** The narrowest width with as few lines as the widest: no word stands alone on the last one. */
function balancedWidth(name: string, style: TextStyle, { measure }: Setting): number {
	const count = (width: number) => brokenLines(name, style, width, measure).length;
	const least = count(contentWidth);
	let width: number = contentWidth;
	while (width > contentWidth / 3 && count(width - 12) === least) width -= 12;
	return width;
}

/** At the bottom of the page, where there is room; left out else, as the bookmarks say the same. */
function atFoot(contents: readonly Piece[], above: readonly Piece[]): readonly Piece[] {
	const room = contentHeight - heightOf(above) - heightOf(contents);
	return room < 14 ? [] : spaced(room, contents);
}
