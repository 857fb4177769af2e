/** What a column needs: its widest part that is not broken, and its widest line, in points. */
export interface ColumnNeed {
	readonly least: number;
	readonly most: number;
}

/**
 * How wide the columns are, in points: together `width`. Where all texts fit on one line each, what is left over is shared out by need;
 * where they do not, what exceeds the least is given up in proportion, and where even that is too much, the least itself.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
	const least = sum(needs.map((need) => need.least));
	const most = sum(needs.map((need) => need.most));
	if (most <= width) {
		const share = (width - most) / Math.max(most, 1);
		return needs.map((need) => need.most * (1 + share));
	}
	if (least >= width) return needs.map((need) => (need.least / least) * width);
	const share = (width - least) / (most - least);
	return needs.map((need) => need.least + (need.most - need.least) * share);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
