import { type Connection, edgesOf } from './connection';
import type { Nesting } from './nesting';
import type { ShowingInput } from './types';

interface ExactFigures {
	/**
	 * Whether the group may be published beside those admitted so far: as a range if it speaks with one voice, otherwise with its exact
	 * figures, provided nobody of one voice can be worked out from them. It then counts as admitted.
	 */
	admit(group: number): boolean;
}

/**
 * Keeps a range a range (`docs/method.md` §9, M9.one-voice): the exact figure of a group of one voice is neither shown nor to be worked
 * out from figures that are. The same holds for any other people of one voice, be they what remains of a group after its shown parts,
 * or where two divisions cross.
 *
 * In the graph of `decideShowing`, what can be worked out of people with one answer is a cut through none but their cells. There is
 * one where a cell of theirs still joins two nodes after all cells of other people have been drawn together.
 */
export function beginExactFigures(nesting: Nesting, oneVoice: NonNullable<ShowingInput['oneVoice']>): ExactFigures {
	const tree = nesting.begin();
	const speakAsOne = (cells: readonly number[]) =>
		cells.length > 0 && oneVoice(cells.map((cell) => nesting.cells[cell] ?? ''));
	const voices = voicesOf(nesting.cells.length, speakAsOne);
	return {
		admit: (group) => {
			if (speakAsOne(nesting.cellsOf(group))) return true;
			const { undo } = tree.show(group);
			const edges = edgesOf(nesting, tree);
			const isSafe = voices.every((cells) => areHeldTogether(cells, edges));
			if (!isSafe) undo();
			return isSafe;
		}
	};
}

/** The cells in which all answered alike, those with the same answer together. */
function voicesOf(cells: number, speakAsOne: (cells: readonly number[]) => boolean): readonly ReadonlySet<number>[] {
	const voices: { readonly first: number; readonly cells: Set<number> }[] = [];
	for (let cell = 0; cell < cells; cell++) {
		if (!speakAsOne([cell])) continue;
		const same = voices.find(({ first }) => speakAsOne([first, cell]));
		if (same) same.cells.add(cell);
		else voices.push({ first: cell, cells: new Set([cell]) });
	}
	return voices.map((voice) => voice.cells);
}

/** Whether both ends of each of these cells hang together by other cells alone. */
function areHeldTogether(cells: ReadonlySet<number>, edges: readonly Connection[]): boolean {
	const joined = new Map<number, number>();
	const rootOf = (node: number): number => {
		const next = joined.get(node);
		return next === undefined ? node : rootOf(next);
	};
	for (const [cell, { from, to }] of edges.entries()) {
		const [one, other] = [rootOf(from), rootOf(to)];
		if (!cells.has(cell) && one !== other) joined.set(one, other);
	}
	return [...cells].every((cell) => {
		const edge = edges[cell];
		return edge === undefined || rootOf(edge.from) === rootOf(edge.to);
	});
}
