import { connectionUpTo, edgesOf } from './connection';
import { type Nesting, nestGroups } from './nesting';
import { beginExactFigures } from './one-voice';
import type { GroupCells, Showing, ShowingInput } from './types';

/**
 * Which groups are published (`docs/method.md` §9, M9.publication): none with fewer than k responses, and of the others as many as
 * can be shown without any linear combination of what is shown resting on the answers of 1 to k − 1 people.
 *
 * Groups are taken from the largest to the smallest (of equal ones the later id first), those of a second division after all
 * others, and each is shown unless it would give something away together with those shown already. So it is the smallest sibling
 * that is hidden, never the organisation, and no hidden group of k or more could be shown in addition.
 *
 * Why this is exact. Take what remains of every shown group after its shown parts as the nodes of a graph, one set of nodes a
 * division, and every cell as an edge between the two nodes it lies in, as heavy as its responses. Linear combinations of the
 * shown totals are differences of potential between the nodes; those on which fewest people rest are the lightest cuts. Showing
 * one more group parts one node in two. Only cuts between these two are new, and the lightest of them is the largest flow.
 *
 * @throws RangeError where two groups of the same division overlap without one holding the other.
 */
export function decideShowing({ groups, families, counts, k, oneVoice }: ShowingInput): ReadonlyMap<string, Showing> {
	const nesting = nestGroups({ groups, families, counts });
	const showing = new Map<string, Showing>(groups.map(({ id }) => [id, 'too-few']));
	const candidates = inOrder(groups, nesting).filter(({ responses }) => responses >= k);
	const published = nesting.begin();
	const exact = oneVoice && beginExactFigures(nesting, oneVoice);
	for (const { id, index } of candidates) {
		const { above, undo } = published.show(index);
		const flow = connectionUpTo(k, {
			edges: edgesOf(nesting, published),
			from: index,
			to: above,
			nodes: groups.length
		});
		const isSafe = (flow === 0 || flow >= k) && (exact?.admit(index) ?? true);
		if (!isSafe) undo();
		showing.set(id, isSafe ? 'shown' : 'protects-others');
	}
	return showing;
}

interface Candidate {
	readonly id: string;
	readonly index: number;
	readonly responses: number;
}

/** Later ids first among equals, so that of two equal siblings the one with the smaller id is hidden. */
function inOrder(groups: readonly GroupCells[], { layers, cellsOf, responses }: Nesting): readonly Candidate[] {
	return groups
		.map(({ id }, index) => ({
			id,
			index,
			layer: layers[index] ?? 0,
			responses: cellsOf(index).reduce((sum, cell) => sum + (responses[cell] ?? 0), 0)
		}))
		.sort((one, other) => one.layer - other.layer || other.responses - one.responses || (one.id < other.id ? 1 : -1));
}
