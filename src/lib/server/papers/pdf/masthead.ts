import type { Brand } from '$lib/core/branding/brand';
import { brokenLines } from './lines';
import { logoOf, type Logo } from './logo';
import { ink, page, type TextStyle } from './look';
import type { Pen } from './pen';
import { tag, type Piece, type Tag } from './piece';
import type { Setting } from './setting';
import { baselineOf, linesHeight, writeLines } from './text';

/** Whose paper it is, at the top of the cover. */
export async function mastheadPieces(brand: Brand, root: Tag, setting: Setting): Promise<readonly Piece[]> {
	const logo = await logoOf(brand.logo);
	if (logo) return [logoPiece(logo, tag('Figure', root, { alt: brand.name ?? 'Logo' }))];
	const element = tag('P', root);
	if (brand.name === null) return [ownMark(element)];
	const lines = brokenLines(brand.name, nameStyle, 300, setting.measure);
	return [
		{
			height: linesHeight(lines),
			gap: 0,
			draw: (pen, top) => pen.tagged(element, () => writeLines(pen, lines, page.left, top))
		}
	];
}

function logoPiece(logo: Logo, element: Tag): Piece {
	return {
		height: logo.height,
		gap: 0,
		draw: (pen, top) => pen.tagged(element, () => logo.paint(pen.document, page.left, top))
	};
}

const nameStyle: TextStyle = { face: 'serif', size: 17, leading: 22, colour: ink };

/** Our own sign: what is evidenced (filled) and what is claimed (hollow) on one line, beside the name. */
function ownMark(element: Tag): Piece {
	return {
		height: nameStyle.leading,
		gap: 0,
		draw(pen, top) {
			const middle = top + nameStyle.leading / 2;
			pen.artifact('Layout', () => paintMark(pen, page.left, middle));
			const baseline = baselineOf(nameStyle, top);
			pen.tagged(element, () => pen.write({ text: 'Gegenprobe', style: nameStyle }, page.left + 44, baseline));
		}
	};
}

function paintMark({ document, palette, rule }: Pen, x: number, y: number): void {
	rule([x, y], [x + 36, y], ink, 1);
	document.circle(x + 11, y, 5.3).fill(palette.accent);
	document
		.lineWidth(1.6)
		.circle(x + 25, y, 4.5)
		.fillAndStroke('#ffffff', palette.accent);
}
