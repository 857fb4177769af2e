import type { PaperStep } from '$lib/core/paper/paper';
import { factPieces } from './facts';
import { listPieces } from './list';
import { contentWidth, measureWidth, page } from './look';
import { spaced, tag, tied, type Piece, type Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { baselineOf, paragraph } from './text';

const stepIndent = 30;

/** A recommendation: its place as a large figure, what to do, why, and how to begin. */
export function stepPieces(step: PaperStep, parent: Tag, setting: Setting): readonly Piece[] {
	const place = { x: page.left + stepIndent, width: measureWidth - 10 };
	const title = paragraph(step.title, styleOf('emphasis', setting), tag('P', parent), setting, place);
	const number = styleOf('section', setting);
	const emphasis = styleOf('emphasis', setting);
	const label = tag('P', parent);
	const numbered = title.map((piece, part): Piece =>
		part > 0
			? piece
			: {
					...piece,
					draw(pen, top) {
						pen.tagged(label, () =>
							pen.write(
								{ text: `${step.place} `, style: { ...number, colour: pen.palette.accent } },
								page.left,
								baselineOf(emphasis, top) + 2
							)
						);
						piece.draw(pen, top);
					}
				}
	);
	return [
		...tied(numbered),
		...spaced(2, paragraph(step.reason, styleOf('plain', setting), tag('P', parent), setting, place)),
		...spaced(5, factPieces(step.facts, parent, setting, { x: place.x, width: contentWidth - stepIndent })),
		...spaced(4, listPieces(step.details, false, parent, setting, place.x)),
		...spaced(3, paragraph(step.basis, styleOf('small', setting), tag('Note', parent), setting, place))
	];
}
