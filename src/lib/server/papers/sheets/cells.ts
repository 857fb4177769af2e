import type { PaperCell, PaperColumn, PaperRow } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { daySerialOf, type CellLook, type WrittenCell } from '../../xlsx';
import { unitWords } from '../words';

/** Wider columns are broken into lines, in characters. */
const widthMax = 60;

/** What a column is called above its values: with its unit, where the name does not say it. */
export function headCell(column: PaperColumn, locale: Locale): WrittenCell {
	const unit = column.kind === 'percent' ? '' : unitWords(column, locale);
	const isSaid = unit === '' || column.name.includes(unit);
	return { value: isSaid ? column.name : `${column.name} (${unit})`, look: { role: 'head' } };
}

/** The cells of a row; its name is set in as far as the row lies below the top. */
export function rowCells({ cells, depth }: PaperRow, columns: readonly PaperColumn[]): WrittenCell[] {
	return cells.map((cell, place) => {
		const column = columns[place];
		if (place === 0 || column === undefined) return { value: cell.text, look: { role: 'label', depth: depth ?? 0 } };
		return valueCell(cell, column);
	});
}

/** How wide a column of these texts is, in characters. */
export function widthOf(texts: readonly string[]): number {
	const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
	return Math.min(widthMax, Math.max(10, longest + 2));
}

/**
 * Where there is no value the cell holds what the screen shows, as text: sums and averages pass over it, and whoever calculates with it by hand gets an error
 * and not a zero, as an empty cell would be.
 */
function valueCell({ text, value, missing, shade }: PaperCell, column: PaperColumn): WrittenCell {
	const shaded = shade === undefined ? {} : { shade };
	if (value === null && missing) {
		return { value: text, look: { role: 'missing', ...(column.kind === 'text' && { depth: 1 }), ...shaded } };
	}
	if (value === null || column.kind === 'text') {
		return { value: value === null ? text : value, look: { isWrapped: text.length > widthMax, depth: 1, ...shaded } };
	}
	if (column.kind === 'date') {
		const serial = typeof value === 'string' ? daySerialOf(value) : null;
		return serial === null ? { value: text } : { value: serial, look: { number: 'yyyy-mm-dd', ...shaded } };
	}
	return { value, look: { ...numberLook(column), ...shaded } };
}

function numberLook({ kind, decimals }: PaperColumn): CellLook {
	const fraction = (places: number) => (places > 0 ? `.${'0'.repeat(places)}` : '');
	if (kind === 'percent') return { number: `0${fraction(decimals ?? 0)}%` };
	if (kind === 'points') return { number: `0${fraction(decimals ?? 0)}` };
	if (kind === 'count') return { number: '#,##0' };
	return decimals === undefined ? {} : { number: `#,##0${fraction(decimals)}` };
}
