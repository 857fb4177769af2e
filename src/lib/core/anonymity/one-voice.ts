import { edgesOf, wayBetween } from './connection';
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
 * out from figures that are. The same holds for what remains of a group, or of everything, after its shown parts.
 *
 * `groups` are all that have k or more responses. They are admitted from the outside in: a group before its parts.
 */
export function beginExactFigures({
	nesting,
	oneVoice,
	groups
}: {
	readonly nesting: Nesting;
	readonly oneVoice: NonNullable<ShowingInput['oneVoice']>;
	readonly groups: readonly number[];
}): ExactFigures {
	const tree = nesting.begin();
	const speakAsOne = (cells: readonly number[]) =>
		cells.length > 0 && oneVoice(cells.map((cell) => nesting.cells[cell] ?? ''));
	const asOne = new Set(groups.filter((group) => speakAsOne(nesting.cellsOf(group))));
	const wayTo = (above: number, group: number) =>
		wayBetween({ edges: edgesOf(nesting, tree), from: group, to: above, nodes: nesting.layers.length });
	/** Whether showing the group as well would part nothing that still hangs together: its figure follows from those shown. */
	const isDetermined = (group: number) => {
		const { above, undo } = tree.show(group);
		const way = wayTo(above, group);
		undo();
		return way === null;
	};
	return {
		admit: (group) => {
			if (asOne.has(group)) return true;
			const { above, undo } = tree.show(group);
			// Where the two still hang together by other cells than a group's, showing them apart says nothing new of that group.
			const way = new Set(wayTo(above, group));
			const concerned = [...asOne].filter((other) => nesting.cellsOf(other).some((cell) => way.has(cell)));
			const isSafe = !speakAsOne(tree.remainderOf(above)) && !concerned.some(isDetermined);
			if (!isSafe) undo();
			return isSafe;
		}
	};
}
