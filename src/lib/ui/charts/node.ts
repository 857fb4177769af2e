/** One SVG element as data: rendered by `ChartTree.svelte` on a page and by `toSvgString` for a document. */
export interface ChartNode {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly ChartNode[];
	readonly text?: string;
}

export function node(
	tag: string,
	attributes: ChartNode['attributes'],
	children: readonly ChartNode[] = [],
	text?: string
): ChartNode {
	return text === undefined ? { tag, attributes, children } : { tag, attributes, children, text };
}

/**
 * The tree as a standalone SVG document. The marks carry print colours as presentation attributes, so it reads the
 * same without our style sheet. `widthPixels` replaces the fluid width where the reader of the file needs a number.
 */
export function toSvgString(root: ChartNode, widthPixels?: number): string {
	const fluid = { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes };
	const attributes = widthPixels === undefined ? fluid : { ...fluid, width: widthPixels };
	return serialise({ ...root, attributes });
}

function serialise({ tag, attributes, children, text }: ChartNode): string {
	const opening = Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
		.join('');
	const content = (text === undefined ? '' : escapeXml(text)) + children.map(serialise).join('');
	return content === '' ? `<${tag}${opening}/>` : `<${tag}${opening}>${content}</${tag}>`;
}

/** XML 1.0 knows no way to write most control characters, so they are left out. */
function escapeXml(text: string): string {
	return [...text]
		.filter((character) => character >= ' ' || character === '\n' || character === '\t')
		.join('')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
