import type { Drawing } from '$lib/core/paper/figure';
import { ink, muted } from './look';
import type { Pen } from './pen';

/** Points to a pixel of the screen: pictures are set closer than there. */
export const pixel = 0.62;

/** How high a drawing is on paper, in points. */
export function drawingHeight({ attributes }: Drawing): number {
	return numberOf(attributes.height) * pixel;
}

/** How wide it is where it has a width of its own, in points; null where it is as wide as its place. */
export function drawingWidth({ attributes }: Drawing): number | null {
	return typeof attributes.width === 'number' ? attributes.width * pixel : null;
}

/**
 * Draws what our charts are made of: nested drawings, lines, rectangles, circles, paths, texts and groups that are moved; places in per
 * cent are shares of the drawing’s own size. `width` in points; the brand’s accent stands for ours.
 */
export function paintDrawing(pen: Pen, drawing: Drawing, x: number, y: number, width: number): void {
	pen.document.save().translate(x, y).scale(pixel);
	const size = { width: width / pixel, height: numberOf(drawing.attributes.height) };
	for (const child of drawing.children) paint(pen, child, size);
	pen.document.restore();
}

/** In pixels. */
interface Size {
	readonly width: number;
	readonly height: number;
}

function paint(pen: Pen, node: Drawing, size: Size): void {
	const { document } = pen;
	const { attributes } = node;
	const across = (name: string) => lengthOf(attributes[name], size.width);
	const down = (name: string) => lengthOf(attributes[name], size.height);
	if (node.tag === 'title') return;
	document.save();
	const [, moveX = '0', moveY = '0'] =
		/translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(String(attributes.transform)) ?? [];
	document.translate(Number(moveX), Number(moveY));
	if (node.tag === 'svg') {
		document.translate(across('x'), down('y'));
		for (const child of node.children) paint(pen, child, size);
	} else if (node.tag === 'g') for (const child of node.children) paint(pen, child, size);
	else if (node.tag === 'text') write(pen, node, across('x'), down('y'));
	else if (node.tag === 'line') {
		document.moveTo(across('x1'), down('y1')).lineTo(across('x2'), down('y2'));
		strokeOnly(pen, node);
	} else {
		if (node.tag === 'rect') document.rect(across('x'), down('y'), across('width'), down('height'));
		else if (node.tag === 'circle') document.circle(across('cx'), down('cy'), across('r'));
		else if (node.tag === 'path') document.path(String(attributes.d ?? ''));
		fillAndStroke(pen, node);
	}
	document.restore();
}

function write(pen: Pen, { attributes, text = '' }: Drawing, x: number, y: number): void {
	const size = numberOf(attributes['font-size']) || 12;
	const isBold = Number(attributes['font-weight'] ?? 400) >= 600;
	const style = {
		face: isBold ? 'strong' : 'sans',
		size,
		leading: size,
		colour: colourOf(pen, attributes.fill)
	} as const;
	const width = pen.measure.width(text, style);
	const anchor = attributes['text-anchor'];
	pen.write({ text, style }, x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0), y);
}

function strokeOnly(pen: Pen, { attributes }: Drawing): void {
	prepareStroke(pen, attributes);
	pen.document.stroke(colourOf(pen, attributes.stroke));
}

function fillAndStroke(pen: Pen, { attributes }: Drawing): void {
	const hasFill = attributes.fill !== 'none';
	if (attributes.stroke === undefined || attributes.stroke === 'none') {
		if (hasFill) pen.document.fill(colourOf(pen, attributes.fill));
		return;
	}
	prepareStroke(pen, attributes);
	if (hasFill) pen.document.fillAndStroke(colourOf(pen, attributes.fill), colourOf(pen, attributes.stroke));
	else pen.document.stroke(colourOf(pen, attributes.stroke));
}

function prepareStroke({ document }: Pen, attributes: Drawing['attributes']): void {
	document.lineWidth(numberOf(attributes['stroke-width']) || 1);
	const dashes = String(attributes['stroke-dasharray'] ?? '')
		.split(/[ ,]+/)
		.map(Number);
	const [length = 0, space = length] = dashes;
	if (length > 0) document.dash(length, { space });
}

/** The screen’s ink is a little lighter than paper’s. */
function colourOf({ palette }: Pen, colour: string | number | undefined): string {
	if (colour === '#211d18' || colour === undefined) return ink;
	return palette.replaced.get(String(colour)) ?? (/^#[0-9a-f]{3,6}$/i.test(String(colour)) ? String(colour) : muted);
}

function lengthOf(value: string | number | undefined, whole: number): number {
	if (typeof value === 'string' && value.endsWith('%')) return (Number.parseFloat(value) / 100) * whole;
	return numberOf(value);
}

function numberOf(value: string | number | undefined): number {
	const number = typeof value === 'number' ? value : Number.parseFloat(value ?? '');
	return Number.isFinite(number) ? number : 0;
}
