/** One element of a workbook's part: its attributes as written, and what stands in it. */
export interface Element {
	readonly attributes: string;
	readonly content: string;
}

/**
 * The elements of this name, in their order, whatever their namespace is called; those of the same name must not lie in each other. It is no reader
 * of XML in general: it finds what the library for values leaves out, and a part it cannot follow only says less.
 */
export function* elements(xml: string, name: string): Generator<Element> {
	const opening = new RegExp(`<(\\w{1,40}:)?${name}(?=[\\s/>])`, 'g');
	for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
		const end = xml.indexOf('>', opening.lastIndex);
		if (end === -1) return;
		const attributes = xml.slice(opening.lastIndex, end);
		if (attributes.endsWith('/')) {
			yield { attributes, content: '' };
			continue;
		}
		const closing = xml.indexOf(`</${found[1] ?? ''}${name}>`, end);
		if (closing === -1) return;
		yield { attributes, content: xml.slice(end + 1, closing) };
		opening.lastIndex = closing;
	}
}

/** The value of an attribute, whatever its namespace is called; null: it is not there. */
export function attribute({ attributes }: Element, name: string): string | null {
	const found = patternOf(name).exec(attributes);
	return found ? unescaped(found[1] ?? found[2] ?? '') : null;
}

/** Made once a name: a sheet has hundreds of thousands of cells. */
function patternOf(name: string): RegExp {
	const known = patterns.get(name);
	if (known) return known;
	const pattern = new RegExp(`(?:^|[\\s:])${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`);
	patterns.set(name, pattern);
	return pattern;
}

const patterns = new Map<string, RegExp>();

/** The text of an element without elements in it. */
export function unescaped(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
		if (name) return named[String(name).toLowerCase()] ?? whole;
		const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
