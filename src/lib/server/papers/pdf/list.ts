import { measureWidth, page } from './look';
import { spaced, tag, type Piece, type Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { baselineOf, paragraph } from './text';

const listIndent = 14;

export function listPieces(
	items: readonly string[],
	isOrdered: boolean,
	parent: Tag,
	setting: Setting,
	x: number = page.left
): readonly Piece[] {
	const list = tag('L', parent);
	const style = styleOf('plain', setting);
	return items.flatMap((item, place) => {
		const entry = tag('LI', list);
		const label = tag('Lbl', entry);
		const sign = isOrdered ? `${place + 1}.` : '–';
		const width = measureWidth - (x - page.left) - listIndent;
		const lines = paragraph(item, style, tag('LBody', entry), setting, { x: x + listIndent, width });
		const labelled = lines.map((piece, part) => (part === 0 ? withLabel(piece, label, sign, x, setting) : piece));
		return spaced(place === 0 ? 0 : 2.5, labelled);
	});
}

function withLabel(piece: Piece, label: Tag, sign: string, x: number, setting: Setting): Piece {
	const style = styleOf('plain', setting);
	return {
		...piece,
		draw(pen, top) {
			pen.tagged(label, () => pen.write({ text: `${sign} `, style }, x, baselineOf(style, top)));
			piece.draw(pen, top);
		}
	};
}
