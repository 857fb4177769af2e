import { unzipSync } from 'fflate';
import type { Brand } from '../../../../src/lib/core/branding/brand';
import type { Paper } from '../../../../src/lib/core/paper/paper';
import { pptx } from '../../../../src/lib/server/papers/pptx';
import { allOf, parseXml, textsOf, type XmlElement } from './xml-tree';

/** A deck read back from its bytes. */
export interface ReadDeck {
	readonly bytes: Uint8Array;
	/** Every file of it by its path. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** Every XML file of it by its path, read strictly. */
	readonly parts: ReadonlyMap<string, XmlElement>;
	readonly slides: readonly ReadSlide[];
}

export interface ReadSlide {
	readonly path: string;
	readonly root: XmlElement;
	readonly title: string;
	/** The texts of the cells of each table, row by row. */
	readonly tables: readonly (readonly (readonly string[])[])[];
	readonly charts: readonly XmlElement[];
	readonly notes: readonly string[];
}

export async function deckOf(paper: Paper, brand: Brand): Promise<ReadDeck> {
	const pieces: Uint8Array[] = [];
	for await (const piece of pptx(paper, brand)) pieces.push(piece);
	const bytes = new Uint8Array(Buffer.concat(pieces));
	const files = new Map(Object.entries(unzipSync(bytes)));
	const parts = new Map(
		[...files].flatMap(([path, content]) =>
			/\.(xml|rels)$/.test(path) ? [[path, parseXml(Buffer.from(content).toString('utf8'))] as const] : []
		)
	);
	const slides = [...parts.keys()]
		.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
		.sort((one, other) => numberIn(one) - numberIn(other))
		.map((path) => slideOf(path, parts));
	return { bytes, files, parts, slides };
}

/** Where the relations of a part lead, from the top of the file. */
export function targetsOf(
	path: string,
	parts: ReadDeck['parts']
): readonly { id: string; type: string; path: string }[] {
	const slash = path.lastIndexOf('/');
	const relations = parts.get(`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`);
	return (relations ? allOf(relations, 'Relationship') : []).map(({ attributes }) => ({
		id: attributes.get('Id') ?? '',
		type: attributes.get('Type') ?? '',
		path: new URL(attributes.get('Target') ?? '', `file:///${path}`).pathname.slice(1)
	}));
}

/** The text of a paragraph's runs. */
export function paragraphsIn(element: XmlElement): readonly string[] {
	return allOf(element, 'a:p').map((paragraph) => textsOf(paragraph, 'a:t').join(''));
}

function slideOf(path: string, parts: ReadDeck['parts']): ReadSlide {
	const root = part(parts, path);
	const targets = targetsOf(path, parts);
	const notes = targets.find(({ type }) => type.endsWith('/notesSlide'));
	const titles = allOf(root, 'p:sp').filter((shape) =>
		allOf(shape, 'p:ph').some(({ attributes }) => ['title', 'ctrTitle'].includes(attributes.get('type') ?? ''))
	);
	return {
		...{ path, root },
		title: titles.flatMap(paragraphsIn).join('|'),
		tables: allOf(root, 'a:tbl').map((table) =>
			allOf(table, 'a:tr').map((row) => allOf(row, 'a:tc').map((cell) => paragraphsIn(cell).join('\n')))
		),
		charts: targets.filter(({ type }) => type.endsWith('/chart')).map((target) => part(parts, target.path)),
		notes: notes ? bodyOf(part(parts, notes.path)) : []
	};
}

function bodyOf(notes: XmlElement): readonly string[] {
	return allOf(notes, 'p:sp')
		.filter((shape) => allOf(shape, 'p:ph').some(({ attributes }) => attributes.get('type') === 'body'))
		.flatMap(paragraphsIn);
}

function part(parts: ReadDeck['parts'], path: string): XmlElement {
	const found = parts.get(path);
	if (found === undefined) throw new Error(`There is no ${path}.`);
	return found;
}

function numberIn(path: string): number {
	return Number(/\d+/.exec(path)?.[0]);
}
