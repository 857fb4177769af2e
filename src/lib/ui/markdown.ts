import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

/** A piece of a written page: an element with children, or (without a tag) its text. */
export interface MarkdownNode {
	readonly tag: string | null;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly MarkdownNode[];
	readonly text: string;
}

/** No HTML of the writer's reaches the page, and only links that markdown-it itself deems safe. */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });
const attributesKept = ['href', 'start'];

/** Markdown as a tree of elements and texts, which a component can show without injecting HTML. */
export function readMarkdown(text: string): MarkdownNode[] {
	return nest(markdown.parse(text, {}));
}

function nest(tokens: readonly Token[]): MarkdownNode[] {
	const root: MarkdownNode[] = [];
	const open: MarkdownNode[][] = [root];
	for (const token of tokens) {
		const siblings = open.at(-1) ?? root;
		if (token.nesting === -1) open.pop();
		else if (token.type === 'inline') siblings.push(...nest(token.children ?? []));
		else if (token.hidden && token.nesting === 1) open.push(siblings);
		else {
			const children = leaf(token);
			siblings.push({ tag: token.tag || null, attributes: attributesOf(token), children, text: textOf(token) });
			if (token.nesting === 1) open.push(children);
		}
	}
	return root;
}

const leaf = (token: Token): MarkdownNode[] =>
	token.type === 'code_inline' || token.type === 'fence' || token.type === 'code_block'
		? [{ tag: null, attributes: {}, children: [], text: token.content }]
		: [];

const textOf = (token: Token): string =>
	token.type === 'softbreak' ? ' ' : token.type === 'text' ? token.content : '';

function attributesOf(token: Token): Record<string, string> {
	return Object.fromEntries((token.attrs ?? []).filter(([name]) => attributesKept.includes(name)));
}
