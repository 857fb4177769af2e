import { strToU8, zipSync } from 'fflate';

/** Parts of the smallest workbook there can be, by their paths. */
export interface Parts {
	/** The rows of each sheet as XML, by the sheet's name. */
	readonly sheets: Readonly<Record<string, string>>;
	readonly hidden?: readonly string[];
	readonly styles?: string;
	/** Behind the rows of the first sheet. */
	readonly merged?: string;
	/** The one text of those that cells share. */
	readonly shared?: string;
	/** All sheets are said to be the part of the first. */
	readonly isOnePart?: boolean;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook written by hand, for what no writer of workbooks writes. */
export function workbook({ sheets, hidden = [], styles, merged = '', shared, isOnePart = false }: Parts): Uint8Array {
	const names = Object.keys(sheets);
	const parts: Record<string, string> = {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${names
			.map((name, index) => {
				const state = hidden.includes(name) ? ' state="hidden"' : '';
				return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
			})
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
			.map(
				(_, index) =>
					`<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/s${isOnePart ? 0 : index}.xml"/>`
			)
			.join(
				''
			)}<Relationship Id="rId99" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId98" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		'xl/styles.xml':
			styles ?? `<styleSheet xmlns="${main}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`
	};
	if (shared !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}"><si><t>${shared}</t></si></sst>`;
	for (const [index, rows] of Object.values(sheets).entries()) {
		parts[`xl/worksheets/s${index}.xml`] =
			`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${index === 0 ? merged : ''}</worksheet>`;
	}
	return zipped(parts);
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A row of texts and numbers, from its number on. */
export function row(number: number, ...cells: readonly (string | number)[]): string {
	const written = cells.map((cell, index) => {
		const address = `${String.fromCharCode(65 + index)}${number}`;
		return typeof cell === 'number'
			? `<c r="${address}"><v>${cell}</v></c>`
			: `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
	});
	return `<row r="${number}">${written.join('')}</row>`;
}
