import { allowedAttribute, allowedElements, isInert, textElements } from './svg-allowed';
import { svgTree, type SvgElement } from './svg-tree';
import type { CleanedLogo } from './types';

const namespace = 'http://www.w3.org/2000/svg';

/** A logo is about as wide as a line of text and not much higher: beyond this nobody sees what it is. */
const unitsMax = 10_000;
const ratioMax = 20;

/** How many elements may be drawn once every `use` has been followed. */
const drawnMax = 20_000;

/**
 * An SVG written anew from what a logo is drawn with (`svg-allowed.ts`): what is not known to be harmless is not in it. null where the
 * file is no SVG or not well-formed, where it has no size of its own, or draws more than can be drawn.
 */
export function cleanSvg(content: Buffer): CleanedLogo | null {
	const root = svgTree(textOf(content) ?? '');
	if (root?.name !== 'svg' || root.attributes.get('xmlns') !== namespace) return null;
	const box = boxOf(root);
	if (box === null) return null;
	const cleaned = clean(root);
	if (drawnBy(cleaned) > drawnMax) return null;
	const { x, y, width, height } = box;
	const attributes = new Map([...cleaned.attributes].filter(([name]) => !['x', 'y', 'transform'].includes(name)));
	attributes.set('viewBox', `${x} ${y} ${width} ${height}`).set('width', `${width}`).set('height', `${height}`);
	const text = write({ ...cleaned, attributes: new Map([['xmlns', namespace], ...attributes]) });
	const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side))) as [number, number];
	return { type: 'image/svg+xml', content: Buffer.from(text, 'utf8'), width: wide, height: high };
}

function textOf(content: Buffer): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
	} catch {
		return null;
	}
}

/** What is seen of it, in its own units: by its `viewBox`, else by width and height. */
function boxOf({ attributes }: SvgElement) {
	const sides = ['width', 'height'].map((name) => /^\s*([\d.]+)\s*(?:px)?\s*$/.exec(attributes.get(name) ?? '')?.[1]);
	const numbers = (
		attributes
			.get('viewBox')
			?.trim()
			.split(/[\s,]+/) ?? ['0', '0', ...sides]
	).map(Number);
	const [x = NaN, y = NaN, width = NaN, height = NaN, ...more] = numbers;
	const isBounded = [x, y].every((place) => Math.abs(place) <= unitsMax) && Math.max(width, height) <= unitsMax;
	const isVisible = width > 0 && height > 0 && Math.max(width / height, height / width) <= ratioMax;
	return more.length === 0 && isBounded && isVisible ? { x, y, width, height } : null;
}

function clean({ name, attributes, children }: SvgElement): SvgElement {
	const kept = [...attributes].flatMap(([attribute, value]) => {
		const allowed = allowedAttribute(name, attribute, value);
		return allowed ? [allowed] : [];
	});
	const within = children.flatMap((child): (SvgElement | string)[] => {
		if (typeof child === 'string') return textElements.has(name) ? [child] : [];
		if (!allowedElements.has(child.name) || child.name === 'svg') return [];
		return child.name === 'style' && !isInert(styleOf(child)) ? [] : [clean(child)];
	});
	return { name, attributes: new Map(kept), children: name === 'style' ? [styleOf({ children: within })] : within };
}

/** Without comments: drawing programs write them, and nothing may hide in one. */
function styleOf({ children }: Pick<SvgElement, 'children'>): string {
	const text = children.filter((child) => typeof child === 'string').join('');
	return text.split('/*').reduce((styles, part, index) => {
		const end = part.indexOf('*/');
		return index === 0 ? part : styles + (end < 0 ? '' : part.slice(end + 2));
	}, '');
}

/** How many elements are drawn, each `use` counted as what it stands for; Infinity where one stands for itself. */
function drawnBy(root: SvgElement): number {
	const byId = new Map<string, SvgElement>();
	const find = (element: SvgElement): void => {
		const id = element.attributes.get('id');
		if (id !== undefined && !byId.has(id)) byId.set(id, element);
		for (const child of element.children) if (typeof child !== 'string') find(child);
	};
	find(root);
	const known = new Map<SvgElement, number>();
	const count = (element: SvgElement): number => {
		const counted = known.get(element);
		if (counted !== undefined) return counted;
		known.set(element, Infinity);
		const target = element.name === 'use' ? byId.get(element.attributes.get('href')?.slice(1) ?? '') : undefined;
		let drawn = 1 + (target ? count(target) : 0);
		for (const child of element.children) if (typeof child !== 'string') drawn += count(child);
		known.set(element, drawn);
		return drawn;
	};
	return count(root);
}

function write({ name, attributes, children }: SvgElement): string {
	const written = [...attributes].map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('');
	if (children.length === 0) return `<${name}${written}/>`;
	const within = children.map((child) => (typeof child === 'string' ? escaped(child) : write(child))).join('');
	return `<${name}${written}>${within}</${name}>`;
}

function escaped(text: string): string {
	const characters: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replaceAll(/[&<>"]/g, (character) => characters[character] ?? '');
}
