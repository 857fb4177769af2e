import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeNode, TextItem } from 'pdfjs-dist/types/src/display/api';
import { ownBrand, type Brand } from '../../../../src/lib/core/branding/brand';
import type { Paper } from '../../../../src/lib/core/paper/paper';
import { pdf } from '../../../../src/lib/server/papers/pdf';

/** A PDF as another program reads it. */
export interface ReadPdf {
	readonly pages: readonly ReadPage[];
	readonly info: Readonly<Record<string, unknown>>;
	readonly xmpTitle: string | null;
	readonly language: string | null;
	readonly isMarked: boolean;
	readonly showsTitle: boolean;
	readonly outline: readonly ReadBookmark[];
}

export interface ReadPage {
	/** Everything on the page, in the order of drawing, without what another text stands for. */
	readonly text: string;
	/** The same without what is marked as no content. */
	readonly content: string;
	/** What is neither content of an element nor marked as none. */
	readonly untagged: string;
	/** In points, from the lower left corner. */
	readonly places: readonly {
		readonly text: string;
		readonly left: number;
		readonly right: number;
		readonly bottom: number;
		readonly size: number;
	}[];
	readonly structure: readonly ReadElement[];
}

export interface ReadElement {
	readonly role: string;
	readonly alt: string | null;
	/** Text of its own content on this page. */
	readonly text: string;
	readonly children: readonly ReadElement[];
}

export interface ReadBookmark {
	readonly title: string;
	/** From 1. */
	readonly page: number;
	readonly items: readonly ReadBookmark[];
}

export async function bytesOf(paper: Paper, brand: Brand = ownBrand): Promise<Buffer> {
	const parts: Uint8Array[] = [];
	for await (const part of pdf(paper, brand)) parts.push(part);
	return Buffer.concat(parts);
}

/** Without spaces: where lines end, other programs drop them. */
export function close(text: string): string {
	return text.replaceAll(/[\s\u00a0\u202f]+/g, '').replaceAll('\u2011', '-');
}

export interface ReadTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** The tables by their structure, each whole where it goes on over pages; texts without spaces. */
export function tablesIn(pages: readonly ReadPage[]): readonly ReadTable[] {
	const tables: { caption: string; head: string[]; rows: string[][] }[] = [];
	for (const table of elementsOf(pages, (role) => role === 'Table')) {
		const part = (role: string) => table.children.filter((child) => child.role === role);
		const rowsOf = (elements: readonly ReadElement[]) =>
			elements.flatMap(({ children }) => children.map((row) => row.children.map(({ text }) => close(text))));
		if (part('Caption').length > 0 || part('THead').length > 0) {
			tables.push({
				caption: part('Caption')
					.map(({ text }) => close(text))
					.join(''),
				head: rowsOf(part('THead'))[0] ?? [],
				rows: []
			});
		}
		tables.at(-1)?.rows.push(...rowsOf(part('TBody')));
	}
	return tables;
}

export async function readPaper(paper: Paper, brand: Brand = ownBrand): Promise<ReadPdf> {
	return readPdf(await bytesOf(paper, brand));
}

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
	const document = await task.promise;
	const pages: ReadPage[] = [];
	for (let number = 1; number <= document.numPages; number++)
		pages.push(await readPage(await document.getPage(number)));
	const { info, metadata } = await document.getMetadata();
	const marks = await document.getMarkInfo();
	const bookmarks = async (items: Awaited<ReturnType<typeof document.getOutline>>): Promise<ReadBookmark[]> =>
		Promise.all(
			(items ?? []).map(async ({ title, dest, items: below }) => {
				const target: unknown = Array.isArray(dest) ? dest[0] : null;
				const page = isReference(target) ? (await document.getPageIndex(target)) + 1 : 0;
				return { title, page, items: await bookmarks(below) };
			})
		);
	const read = {
		pages,
		info: Object.fromEntries(Object.entries(info)),
		xmpTitle: metadata ? String(metadata.get('dc:title')) : null,
		language: typeof Reflect.get(info, 'Language') === 'string' ? String(Reflect.get(info, 'Language')) : null,
		isMarked: marks?.Marked ?? false,
		showsTitle: Reflect.get((await document.getViewerPreferences()) ?? {}, 'DisplayDocTitle') === true,
		outline: await bookmarks(await document.getOutline())
	};
	await task.destroy();
	return read;
}

/** All elements of a kind, in the order of reading. */
export function elementsOf(pages: readonly ReadPage[], isWanted: (role: string) => boolean): readonly ReadElement[] {
	const within = (element: ReadElement): ReadElement[] => [
		...(isWanted(element.role) ? [element] : []),
		...element.children.flatMap(within)
	];
	return pages.flatMap(({ structure }) => structure.flatMap(within));
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page): Promise<ReadPage> {
	const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
	const texts: Record<string, string> = {};
	const open: { readonly id: string | null; readonly tag: string }[] = [];
	const places: ReadPage['places'][number][] = [];
	let [text, content, untagged] = ['', '', ''];
	for (const item of items) {
		if (!('str' in item)) {
			if (item.type === 'endMarkedContent') open.pop();
			else open.push({ id: item.id ?? null, tag: 'tag' in item ? String(item.tag) : '' });
			continue;
		}
		if (item.str.trim() !== '') places.push(placeOf(item));
		// Another text stands for it: a hyphen at the end of a line, a box for what has no sign.
		if (open.some(({ tag }) => tag === 'Span')) continue;
		text += item.str;
		const id = open.findLast((one) => one.id !== null)?.id;
		if (!open.some(({ tag }) => tag === 'Artifact')) {
			content += item.str;
			if (typeof id !== 'string') untagged += item.str;
		}
		if (typeof id === 'string') texts[id] = (texts[id] ?? '') + item.str;
	}
	const tree: StructTreeNode | null = await page.getStructTree();
	const structure = (tree?.children ?? []).flatMap((child) => ('role' in child ? [elementOf(child, texts)] : []));
	return { text, content, untagged: untagged.trim(), places, structure };
}

function placeOf({ str, transform, width }: TextItem): ReadPage['places'][number] {
	const [size, , , , left, bottom] = transform.map(Number);
	return { text: str, left: left ?? 0, right: (left ?? 0) + width, bottom: bottom ?? 0, size: size ?? 0 };
}

/** Without what has content on other pages only. */
function elementOf(node: StructTreeNode, texts: Readonly<Record<string, string>>): ReadElement {
	const own = node.children.flatMap((child) =>
		'id' in child && child.type === 'content' ? [texts[child.id] ?? ''] : []
	);
	return {
		role: node.role,
		alt: 'alt' in node && typeof node.alt === 'string' ? node.alt : null,
		text: own.join(''),
		children: node.children.flatMap((child) => ('role' in child && hasContent(child) ? [elementOf(child, texts)] : []))
	};
}

function hasContent(node: StructTreeNode): boolean {
	return node.children.some((child) => ('role' in child ? hasContent(child) : child.type === 'content'));
}

function isReference(value: unknown): value is { num: number; gen: number } {
	return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
