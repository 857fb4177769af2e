import { strFromU8, unzipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/node';

/** All bytes of a file that comes piece by piece. */
export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
	const all: Uint8Array[] = [];
	for await (const piece of pieces) all.push(piece);
	return Buffer.concat(all);
}

export interface ReadSheet {
	readonly sheet: string;
	readonly data: readonly (readonly unknown[])[];
}

/** The values of each sheet, by a library that did not write them. */
export async function sheetsOf(workbook: Buffer): Promise<readonly ReadSheet[]> {
	return readWorkbookFile(workbook);
}

/** The parts of a workbook as text, by their paths. */
export function partsOf(workbook: Uint8Array): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** A cell as it stands in the file: its type, and what it holds. */
export interface RawCell {
	readonly address: string;
	readonly type: string | null;
	readonly text: string;
}

export function rawCellsOf(sheet: string): RawCell[] {
	return [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
		([, address = '', attributes = '', content = '']) => ({
			address,
			type: / t="(\w+)"/.exec(attributes)?.[1] ?? null,
			text: unescaped(/<[tv][^>]*>(.*?)<\/[tv]>/s.exec(content)?.[1] ?? '')
		})
	);
}

/** As spreadsheets read the text of a cell. */
export function unescaped(xml: string): string {
	return xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#13;', '\r')
		.replaceAll('&amp;', '&')
		.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
