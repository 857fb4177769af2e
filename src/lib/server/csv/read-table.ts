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
export function readTable(text: string, { rowsMax }: { readonly rowsMax: number }): ReadTable {
	if (Buffer.byteLength(text) > bytesMax) return { ok: false, reason: 'too-large' };
	if (text.includes('\0')) return { ok: false, reason: 'not-text' };
	const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (lines.trim() === '') return { ok: false, reason: 'empty' };
	const { data, errors } = papa.parse<string[]>(lines, { delimiter: delimiterOf(lines), newline: '\n' });
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
