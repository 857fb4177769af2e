import { element } from './xml';

/** One part of the file: where it lies, what it is, and to what it points. */
export interface Part {
	readonly path: string;
	/** Null: what it is follows from the ending of its name. */
	readonly type: string | null;
	readonly content: Uint8Array;
	readonly relations: readonly Relation[];
}

export interface Relation {
	readonly id: string;
	readonly type: string;
	/** Path of the part from the top of the file. */
	readonly path: string;
}

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Kinds of relations by their short names. */
export function relation(id: string, kind: string, path: string): Relation {
	return { id, type: `${officeRelations}/${kind}`, path };
}

const pptxTypes = 'application/vnd.openxmlformats-officedocument.presentationml';

export const types = {
	presentation: `${pptxTypes}.presentation.main+xml`,
	master: `${pptxTypes}.slideMaster+xml`,
	layout: `${pptxTypes}.slideLayout+xml`,
	slide: `${pptxTypes}.slide+xml`,
	notesMaster: `${pptxTypes}.notesMaster+xml`,
	notes: `${pptxTypes}.notesSlide+xml`,
	presentationProperties: `${pptxTypes}.presProps+xml`,
	tableStyles: `${pptxTypes}.tableStyles+xml`,
	theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
	chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
	core: 'application/vnd.openxmlformats-package.core-properties+xml',
	app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml'
};

const endings: Readonly<Record<string, string>> = {
	rels: 'application/vnd.openxmlformats-package.relationships+xml',
	xml: 'application/xml',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	png: 'image/png',
	jpeg: 'image/jpeg',
	svg: 'image/svg+xml'
};

/** What each part is: endings that occur, and every part that has a type of its own. */
export function contentTypesXml(parts: readonly Part[]): string {
	const used = new Set(['rels', 'xml', ...parts.filter(({ type }) => type === null).map(({ path }) => endingOf(path))]);
	return element(
		'Types',
		{ xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
		[...used].map((ending) => element('Default', { Extension: ending, ContentType: endings[ending] })),
		parts.flatMap(({ path, type }) =>
			type === null ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })]
		)
	);
}

export function relationsXml(relations: readonly Relation[], fromPath: string): string {
	return element(
		'Relationships',
		{ xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
		relations.map(({ id, type, path }) =>
			element('Relationship', { Id: id, Type: type, Target: target(path, fromPath) })
		)
	);
}

/** Where the relations of a part lie. */
export function relationsPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** Every part lies in a folder of a folder, or at the top. */
function target(path: string, fromPath: string): string {
	const up = fromPath.split('/').length - 1;
	return `${'../'.repeat(up)}${path}`;
}

function endingOf(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1);
}
