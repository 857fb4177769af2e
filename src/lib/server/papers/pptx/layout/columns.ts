/** What a column needs, in points. */
export interface ColumnNeed {
	/** Below it words break. */
	readonly least: number;
	/** From it on nothing breaks. */
	readonly wished: number;
	/** How long all its texts are together: columns with more to say get more of the width. */
	readonly volume: number;
	/** Numbers stay on one line and take no more room than they need. */
	readonly isFixed: boolean;
}

/** A table is not drawn wider than its content by more than this: eyes lose the line between a name and its number. */
const stretchMost = 1.5;

/**
 * Which columns stand together on a slide, by their places: all where they fit, else as many as fit, the first one in front of each
 * group again.
 */
export function columnGroups(needs: readonly ColumnNeed[], roomPoints: number): readonly (readonly number[])[] {
	const [first, ...others] = needs;
	if (first === undefined) return [];
	const groups: number[][] = [];
	let used = Infinity;
	for (const [place, need] of others.entries()) {
		if (used + need.least > roomPoints) {
			groups.push([0]);
			used = Math.min(first.least, roomPoints);
		}
		groups.at(-1)?.push(place + 1);
		used += need.least;
	}
	return groups.length === 0 ? [[0]] : groups;
}

/** How wide the columns are set, in points; together at most the room. */
export function columnWidths(needs: readonly ColumnNeed[], roomPoints: number): readonly number[] {
	const least = sumOf(needs.map((need) => need.least));
	const wished = sumOf(needs.map((need) => need.wished));
	if (wished <= roomPoints) return stretched(needs, Math.min(roomPoints, wished * stretchMost) - wished);
	if (least >= roomPoints) return needs.map((need) => (need.least * roomPoints) / least);
	return filled(needs, roomPoints);
}

/** Each column what it needs at least, and of what is left a share by how much it has to say, as far as it wishes. */
function filled(needs: readonly ColumnNeed[], roomPoints: number): readonly number[] {
	const widths = needs.map((need) => need.least);
	for (;;) {
		const left = roomPoints - sumOf(widths);
		const open = needs.flatMap((need, place) => (need.wished - (widths[place] ?? 0) > 0.5 ? [{ ...need, place }] : []));
		if (left < 0.5 || open.length === 0) return widths;
		const volume = sumOf(open.map((need) => need.volume + 1));
		for (const { place, wished, volume: own } of open) {
			widths[place] = Math.min(wished, (widths[place] ?? 0) + (left * (own + 1)) / volume);
		}
	}
}

/** Columns of text get what is left over; where there is none, all of them. */
function stretched(needs: readonly ColumnNeed[], extraPoints: number): readonly number[] {
	const grows = needs.map((need) => !need.isFixed);
	const growing = needs.filter((_, place) => grows[place]);
	const base = sumOf((growing.length === 0 ? needs : growing).map(({ wished }) => wished));
	return needs.map(({ wished }, place) =>
		growing.length === 0 || grows[place] ? wished + (extraPoints * wished) / Math.max(1, base) : wished
	);
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
