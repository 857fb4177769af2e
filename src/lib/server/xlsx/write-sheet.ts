import { setImmediate as othersTurn } from 'node:timers/promises';
import type { CellFormats } from './cell-formats';
import { cellText } from './cell-text';
import { heightOf } from './row-height';
import type { WrittenCell, WrittenSheet } from './workbook';

/** About a millisecond's work, in characters. */
const atOnce = 32_768;

/** One sheet as its part of the file, piece by piece; others have their turn in between. `isFirst`: it is the one that opens. */
export async function* sheetXml(
	{ widths, hasHeading, rows }: WrittenSheet,
	formats: CellFormats,
	isFirst: boolean
): AsyncGenerator<Uint8Array> {
	let text = start(widths, hasHeading, isFirst);
	let count = 0;
	for await (const row of rows) {
		count += 1;
		text += rowXml(row, { number: count, widths }, formats);
		if (text.length < atOnce) continue;
		yield Buffer.from(text);
		text = '';
		await othersTurn();
	}
	yield Buffer.from(text + end(widths.length, count, hasHeading));
}

function start(widths: readonly number[], hasHeading: boolean, isFirst: boolean): string {
	const pane = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';
	const columns = widths.map(
		(width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
	);
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<sheetViews><sheetView workbookViewId="0"${isFirst ? ' showGridLines="0" tabSelected="1"' : ''}>`,
		hasHeading ? pane : '',
		'</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
		columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
		'<sheetData>'
	].join('');
}

/** A filter over a heading without rows is a damaged file to some programs. */
function end(columnCount: number, rowCount: number, hasHeading: boolean): string {
	const isFiltered = hasHeading && rowCount > 1 && columnCount > 0;
	return [
		'</sheetData>',
		isFiltered ? `<autoFilter ref="A1:${letters(columnCount - 1)}${rowCount}"/>` : '',
		'<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
		'<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
		'<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
		'</worksheet>'
	].join('');
}

function rowXml(
	row: readonly WrittenCell[],
	{ number, widths }: { readonly number: number; readonly widths: readonly number[] },
	formats: CellFormats
): string {
	const cells = row.map((cell, index) => cellXml(cell, `${letters(index)}${number}`, formats));
	const height = heightOf(row, widths);
	return `<row r="${number}"${height === null ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;
}

function cellXml({ value, look }: WrittenCell, address: string, formats: CellFormats): string {
	const format = formats.numberOf(look);
	const start = `<c r="${address}"${format === 0 ? '' : ` s="${format}"`}`;
	if (value === null || value === '') return format === 0 ? '' : `${start}/>`;
	if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
	// Said to be text: no program looks for a formula in it.
	return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** A to Z, then AA. */
function letters(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
