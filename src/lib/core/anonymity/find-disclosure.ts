import { findLightest } from './lightest-combination';
import { spanOf } from './row-space';
import type { GroupCells } from './types';

interface Published {
	readonly groups: readonly GroupCells[];
	/** Ids of the groups that are published, be it as a range: their numbers of responses are public. */
	readonly shown: ReadonlySet<string>;
	/** Responses a cell; absent = 0. */
	readonly counts: ReadonlyMap<string, number>;
	readonly k: number;
}

/**
 * The cells of 1 to k − 1 responses on whose answers alone some linear combination of the shown totals rests, or null where there
 * are none: the check before anything is published (`docs/method.md` §9, M9.publication). It knows nothing of families or of how
 * the groups were chosen, computes in integers and finds what there is.
 *
 * It takes the reader to know which cells are empty, which is the worst case. A combination such as one person less another counts
 * as well, although it is nobody's total: with what colleagues know of each other it can say what both answered.
 *
 * @throws RangeError where coefficients outgrow exact integers, so that nothing can be said.
 */
export function findDisclosure({ groups, shown, counts, k }: Published): readonly string[] | null {
	const atoms = atomsOf(
		groups.filter(({ id }) => shown.has(id)),
		counts
	);
	const found = findLightest({
		space: spanOf(atoms.groups),
		weights: new Map(atoms.weights.entries()),
		weightMax: k - 1
	});
	return found && found.flatMap((atom) => atoms.cells[atom] ?? []);
}

/** Cells that lie in the same shown groups can never be told apart: one column. */
interface Atoms {
	readonly cells: readonly (readonly string[])[];
	/** Responses an atom. */
	readonly weights: readonly number[];
	/** The atoms each shown group adds up. */
	readonly groups: readonly (readonly number[])[];
}

function atomsOf(groups: readonly GroupCells[], counts: ReadonlyMap<string, number>): Atoms {
	const groupsByCell = new Map<string, number[]>();
	for (const [index, group] of groups.entries()) {
		for (const cell of group.cells) {
			if ((counts.get(cell) ?? 0) > 0) groupsByCell.set(cell, [...(groupsByCell.get(cell) ?? []), index]);
		}
	}
	const cellsByPattern = new Map<string, string[]>();
	for (const [cell, pattern] of groupsByCell) {
		const key = pattern.join();
		cellsByPattern.set(key, [...(cellsByPattern.get(key) ?? []), cell]);
	}
	const members: number[][] = groups.map(() => []);
	for (const [atom, pattern] of [...cellsByPattern.keys()].entries()) {
		for (const index of pattern.split(',')) members[Number(index)]?.push(atom);
	}
	const cells = [...cellsByPattern.values()];
	return {
		cells,
		weights: cells.map((names) => names.reduce((sum, cell) => sum + (counts.get(cell) ?? 0), 0)),
		groups: members
	};
}
