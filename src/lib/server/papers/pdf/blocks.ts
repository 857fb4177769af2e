import { formatDate } from '$lib/core/format';
import type { PaperBlock } from '$lib/core/paper/paper';
import { m } from '$lib/i18n/generated/messages.js';
import { factPieces } from './facts';
import { figurePieces, tellsItsNumbers } from './figure';
import { findingPieces } from './finding';
import { listPieces } from './list';
import { contentWidth, measureWidth, page, surface } from './look';
import type { Pen } from './pen';
import { spaced, tag, tied, together, type Piece, type Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { stepPieces } from './step';
import { tablePieces } from './table';
import { paragraph } from './text';

/** A block of a section as pieces; headings are the section’s own matter (`section.ts`). `heading` is what it stands below. */
export function blockPieces(
	block: Exclude<PaperBlock, { readonly kind: 'heading' }>,
	heading: string,
	parent: Tag,
	setting: Setting
): readonly Piece[] {
	switch (block.kind) {
		case 'text': {
			const style = styleOf(block.tone, setting);
			const gap = block.tone === 'small' ? 5 : 7;
			return spaced(gap, paragraph(block.text, style, tag('P', parent), setting));
		}
		case 'list':
			return spaced(6, listPieces(block.items, block.isOrdered, parent, setting));
		case 'facts':
			return spaced(7, factPieces(block.facts, parent, setting));
		case 'table':
			return spaced(14, together(tablePieces(block.table, parent, setting), cardHeight));
		case 'figure':
			return [
				...spaced(14, figurePieces(block.figure, heading, parent, setting)),
				...(tellsItsNumbers(block.figure) ? [] : spaced(10, tablePieces(block.figure.table, parent, setting)))
			];
		case 'finding':
			return spaced(16, together(findingPieces(block.finding, parent, setting), cardHeight));
		case 'step':
			return spaced(16, together(stepPieces(block.step, parent, setting), cardHeight));
		case 'comment':
			return spaced(12, together(commentPieces(block, parent, setting), cardHeight));
		case 'derivation':
			return spaced(8, derivationPieces(block.title, block.lines, parent, setting));
	}
}

/** What a person added stands on a ground of its own, under that person’s name. */
function commentPieces(
	comment: Extract<PaperBlock, { readonly kind: 'comment' }>,
	parent: Tag,
	setting: Setting
): readonly Piece[] {
	const day = formatDate(comment.date, setting.locale);
	const by =
		comment.author === ''
			? m.paper_comment({ day }, setting)
			: m.paper_comment_by({ author: comment.author, day }, setting);
	const beside = (pen: Pen, top: number, height: number) => {
		pen.box(page.left, top - 3, contentWidth, height + 6, surface);
		pen.box(page.left, top - 3, 2, height + 6, pen.palette.accent);
	};
	const place = { x: page.left + barInset, width: measureWidth, beside };
	const slanted = { ...styleOf('plain', setting), face: 'slanted' as const };
	return [
		...tied(paragraph(by, styleOf('heading', setting), tag('P', parent), setting, place)),
		...paragraph(comment.text, slanted, tag('P', parent), setting, place)
	];
}

/** What is read as one thing stays on one page up to this height. */
const cardHeight = 180;

const barInset = 12;

/** How a figure came about, in small print. */
function derivationPieces(title: string, lines: readonly string[], parent: Tag, setting: Setting): readonly Piece[] {
	const [heading, small] = [styleOf('heading', setting), styleOf('small', setting)];
	const place = { x: page.left, width: contentWidth };
	return [
		...tied(paragraph(title, heading, tag('P', parent), setting, place)),
		...lines.flatMap((line) => paragraph(line, small, tag('P', parent), setting, place))
	];
}
