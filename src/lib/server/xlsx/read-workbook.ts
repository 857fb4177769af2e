import { unmistakable } from '$lib/core/kpi-import/unmistakable';
import { cellKey, type NamedSheet, notesOf, type SheetNotes, sheetsOf } from './notes';
import { pack } from './pack';
import { type CellValue, readValues, type WorkbookSize } from './read-values';
import { unpack } from './unpack';

/** A sheet as texts, by row and column. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

export type WorkbookProblem =
	/** A file of Excel 97 to 2003. */
	| 'old-excel'
	| 'encrypted'
	/** A zip file, but none of a workbook's: OpenDocument, the binary format of Excel, or something else altogether. */
	| 'other-format'
	| 'broken'
	| 'too-large'
	/** Every sheet is hidden or empty. */
	| 'nothing-to-see';

export type ReadWorkbook =
	| {
			readonly ok: true;
			/** The visible ones that hold anything. */
			readonly sheets: readonly Sheet[];
			/** Names of those that are hidden, and so are not read. */
			readonly hidden: readonly string[];
	  }
	| { readonly ok: false; readonly reason: WorkbookProblem };

/** Whether a file is one that a spreadsheet program keeps, old or new, rather than a text. */
export function isWorkbook(bytes: Uint8Array): boolean {
	return startsWith(bytes, zipStart) || startsWith(bytes, oldStart);
}

/** So many sheets are read: the figures stand on one. */
const sheetsMax = 20;

/**
 * Reads the visible sheets of an XLSX file as texts. A formula gives the value it had when it was saved; dates are `2026-09-30`, figures have a decimal point,
 * what is shown in per cent is in per cent; a text or date in cells merged over several rows stands in each of them.
 */
export async function readWorkbook(bytes: Uint8Array, size: WorkbookSize): Promise<ReadWorkbook> {
	const file = Buffer.from(bytes);
	if (startsWith(file, oldStart))
		return { ok: false, reason: file.includes(encryptedMark) ? 'encrypted' : 'old-excel' };
	const unpacked = unpack(file, (path) => /^\/?(xl|_rels)\/.*\.(xml|rels)$|^\[Content_Types\]\.xml$/.test(path));
	if (!unpacked.ok) return unpacked;
	const { parts } = unpacked;
	if (!parts.has('xl/workbook.xml')) return { ok: false, reason: 'other-format' };
	const all = sheetsOf(parts);
	const visible = all.filter(({ isHidden }) => !isHidden).slice(0, sheetsMax);
	if (visible.length === 0) return { ok: false, reason: 'nothing-to-see' };
	const values = await readValues(
		pack(parts),
		visible.map(({ name }) => name),
		size
	);
	if (!values.ok) return values;
	const read: Sheet[] = [];
	for (const [index, sheet] of visible.entries()) {
		const notes = await notesOf(parts, sheet, size.rowsMax);
		read.push(sheetOf(sheet, values.sheets[index] ?? [], notes, size.columnsMax));
	}
	const sheets = read.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
	const hidden = all.filter(({ isHidden }) => isHidden).map(({ name }) => name);
	return sheets.length === 0 ? { ok: false, reason: 'nothing-to-see' } : { ok: true, sheets, hidden };
}

const zipStart = [0x50, 0x4b, 3, 4];
const oldStart = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the stream that holds an encrypted workbook. */
const encryptedMark = Buffer.from('EncryptedPackage', 'utf16le');

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, index) => bytes[index] === byte);
}

function sheetOf(
	{ name }: NamedSheet,
	values: readonly (readonly CellValue[])[],
	notes: SheetNotes,
	columnsMax: number
): Sheet {
	const rows = values.map((cells, row) => cells.map((cell, column) => textOf(cell, cellKey(row, column), notes)));
	// Cells without a value are left out at the end of a row.
	for (const [key, text] of notes.instead) {
		const [row = 0, column = 0] = key.split(' ').map(Number);
		const cells = rows[row];
		if (!cells || column >= columnsMax) continue;
		while (cells.length <= column) cells.push('');
		if (cells[column] === '') cells[column] = text;
	}
	fillMerged(rows, values, notes.merged);
	return { name, rows };
}

/** Each cell is part of one area at most; where a file says otherwise, the first one has it. */
function fillMerged(rows: string[][], values: readonly (readonly CellValue[])[], merged: SheetNotes['merged']): void {
	const taken = new Set<string>();
	for (const { column, firstRow, lastRow } of merged) {
		const first = values[firstRow]?.[column];
		// A figure shown over several rows is one figure; what names rows names each of them.
		if (typeof first !== 'string' && !(first instanceof Date)) continue;
		const text = rows[firstRow]?.[column] ?? '';
		for (let row = firstRow; row <= lastRow; row += 1) {
			const [cells, key] = [rows[row], cellKey(row, column)];
			if (!cells || taken.has(key)) break;
			taken.add(key);
			while (cells.length <= column) cells.push('');
			cells[column] = text;
		}
	}
}

function textOf(value: CellValue, key: string, { percent }: SheetNotes): string {
	if (value === null) return '';
	if (value instanceof Date) return Number.isFinite(value.getTime()) ? value.toISOString().slice(0, 10) : '';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
	// Spreadsheets show fifteen digits; 0.1 + 0.2 is 0.30000000000000004 only here.
	const shown = Number((percent.has(key) ? value * 100 : value).toPrecision(12));
	return unmistakable(shown, 'en') + (percent.has(key) ? '%' : '');
}
