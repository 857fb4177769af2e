import type { ImportRows } from '$lib/core/kpi-import/types';
import { decodeTable, readTable } from '../csv/read-table';
import { tableText } from '../csv/write-table';
import { isWorkbook, readWorkbook, type WorkbookProblem } from '../xlsx';
import { limits } from './limits';

/** A table as text, as it travels in the form until it is entered. */
export interface NamedTable {
	/** Of its sheet; empty for a text. */
	readonly name: string;
	readonly text: string;
}

export type FileProblem = WorkbookProblem | 'empty' | 'not-text' | 'too-many-rows' | 'too-many-columns';

export type ReadFile =
	| {
			readonly ok: true;
			/** At least one: the sheets of a workbook that hold anything, or the text. */
			readonly tables: readonly NamedTable[];
			/** Sheets that are hidden, and so were not read. */
			readonly hidden: readonly string[];
	  }
	| { readonly ok: false; readonly reason: FileProblem };

export type ReadRows =
	| {
			readonly ok: true;
			readonly rows: ImportRows;
			/** Lines whose cells cannot be told apart, each with how it begins. */
			readonly broken: readonly { readonly line: number; readonly text: string }[];
	  }
	| { readonly ok: false; readonly reason: FileProblem };

/** Reads an uploaded file: a workbook, or a text whose cells are parted by comma, semicolon or tab. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
	if (bytes.length > limits.fileBytes) return { ok: false, reason: 'too-large' };
	if (!isWorkbook(bytes)) {
		const text = decodeTable(bytes);
		return text === null ? { ok: false, reason: 'not-text' } : { ok: true, tables: [{ name: '', text }], hidden: [] };
	}
	// One more of each, so that too many are noticed.
	const size = { rowsMax: limits.rows + 2, columnsMax: limits.columns + 1, charactersMax: limits.fileBytes };
	const workbook = await readWorkbook(bytes, size);
	if (!workbook.ok) return workbook;
	const tables = workbook.sheets.map(({ name, rows }) => ({ name, text: tableText(rows) }));
	const bytesTogether = tables.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	return bytesTogether > limits.fileBytes
		? { ok: false, reason: 'too-large' }
		: { ok: true, tables, hidden: workbook.hidden };
}

/** The rows of a table, as `readFile` gives it or as somebody pasted it. */
export function readRows(text: string): ReadRows {
	const read = readTable(text, { rowsMax: limits.rows + 1, textMax: limits.fileBytes });
	if (!read.ok) return read;
	if (read.rows.some(({ cells }) => cells.length > limits.columns)) return { ok: false, reason: 'too-many-columns' };
	if (read.rows.length === 0) return { ok: false, reason: 'empty' };
	return { ok: true, rows: read.rows, broken: read.problems.map(({ line, text }) => ({ line, text })) };
}
