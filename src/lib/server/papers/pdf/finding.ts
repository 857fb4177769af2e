import type { PaperFinding } from '$lib/core/paper/paper';
import { m } from '$lib/i18n/generated/messages.js';
import { factPieces } from './facts';
import { listPieces } from './list';
import { contentWidth, measureWidth, page } from './look';
import type { Pen } from './pen';
import { spaced, tag, tied, type Piece, type Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { paragraph } from './text';

const barInset = 12;

/** A contradiction: what it is, both sides, what may be behind it, and on what it rests. */
export function findingPieces(finding: PaperFinding, parent: Tag, setting: Setting): readonly Piece[] {
	const bar = (pen: Pen, top: number, height: number) => pen.box(page.left, top, 2, height, pen.palette.accent);
	const place = { x: page.left + barInset, width: measureWidth };
	const statement = paragraph(finding.statement, styleOf('emphasis', setting), tag('P', parent), setting, {
		...place,
		beside: bar
	});
	const sides = factPieces(finding.sides, parent, setting, { x: place.x, width: contentWidth - barInset });
	const small = styleOf('small', setting);
	const explanations = spaced(2, listPieces(finding.explanations, false, parent, setting, place.x));
	return [
		...tied(statement),
		...spaced(4, sides),
		...(explanations.length > 0
			? [
					...spaced(
						5,
						tied(
							paragraph(m.paper_explanations({}, setting), styleOf('label', setting), tag('P', parent), setting, place)
						)
					),
					...explanations
				]
			: []),
		...(finding.setAside === null
			? []
			: spaced(
					4,
					paragraph(
						m.paper_set_aside({ reason: finding.setAside }, setting),
						styleOf('warning', setting),
						tag('P', parent),
						setting,
						place
					)
				)),
		...spaced(3, paragraph(finding.basis, small, tag('Note', parent), setting, place))
	];
}
