import { attributeText } from '$lib/server/xlsx/cell-text';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its content, which is elements again; texts go in by `written`. Attributes without a value are left out. */
export function element(
	name: string,
	attributes: Attributes = {},
	...content: readonly (string | readonly string[])[]
): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(String(value))}"`))
		.join('');
	const inner = content.flat().join('');
	return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A text as content of an element; signs that XML does not know are left out. */
export function written(text: string): string {
	return attributeText(text);
}

/** An element that says one thing by its attribute `val`, as charts are made of. */
export function setting(name: string, value: string | number): string {
	return element(name, { val: value });
}

/** A part of the file. */
export function partOf(root: string): Uint8Array {
	return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}

export const namespaces = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
};

/** Points in the unit of these files. */
export function emu(points: number): number {
	return Math.round(points * 12_700);
}
