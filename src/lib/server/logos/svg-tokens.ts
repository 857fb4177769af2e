/** A piece of an SVG file. Names are as written, values and texts without entities. */
export type SvgToken =
	| {
			readonly kind: 'open';
			readonly name: string;
			readonly attributes: ReadonlyMap<string, string>;
			readonly isEmpty: boolean;
	  }
	| { readonly kind: 'close'; readonly name: string }
	| { readonly kind: 'text'; readonly text: string };

const declaration = /<\?xml\s[^<>?]*\?>/y;
const comment = /<!--/y;
/** Without definitions of its own: those are how entities are blown up. */
const doctype = /<!DOCTYPE\s[^<>[\]]*>/y;
const character = /<!\[CDATA\[/y;
const openTag = /<([A-Za-z_][\w.:-]*)/y;
const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;
const closeTag = /<\/([A-Za-z_][\w.:-]*)\s*>/y;
const plainText = /[^<]+/y;

/**
 * Reads the part of XML that drawing programs write; null for anything else: definitions, entities that are not XML's own, processing
 * instructions, an attribute twice, what is not well-formed. Linear in the length of the text.
 */
export function svgTokens(text: string): readonly SvgToken[] | null {
	const tokens: SvgToken[] = [];
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found) at = pattern.lastIndex;
		return found;
	};
	const takeUntil = (end: string): string | null => {
		const until = text.indexOf(end, at);
		if (until < 0) return null;
		const between = text.slice(at, until);
		at = until + end.length;
		return between;
	};
	take(declaration);
	let isBeforeRoot = true;
	while (at < text.length) {
		if (take(comment)) {
			if (takeUntil('-->') === null) return null;
		} else if (take(character)) {
			const content = takeUntil(']]>');
			if (content === null) return null;
			tokens.push({ kind: 'text', text: content });
		} else if (!isBeforeRoot || !take(doctype)) {
			const token = text[at] !== '<' ? between() : text[at + 1] === '/' ? closing() : opening();
			if (token === null) return null;
			if (token.kind !== 'text') isBeforeRoot = false;
			tokens.push(token);
		}
	}
	return tokens;

	function closing(): SvgToken | null {
		const [, name] = take(closeTag) ?? [];
		return name === undefined ? null : { kind: 'close', name };
	}

	function opening(): SvgToken | null {
		const [, name] = take(openTag) ?? [];
		if (name === undefined) return null;
		const attributes = new Map<string, string>();
		for (let found = take(attribute); found; found = take(attribute)) {
			const [, key = '', double, single] = found;
			const value = unescaped(double ?? single ?? '');
			if (value === null || attributes.has(key)) return null;
			attributes.set(key, value);
		}
		const end = take(tagEnd);
		return end && { kind: 'open', name, attributes, isEmpty: end[1] === '/' };
	}

	function between(): SvgToken | null {
		const [found] = take(plainText) ?? [];
		const plain = found === undefined ? null : unescaped(found);
		return plain === null ? null : { kind: 'text', text: plain };
	}
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** null: there is an entity that is not one of XML's own. */
function unescaped(text: string): string | null {
	let isKnown = true;
	const plain = text.replaceAll(/&([^;&\s]{0,10};?)/g, (_, entity: string) => {
		const numbered = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(entity);
		const named = /^([a-z]+);$/.exec(entity)?.[1] ?? '';
		const point = numbered ? parseInt(numbered[1] ?? numbered[2] ?? '', numbered[1] ? 16 : 10) : NaN;
		const isCharacter = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
		if (isCharacter) return String.fromCodePoint(point);
		if (Object.hasOwn(entities, named)) return entities[named] ?? '';
		isKnown &&= [9, 10, 13].includes(point);
		return ' ';
	});
	return isKnown ? plain : null;
}
