import type { PaperSection } from '$lib/core/paper/paper';
import { blockPieces } from './blocks';
import { contentWidth, page } from './look';
import { spaced, tag, tied, type Piece, type Tag, type TagType } from './piece';
import { styleOf, type Setting } from './setting';
import { paragraph } from './text';

/** A section, block by block, so that others have their turn in between; its heading stays with what follows. */
export function* sectionPieces(
	section: PaperSection,
	name: string,
	root: Tag,
	setting: Setting
): Generator<readonly Piece[], void, void> {
	const element = tag('Sect', root);
	yield sectionHeading(section.title, name, element, setting);
	let [depth, heading, introCount] = [2, section.title, 0];
	for (const [place, block] of section.blocks.entries()) {
		if (block.kind === 'heading') {
			// A level left out would be a jump to whoever walks from heading to heading.
			depth = Math.min(block.level, depth + 1);
			[heading, introCount] = [block.text, 0];
			yield partHeading(
				block.text,
				depth === 3 ? 'H3' : 'H4',
				`${name}p${String(place).padStart(3, '0')}`,
				element,
				setting
			);
			continue;
		}
		const pieces = blockPieces(block, heading, element, setting);
		const isIntro = block.kind === 'text' && pieces.length <= 1 && introCount < introCountMax;
		introCount = isIntro ? introCount + 1 : introCountMax;
		yield isIntro && place < section.blocks.length - 1 ? tied(pieces) : pieces;
	}
}

/** As many short texts below a heading stay with it and with what follows: none of them is left alone at the foot of a page. */
const introCountMax = 2;

/** A heading of level 2 with a stroke in the brand’s colour above it. */
export function sectionHeading(title: string, name: string, element: Tag, setting: Setting): readonly Piece[] {
	const style = styleOf('section', setting);
	const lines = paragraph(title, style, tag('H2', element), setting, { x: page.left, width: contentWidth });
	const pieces = lines.map((piece, place): Piece => {
		if (place > 0) return piece;
		return {
			...piece,
			height: piece.height + strokeHeight,
			bookmark: { title, level: 1, name },
			draw(pen, top) {
				pen.artifact('Layout', () => pen.box(page.left, top, 36, 2.5, pen.palette.accent));
				piece.draw(pen, top + strokeHeight);
			}
		};
	});
	return spaced(34, tied(pieces)).map((piece, place) =>
		place === pieces.length - 1 ? withSpaceBelow(piece, 4) : piece
	);
}

const strokeHeight = 9;

function partHeading(
	title: string,
	type: Extract<TagType, 'H3' | 'H4'>,
	name: string,
	element: Tag,
	setting: Setting
): readonly Piece[] {
	const style = styleOf(type === 'H3' ? 'part' : 'subpart', setting);
	const pieces = paragraph(title, style, tag(type, element), setting, { x: page.left, width: contentWidth });
	return spaced(type === 'H3' ? 22 : 14, tied(pieces)).map((piece, place) => ({
		...piece,
		...(place === 0 && type === 'H3' && { bookmark: { title, level: 2 as const, name } })
	}));
}

function withSpaceBelow(piece: Piece, space: number): Piece {
	return { ...piece, height: piece.height + space };
}
