import type { Locale } from '$lib/core/text';

/**
 * One line of a CSV file as spreadsheets of that language open it: semicolons and decimal commas in German, commas and points elsewhere. Text
 * that a spreadsheet would take for a formula gets an apostrophe in front; numbers, negative ones too, stay numbers. null is an empty cell.
 */
export function csvLine(cells: readonly (string | number | null)[], locale: Locale): string {
	return cells.map((cell) => written(cell, locale)).join(locale === 'de' ? ';' : ',') + '\r\n';
}

/** What a CSV file begins with: spreadsheets read one without it in another character set. */
export const csvStart = '\ufeff';

function written(cell: string | number | null, locale: Locale): string {
	if (typeof cell === 'string') return quoted(harmless(cell.toWellFormed()));
	const digits = cell === null ? '' : String(cell);
	return locale === 'de' ? digits.replace('.', ',') : digits;
}

function harmless(cell: string): string {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
	return /[";,\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A table as text that `readTable` reads back cell by cell, each row on a line of its own, empty ones as well. */
export function tableText(rows: readonly (readonly string[])[]): string {
	const line = (cell: string) => `"${cell.replace(/\s+/g, ' ').replaceAll('"', '""')}"`;
	return rows.map((cells) => cells.map(line).join('\t')).join('\n');
}
