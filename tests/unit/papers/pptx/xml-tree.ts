/** An element as it is written, with everything inside it. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlElement[];
	/** Its own text, without that of elements in it. */
	readonly text: string;
}

interface OpenElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: XmlElement[];
	text: string;
}

/**
 * Reads a document as strictly as office programs do: one root, every element closed in its order, every attribute once, prefixes declared, no
 * sign that XML forbids. Throws where it is not so.
 */
export function parseXml(xml: string): XmlElement {
	if (!xml.isWellFormed() || /(?![\t\n\r\u007f-\u009f])[\p{Cc}\ufffe\uffff]/u.test(xml)) {
		throw new Error('A sign that XML does not know.');
	}
	const body = xml.replace(/^<\?xml[^?]*\?>\s*/, '');
	const token = /<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
	const open: OpenElement[] = [];
	let root: XmlElement | null = null;
	for (let at = 0; at < body.length; at = token.lastIndex) {
		token.lastIndex = at;
		const match = token.exec(body);
		if (match === null) throw new Error(`Not well-formed at: ${body.slice(at, at + 80)}`);
		const [, closing, name = '', written = '', isEmpty, text] = match;
		if (text !== undefined) {
			const inside = open.at(-1);
			if (inside) inside.text += unescaped(text);
			else if (text.trim() !== '') throw new Error('Text outside the root.');
		} else if (closing) {
			const done = open.pop();
			if (done?.name !== name) throw new Error(`</${name}> closes <${done?.name ?? 'nothing'}>.`);
			if (open.length === 0) root = done;
		} else {
			if (root !== null) throw new Error('More than one root.');
			const element = { name, attributes: attributesOf(written), children: [], text: '' };
			open.at(-1)?.children.push(element);
			if (!isEmpty) open.push(element);
			else if (open.length === 0) root = element;
		}
	}
	if (root === null || open.length > 0) throw new Error('Not closed.');
	assertPrefixes(root, new Set(['xml']));
	return root;
}

/** Every element of this name, in the order of the document. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
	return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => allOf(child, name))];
}

/** The text of all elements of this name, put together. */
export function textsOf(element: XmlElement, name: string): readonly string[] {
	return allOf(element, name).map(({ text }) => text);
}

function attributesOf(written: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', value = ''] of written.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
		if (attributes.has(name)) throw new Error(`Attribute ${name} twice.`);
		attributes.set(name, unescaped(value));
	}
	return attributes;
}

function unescaped(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w*));?/gi, (whole, decimal, hexadecimal, name: string | undefined) => {
		if (!whole.endsWith(';')) throw new Error(`A bare ampersand: ${text.slice(0, 60)}`);
		if (decimal) return String.fromCodePoint(Number(decimal));
		if (hexadecimal) return String.fromCodePoint(parseInt(String(hexadecimal), 16));
		const sign = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name ?? ''];
		if (sign === undefined) throw new Error(`Unknown entity ${whole}`);
		return sign;
	});
}

function assertPrefixes({ name, attributes, children }: XmlElement, known: ReadonlySet<string>): void {
	const declared = [...attributes.keys()].flatMap((key) => (key.startsWith('xmlns:') ? key.slice(6) : []));
	const prefixes = new Set([...known, ...declared]);
	for (const used of [name, ...attributes.keys()]) {
		const [prefix, local] = used.split(':');
		if (local === undefined || prefix === undefined || prefix === 'xmlns') continue;
		if (!prefixes.has(prefix)) throw new Error(`Prefix ${prefix} of ${used} is not declared.`);
	}
	for (const child of children) assertPrefixes(child, prefixes);
}
