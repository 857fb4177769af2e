import { decideShowing } from './decide-showing';
import type { GroupCells, Showing, ShowingInput } from './types';

/** Which groups would be shown if so many of the people invited took part, everywhere alike. */
export interface Visibility {
	readonly turnoutPercent: number;
	/** Responses a cell that were reckoned with. */
	readonly counts: ReadonlyMap<string, number>;
	readonly showing: ReadonlyMap<string, Showing>;
}

export const turnoutsPercent = [50, 70, 90] as const;

/**
 * The preview before launch: a guess, and a cautious one. Responses are rounded down, for every department and leadership group as
 * a whole, and then spread over its cells by largest remainder.
 */
export function visibleAt(
	{
		groups,
		families,
		invited,
		k
	}: Omit<ShowingInput, 'counts' | 'oneVoice'> & { readonly invited: ReadonlyMap<string, number> },
	turnouts: readonly number[] = turnoutsPercent
): readonly Visibility[] {
	return turnouts.map((turnoutPercent) => {
		const counts = expectedCounts(groups, invited, turnoutPercent);
		return { turnoutPercent, counts, showing: decideShowing({ groups, families, counts, k }) };
	});
}

function expectedCounts(
	groups: readonly GroupCells[],
	invited: ReadonlyMap<string, number>,
	turnoutPercent: number
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const cells of cellsBySmallestGroup(groups)) {
		const shares = cells.map((cell) => ({ cell, hundredths: (invited.get(cell) ?? 0) * turnoutPercent }));
		for (const { cell, hundredths } of shares) counts.set(cell, Math.floor(hundredths / 100));
		const sum = shares.reduce((total, { hundredths }) => total + hundredths, 0);
		const certain = shares.reduce((total, { cell }) => total + (counts.get(cell) ?? 0), 0);
		const byRemainder = shares.toSorted(
			(one, other) => (other.hundredths % 100) - (one.hundredths % 100) || (one.cell < other.cell ? -1 : 1)
		);
		for (const { cell } of byRemainder.slice(0, Math.floor(sum / 100) - certain)) {
			counts.set(cell, (counts.get(cell) ?? 0) + 1);
		}
	}
	return counts;
}

/** Cells that are staff of the same department, or leaders of the same group, belong together. */
function cellsBySmallestGroup(groups: readonly GroupCells[]): readonly (readonly string[])[] {
	const smallestByCell = new Map<string, GroupCells>();
	for (const group of groups) {
		for (const cell of group.cells) {
			if (group.cells.length < (smallestByCell.get(cell)?.cells.length ?? Infinity)) smallestByCell.set(cell, group);
		}
	}
	const cellsByGroup = new Map<GroupCells, string[]>();
	for (const [cell, group] of smallestByCell) cellsByGroup.set(group, [...(cellsByGroup.get(group) ?? []), cell]);
	return [...cellsByGroup.values()];
}
