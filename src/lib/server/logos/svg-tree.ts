import { svgTokens } from './svg-tokens';

export interface SvgElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly (SvgElement | string)[];
}

interface OpenElement extends SvgElement {
	readonly children: (SvgElement | string)[];
}

/** More than any logo has; deeper or longer ones are made to be expensive. */
const elementsMax = 5_000;
const depthMax = 50;

/** The one element of a file with everything in it; null where it is not well-formed, or beyond what a logo needs. */
export function svgTree(text: string): SvgElement | null {
	const tokens = svgTokens(text);
	if (tokens === null) return null;
	const outside: OpenElement = { name: '', attributes: new Map(), children: [] };
	const path = [outside];
	let elements = 0;
	for (const token of tokens) {
		const parent = path[path.length - 1] ?? outside;
		if (token.kind === 'text') parent.children.push(token.text);
		else if (token.kind === 'close') {
			if (parent === outside || parent.name !== token.name) return null;
			path.pop();
		} else {
			const { name, attributes, isEmpty } = token;
			const element: OpenElement = { name, attributes, children: [] };
			parent.children.push(element);
			if (++elements > elementsMax || path.length > depthMax) return null;
			if (!isEmpty) path.push(element);
		}
	}
	if (path.length > 1) return null;
	const [root, ...others] = outside.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
	return typeof root === 'object' && others.length === 0 ? root : null;
}
