import papa from 'papaparse';
import type { LineProblem, TableRow } from '$lib/core/organisation/line-problem';

export const bytesMax = 1_000_000;

export type ReadTable =
	| {
			readonly ok: true;
			readonly rows: readonly TableRow[];
			/** Lines whose cells cannot be told apart. */
			readonly problems: readonly LineProblem[];
	  }
	| { readonly ok: false; readonly reason: 'empty' | 'too-large' | 'too-many-rows' | 'not-text' };

/** The text of an uploaded file: UTF-8, UTF-16 with its mark, or what spreadsheets on Windows write. null: it is no text. */
export function decodeTable(bytes: Uint8Array): string | null {
	const text = decode(bytes);
	return text.includes('\0') ? null : text;
}

/**
 * Reads lines of cells, parted by comma, semicolon or tab, whichever parts most lines; cells may be quoted and then hold line breaks.
 * Never throws: every line that cannot be read is named.
 */
export function readTable(
	text: string,
	{ rowsMax, textMax = bytesMax }: { readonly rowsMax: number; /** In bytes. */ readonly textMax?: number }
): ReadTable {
	if (Buffer.byteLength(text) > textMax) return { ok: false, reason: 'too-large' };
	if (text.includes('\0')) return { ok: false, reason: 'not-text' };
	const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (lines.trim() === '') return { ok: false, reason: 'empty' };
	const delimiter = delimiterOf(lines);
	const { data, errors } = papa.parse<string[]>(withoutGaps(lines, delimiter), { delimiter, newline: '\n' });
	const unreadable = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? (row ?? []) : [])));
	const rows: TableRow[] = [];
	const problems: LineProblem[] = [];
	let line = 1;
	for (const [index, cells] of data.entries()) {
		if (unreadable.has(index)) problems.push({ line, kind: 'quote-open', text: (cells[0] ?? '').slice(0, 40) });
		else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
		line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
	}
	return rows.length > rowsMax ? { ok: false, reason: 'too-many-rows' } : { ok: true, rows, problems };
}

/**
 * White space as wide as no cell needs it, made narrower. The parser looks behind each quotation mark to the end of the gap that follows the cell: with
 * many of both it would look for minutes.
 */
function withoutGaps(lines: string, delimiter: string): string {
	return lines.replace(delimiter === '\t' ? /[^\S\n\t]{21,}/g : /[^\S\n]{21,}/g, (gap) => gap.slice(0, 20));
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Of equals the one that stands least often inside a name. */
function delimiterOf(lines: string): string {
	const unquoted = lines.replace(/"[^"]*"/g, '').split('\n');
	const linesWith = (delimiter: string) => unquoted.filter((line) => line.includes(delimiter)).length;
	return ['\t', ';', ','].reduce((best, delimiter) => (linesWith(delimiter) > linesWith(best) ? delimiter : best));
}
