import type { PaperFact } from '$lib/core/paper/paper';
import { brokenLines, type Line } from './lines';
import { contentWidth, page } from './look';
import { tag, type Piece, type Tag } from './piece';
import { styleOf, type Setting } from './setting';
import { writeLines } from './text';

/** Names on the left, what stands beside them on the right. */
export function factPieces(
	facts: readonly PaperFact[],
	parent: Tag,
	setting: Setting,
	{ x, width }: { readonly x: number; readonly width: number } = { x: page.left, width: contentWidth }
): readonly Piece[] {
	const list = tag('L', parent);
	const plain = styleOf('plain', setting);
	const label = { ...styleOf('label', setting), leading: plain.leading };
	const textX = x + labelWidth + gutter;
	return facts.flatMap((fact, place) => {
		const names = spacedAtEnd(brokenLines(fact.label, label, labelWidth, setting.measure));
		const texts = brokenLines(fact.text, plain, x + width - textX, setting.measure);
		const entry = tag('LI', list);
		const [nameTag, textTag] = [tag('Lbl', entry), tag('LBody', entry)];
		const rows = Array.from(
			{ length: Math.max(names.length, texts.length) },
			(_, row) => [names[row], texts[row]] as const
		);
		return inRowsOf(linesTogether, rows).map((part, partPlace): Piece => {
			const [partNames, partTexts] = [part.flatMap(([name]) => name ?? []), part.flatMap(([, text]) => text ?? [])];
			return {
				height: part.length * plain.leading,
				gap: place > 0 && partPlace === 0 ? gap : 0,
				draw(pen, top) {
					if (partNames.length > 0) pen.tagged(nameTag, () => writeLines(pen, partNames, x, top));
					if (partTexts.length > 0) pen.tagged(textTag, () => writeLines(pen, partTexts, textX, top));
				}
			};
		});
	});
}

const labelWidth = 108;
const gutter = 10;
const gap = 2;

/** Longer facts may go on to the next page. */
const linesTogether = 8;

function inRowsOf<Row>(count: number, rows: readonly Row[]): readonly (readonly Row[])[] {
	return Array.from({ length: Math.ceil(rows.length / count) }, (_, part) =>
		rows.slice(part * count, (part + 1) * count)
	);
}

/** What is copied has a space between the name and what follows. */
function spacedAtEnd(lines: readonly Line[]): readonly Line[] {
	return lines.map((line, place) => (place === lines.length - 1 ? { ...line, text: `${line.text} ` } : line));
}
