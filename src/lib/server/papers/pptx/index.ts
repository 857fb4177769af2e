import { ZipFile } from 'yazl';
import type { Brand } from '$lib/core/branding/brand';
import type { Paper } from '$lib/core/paper/paper';
import { inTurns } from '../../in-turns';
import type { PaperWriter } from '../paper-file';
import { slidesOf } from './layout/deck';
import type { Slide } from './layout/slide';
import { contentTypesXml, type Part, relationsPath, relationsXml } from './parts/package';
import { partsOf } from './parts/parts';
import { partOf } from './parts/xml';

/**
 * A paper as a deck: slides with native tables and charts that can be edited, in the brand's colours, with notes for whoever speaks. The
 * same paper gives the same bytes.
 */
export const pptx: PaperWriter = async function* (paper, brand) {
	const slides = await inTurns(slidesOf(paper));
	const parts = await collected(paper, brand, slides);
	const zip = new ZipFile();
	const add = (path: string, content: Uint8Array) => zip.addBuffer(Buffer.from(content), path, sameTime());
	add('[Content_Types].xml', partOf(contentTypesXml(parts)));
	add('_rels/.rels', partOf(relationsXml(rootRelations, '')));
	for (const { path, content, relations } of parts) {
		add(path, content);
		if (relations.length > 0) add(relationsPath(path), partOf(relationsXml(relations, path)));
	}
	zip.end();
	for await (const piece of zip.outputStream) yield piece as Uint8Array;
};

async function collected(paper: Paper, brand: Brand, slides: readonly Slide[]): Promise<readonly Part[]> {
	const parts: Part[] = [];
	for await (const part of partsOf(paper, brand, slides)) parts.push(part);
	return parts;
}

/** The first time a zip file knows, wherever it is written: else the bytes would follow the clock. */
function sameTime() {
	return { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };
}

const rootRelations = [
	{
		...{ id: 'rId1', path: 'ppt/presentation.xml' },
		type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
	},
	{
		...{ id: 'rId2', path: 'docProps/core.xml' },
		type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
	},
	{
		...{ id: 'rId3', path: 'docProps/app.xml' },
		type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties'
	}
];
