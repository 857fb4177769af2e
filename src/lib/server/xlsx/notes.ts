import { setImmediate as othersTurn } from 'node:timers/promises';
import { attribute, type Element, elements, unescaped } from './xml';

/** A sheet as the workbook names it. */
export interface NamedSheet {
	readonly name: string;
	readonly isHidden: boolean;
	/** Of its part in the file. */
	readonly path: string;
}

/** What the values of a sheet's cells do not say. */
export interface SheetNotes {
	/** Cells shown in per cent, whose value is a share of one. */
	readonly percent: ReadonlySet<string>;
	/** What stands in a cell without a value: the error it shows, or its formula. */
	readonly instead: ReadonlyMap<string, string>;
	/** Cells that are shown as one over several rows. */
	readonly merged: readonly MergedCells[];
}

export interface MergedCells {
	readonly column: number;
	readonly firstRow: number;
	readonly lastRow: number;
}

/** Key of a cell in `SheetNotes`, both counted from 0. */
export function cellKey(row: number, column: number): string {
	return `${row} ${column}`;
}

/** The sheets with cells, in the order of the workbook; sheets that are a chart are none. */
export function sheetsOf(parts: ReadonlyMap<string, Buffer>): NamedSheet[] {
	const relations = new Map(
		[...elements(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship')].flatMap((relation) => {
			const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attribute(relation, name) ?? '');
			return type?.endsWith('/worksheet') ? [[id, pathOf(target ?? '')] as const] : [];
		})
	);
	const known = new Set<string>();
	return [...elements(textOf(parts, 'xl/workbook.xml'), 'sheet')].flatMap((sheet) => {
		const path = relations.get(attribute(sheet, 'id') ?? '');
		const name = attribute(sheet, 'name') ?? '';
		// No part is two sheets: a file could have one read again and again.
		if (path === undefined || name === '' || !parts.has(path) || known.has(path)) return [];
		known.add(path);
		return [{ name, path, isHidden: (attribute(sheet, 'state') ?? 'visible') !== 'visible' }];
	});
}

/** Reads the notes of the first rows of one sheet; others are answered in between. */
export async function notesOf(
	parts: ReadonlyMap<string, Buffer>,
	{ path }: NamedSheet,
	rowsMax: number
): Promise<SheetNotes> {
	const xml = textOf(parts, path);
	const percentStyles = percentStylesIn(textOf(parts, 'xl/styles.xml'));
	const percent = new Set<string>();
	const instead = new Map<string, string>();
	let count = 0;
	for (const cell of elements(xml, 'c')) {
		count += 1;
		if (count % cellsAtOnce === 0) await othersTurn();
		const at = addressOf(attribute(cell, 'r') ?? '');
		if (at === null) continue;
		if (at.row >= rowsMax) break;
		const key = cellKey(at.row, at.column);
		if (percentStyles.has(attribute(cell, 's') ?? '')) percent.add(key);
		const text = insteadOf(cell);
		if (text !== null) instead.set(key, text);
	}
	return { percent, instead, merged: [...elements(xml, 'mergeCell')].flatMap(mergedIn) };
}

/** They take a hundredth of a second. */
const cellsAtOnce = 5000;

function textOf(parts: ReadonlyMap<string, Buffer>, path: string): string {
	return parts.get(path)?.toString('utf8') ?? '';
}

/** Targets are relative to the workbook, or begin at the top of the file. */
function pathOf(target: string): string {
	return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The error of a cell that has one, or the formula of one whose result was never stored; null: the cell has a value or is empty. */
function insteadOf(cell: Element): string | null {
	const [value] = elements(cell.content, 'v');
	if (attribute(cell, 't') === 'e') return unescaped(value?.content ?? '') || '#';
	if (value && (value.content !== '' || attribute(cell, 't') === 'str')) return null;
	const [formula] = elements(cell.content, 'f');
	return formula ? `=${unescaped(formula.content)}` : null;
}

/** The numbers of cell formats that show per cent. */
function percentStylesIn(xml: string): ReadonlySet<string> {
	// 9 and 10 are `0%` and `0.00%` in every workbook.
	const formats = new Set(['9', '10']);
	for (const format of elements(xml, 'numFmt')) {
		const code = (attribute(format, 'formatCode') ?? '').replace(/"[^"]*"|\\./g, '');
		if (code.includes('%')) formats.add(attribute(format, 'numFmtId') ?? '');
	}
	const [cellFormats] = elements(xml, 'cellXfs');
	const styles = [...elements(cellFormats?.content ?? '', 'xf')];
	return new Set(
		styles.flatMap((style, index) => (formats.has(attribute(style, 'numFmtId') ?? '') ? [String(index)] : []))
	);
}

/** Only those that lie in one column: a name shown over several rows, not a title over several columns. */
function mergedIn(merged: Element): MergedCells[] {
	const [first, last] = (attribute(merged, 'ref') ?? '').split(':').map(addressOf);
	if (!first || !last || first.column !== last.column) return [];
	return [{ column: first.column, firstRow: first.row, lastRow: last.row }];
}

/** `B7` as row 6 and column 1. */
function addressOf(address: string): { readonly row: number; readonly column: number } | null {
	const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
	if (letters === '') return null;
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return { row: Number(digits) - 1, column };
}
