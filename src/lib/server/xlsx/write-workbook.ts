import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { cellFormats } from './cell-formats';
import { attributeText } from './cell-text';
import { sheetNamesOf } from './sheet-names';
import type { Workbook } from './workbook';
import { sheetXml } from './write-sheet';

/**
 * A workbook as a file, piece by piece: no more of it is in memory than what is being written. The same content gives the same bytes. What the rows
 * throw, this throws.
 */
export async function* writeWorkbook(workbook: Workbook): AsyncGenerator<Uint8Array> {
	const zip = new ZipFile();
	const file = new PassThrough();
	const opened: Readable[] = [];
	const fail = (error: Error) => file.destroy(error);
	const formats = cellFormats(workbook.accent);
	const names = sheetNamesOf(workbook.sheets.map(({ name }) => name));
	const parts: readonly (readonly [path: string, make: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>])[] = [
		['[Content_Types].xml', () => [part(contentTypes(names.length))]],
		['_rels/.rels', () => [part(packageRelations)]],
		['docProps/core.xml', () => [part(coreProperties(workbook))]],
		['docProps/app.xml', () => [part(appProperties)]],
		['xl/workbook.xml', () => [part(workbookXml(workbook, names))]],
		['xl/_rels/workbook.xml.rels', () => [part(workbookRelations(names.length))]],
		...workbook.sheets.map((sheet, index) => [sheetPath(index), () => sheetXml(sheet, formats, index === 0)] as const),
		// Last: only now it is known how its cells look.
		['xl/styles.xml', () => [part(formats.xml())]]
	];
	for (const [path, make] of parts) {
		zip.addReadStreamLazy(path, sameTime(), (use) => {
			const source = Readable.from(make(), { objectMode: false, highWaterMark: 65_536 });
			opened.push(source.on('error', fail));
			use(null, source);
		});
	}
	zip.on('error', fail);
	zip.end();
	zip.outputStream.pipe(file);
	try {
		for await (const piece of file) yield piece as Uint8Array;
	} finally {
		// Whoever stops halfway leaves no reading of the database behind.
		for (const source of opened) source.destroy();
		file.destroy();
	}
}

/** The first time a zip file knows, wherever it is written: else the bytes would follow the clock. */
function sameTime() {
	return { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };
}

function part(xml: string): Uint8Array {
	return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

const officeTypes = 'application/vnd.openxmlformats-officedocument';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationTypes = 'http://schemas.openxmlformats.org/package/2006';

function sheetPath(index: number): string {
	return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypes(sheetCount: number): string {
	const sheets = Array.from({ length: sheetCount }, (_, index) => [sheetPath(index), 'spreadsheetml.worksheet+xml']);
	const overrides = [
		['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
		...sheets,
		['xl/styles.xml', 'spreadsheetml.styles+xml'],
		['docProps/app.xml', 'extended-properties+xml']
	];
	return [
		`<Types xmlns="${packageRelationTypes}/content-types">`,
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
		'<Default Extension="xml" ContentType="application/xml"/>',
		...overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${officeTypes}.${type}"/>`),
		'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
		'</Types>'
	].join('');
}

const packageRelations = [
	`<Relationships xmlns="${packageRelationTypes}/relationships">`,
	`<Relationship Id="rId1" Type="${relationTypes}/officeDocument" Target="xl/workbook.xml"/>`,
	`<Relationship Id="rId2" Type="${packageRelationTypes}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
	`<Relationship Id="rId3" Type="${relationTypes}/extended-properties" Target="docProps/app.xml"/>`,
	'</Relationships>'
].join('');

function coreProperties({ title, subject, creator, day, language }: Workbook): string {
	const made = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
	return [
		`<cp:coreProperties xmlns:cp="${packageRelationTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
		' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${attributeText(title)}</dc:title><dc:subject>${attributeText(subject)}</dc:subject>`,
		`<dc:creator>${attributeText(creator)}</dc:creator><cp:lastModifiedBy>${attributeText(creator)}</cp:lastModifiedBy>`,
		`<dc:language>${language}</dc:language>${made('created')}${made('modified')}</cp:coreProperties>`
	].join('');
}

const appProperties = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Gegenprobe</Application></Properties>`;

function workbookXml({ sheets }: Workbook, names: readonly string[]): string {
	const tabs = names.map(
		(name, index) => `<sheet name="${attributeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
	);
	// The heading again on each printed page.
	const headings = sheets.flatMap(({ hasHeading }, index) => {
		const name = attributeText((names[index] ?? '').replaceAll("'", "''"));
		return hasHeading
			? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`]
			: [];
	});
	return [
		`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationTypes}">`,
		`<bookViews><workbookView activeTab="0"/></bookViews><sheets>${tabs.join('')}</sheets>`,
		headings.length > 0 ? `<definedNames>${headings.join('')}</definedNames>` : '',
		'</workbook>'
	].join('');
}

function workbookRelations(sheetCount: number): string {
	const sheets = Array.from(
		{ length: sheetCount },
		(_, index) =>
			`<Relationship Id="rId${index + 1}" Type="${relationTypes}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
	);
	const styles = `<Relationship Id="rId${sheetCount + 1}" Type="${relationTypes}/styles" Target="styles.xml"/>`;
	return `<Relationships xmlns="${packageRelationTypes}/relationships">${sheets.join('')}${styles}</Relationships>`;
}
