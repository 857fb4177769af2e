import type { WrittenCell } from './workbook';

/** In points, as heights of rows are. */
const heights = { line: 15, title: 24, most: 405 } as const;

/**
 * How high a row has to be for the texts in it that are broken into lines; null: as high as any. Not every program works this out when it
 * opens a file, and a text that lies over the next row cannot be read.
 */
export function heightOf(row: readonly WrittenCell[], widths: readonly number[]): number | null {
	let lines = 1;
	for (const [index, { value, look }] of row.entries()) {
		if (look?.role === 'title') return heights.title;
		if (typeof value !== 'string' || (look?.role !== 'head' && !look?.isWrapped)) continue;
		// Bold letters are wider.
		const width = (widths[index] ?? 10) * (look.role === 'head' ? 0.85 : 1);
		lines = Math.max(lines, linesOf(value, Math.max(1, width - 2 * (look.depth ?? 0))));
	}
	return lines === 1 ? null : Math.min(heights.most, lines * heights.line);
}

/** Words are kept whole where they fit. */
function linesOf(text: string, width: number): number {
	return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(text: string, width: number): number {
	let [lines, used] = [1, 0];
	for (const { length } of text.split(' ')) {
		if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
		lines += Math.max(0, Math.ceil(length / width) - 1);
		used += (used > 0 ? 1 : 0) + (length > width ? length % width : length);
	}
	return lines;
}
