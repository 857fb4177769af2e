import { svgTree, type SvgElement } from '../../logos/svg-tree';
import { gradientOf } from './svg-gradient';
import { isSoonDrawn } from './svg-cost';
import { tracePath, transformOf } from './svg-shapes';
import { firstStyle, numberIn, rulesOf, styleIn, type SvgRules, type SvgStyle } from './svg-style';

/** A logo that can be drawn: `paint` fills a place of this size, in points, whose upper left corner is the origin. */
export interface SvgLogo {
	paint(document: PDFKit.PDFDocument, width: number, height: number): void;
}

/**
 * A logo as `logos` cleaned it, drawn as vectors. Null where it holds what cannot be drawn faithfully: texts in fonts of others, masks,
 * gradients that are turned, or more than a logo needs. Better the brand’s name than another logo.
 */
export function svgLogo(content: Uint8Array): SvgLogo | null {
	const root = svgTree(Buffer.from(content).toString('utf8'));
	const box = (root?.attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number);
	const [x = NaN, y = NaN, boxWidth = NaN, boxHeight = NaN] = box;
	if (!root || !(boxWidth > 0 && boxHeight > 0) || !isDrawable(root)) return null;
	// Of two with the same name the first is meant, as everywhere.
	const drawing: Drawing = { rules: rulesOf(root), byId: new Map(withIds(root).toReversed()) };
	if (!isSoonDrawn(root, drawing)) return null;
	return {
		paint(document, width, height) {
			document.save();
			document.scale(width / boxWidth, height / boxHeight).translate(-x, -y);
			document.rect(x, y, boxWidth, boxHeight).clip();
			paintChildren(document, root, styleIn(root, firstStyle, drawing.rules), drawing);
			document.restore();
		}
	};
}

interface Drawing {
	readonly rules: SvgRules;
	readonly byId: ReadonlyMap<string, SvgElement>;
}

const undrawable: ReadonlySet<string> = new Set(['text', 'tspan', 'mask']);
/** Drawn only where something refers to them, or not at all. */
const unseen: ReadonlySet<string> = new Set(
	'defs symbol clipPath style title desc linearGradient radialGradient'.split(' ')
);

function isDrawable(element: SvgElement): boolean {
	if (undrawable.has(element.name) || element.attributes.has('mask') || element.attributes.has('gradientTransform'))
		return false;
	if ((element.attributes.get('style') ?? '').includes('mask')) return false;
	return element.children.every((child) => typeof child === 'string' || isDrawable(child));
}

function withIds(element: SvgElement): readonly (readonly [string, SvgElement])[] {
	const id = element.attributes.get('id');
	const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : withIds(child)));
	return id === undefined ? below : [[id, element], ...below];
}

function paintChildren(
	document: PDFKit.PDFDocument,
	{ children }: SvgElement,
	style: SvgStyle,
	drawing: Drawing
): void {
	for (const child of children) {
		if (typeof child !== 'string' && !unseen.has(child.name)) paintElement(document, child, style, drawing);
	}
}

function paintElement(document: PDFKit.PDFDocument, element: SvgElement, outer: SvgStyle, drawing: Drawing): void {
	const style = styleIn(element, outer, drawing.rules);
	if (!style.isShown) return;
	document.save();
	document.transform(...transformOf(element.attributes.get('transform')));
	clip(document, element, drawing);
	if (element.name === 'use') paintUsed(document, element, style, drawing);
	else if (element.name === 'g' || element.name === 'svg') paintChildren(document, element, style, drawing);
	else paintShape(document, element, style, drawing);
	document.restore();
}

function paintUsed(document: PDFKit.PDFDocument, element: SvgElement, style: SvgStyle, drawing: Drawing): void {
	const target = drawing.byId.get((element.attributes.get('href') ?? '').slice(1));
	if (!target) return;
	document.translate(numberIn(element.attributes.get('x'), 0), numberIn(element.attributes.get('y'), 0));
	if (target.name === 'symbol') paintChildren(document, target, styleIn(target, style, drawing.rules), drawing);
	else paintElement(document, target, style, drawing);
}

function clip(document: PDFKit.PDFDocument, element: SvgElement, { byId }: Drawing): void {
	const path = byId.get(referenceOf(element.attributes.get('clip-path')) ?? '');
	const shapes = path?.children.filter((child) => typeof child !== 'string') ?? [];
	if (shapes.length === 0) return;
	for (const shape of shapes) tracePath(document, shape);
	document.clip();
}

function paintShape(document: PDFKit.PDFDocument, element: SvgElement, style: SvgStyle, { byId }: Drawing): void {
	const paintOf = (text: string) => {
		const id = referenceOf(text);
		if (id === null) return text === 'none' || text === 'transparent' ? null : text;
		const gradient = byId.get(id);
		return gradient ? gradientOf(document, gradient, element, byId) : null;
	};
	const [fill, stroke] = [element.name === 'line' ? null : paintOf(style.fill), paintOf(style.stroke)];
	if (fill === null && stroke === null) return;
	if (!tracePath(document, element)) return;
	document.fillOpacity(style.opacity * style.fillOpacity).strokeOpacity(style.opacity * style.strokeOpacity);
	document.lineWidth(style.strokeWidth).lineCap(style.lineCap).lineJoin(style.lineJoin);
	const [dash, space = dash] = style.dashes;
	if (dash !== undefined && stroke !== null) document.dash(dash, { space });
	if (fill !== null && stroke !== null) document.fillAndStroke(fill, stroke, style.fillRule);
	else if (fill !== null) document.fill(fill, style.fillRule);
	else document.stroke(stroke ?? undefined);
}

function referenceOf(text: string | undefined): string | null {
	return /^url\(\s*["']?#([\w.:-]{1,100})["']?\s*\)/.exec(text ?? '')?.[1] ?? null;
}
