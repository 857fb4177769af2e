import type { Nesting, ShownTree } from './nesting';

/** An undirected edge; nodes are integers from −1. */
export interface Connection {
	readonly from: number;
	readonly to: number;
	readonly capacity: number;
}

/** Every cell as an edge between what remains of the smallest shown group around it in the one division and in the other. */
export function edgesOf({ responses }: Nesting, tree: ShownTree): readonly Connection[] {
	return responses.map((capacity, cell) => ({ from: tree.nodeOf(0, cell), to: tree.nodeOf(1, cell), capacity }));
}

interface Question {
	readonly edges: readonly Connection[];
	readonly from: number;
	readonly to: number;
	/** How many nodes there are from 0 on. */
	readonly nodes: number;
}

/**
 * How strongly two nodes hang together: the largest flow between them, which is the weight of the lightest cut that parts them.
 * Looks no further than `limit`.
 */
export function connectionUpTo(limit: number, { edges, from, to, nodes }: Question): number {
	const network = networkOf(edges, nodes, limit);
	let flow = 0;
	while (flow < limit) {
		const path = shortestPath(network, from + 1, to + 1);
		if (path === null) return flow;
		flow += pushAlong(path, network);
	}
	return limit;
}

/** Each edge as two arcs, 2i and 2i + 1, that lend capacity to each other. Node −1 is the first. */
interface Network {
	/** The arcs that leave each node. */
	readonly arcs: readonly (readonly number[])[];
	readonly heads: readonly number[];
	/** What may still flow along each arc. */
	readonly left: number[];
}

function networkOf(edges: readonly Connection[], nodes: number, limit: number): Network {
	const arcs = Array.from({ length: nodes + 1 }, (): number[] => []);
	const heads: number[] = [];
	const left: number[] = [];
	for (const { from, to, capacity } of edges) {
		arcs[from + 1]?.push(heads.length);
		arcs[to + 1]?.push(heads.length + 1);
		heads.push(to + 1, from + 1);
		left.push(Math.min(capacity, limit), Math.min(capacity, limit));
	}
	return { arcs, heads, left };
}

/** The arcs of a way on which something can still flow, from its end to its beginning. */
function shortestPath({ arcs, heads, left }: Network, from: number, to: number): readonly number[] | null {
	const reachedBy = new Map<number, number>([[from, -1]]);
	const pending = [from];
	for (const node of pending) {
		for (const arc of arcs[node] ?? []) {
			const head = heads[arc] ?? 0;
			if ((left[arc] ?? 0) === 0 || reachedBy.has(head)) continue;
			reachedBy.set(head, arc);
			pending.push(head);
		}
		if (reachedBy.has(to)) break;
	}
	if (!reachedBy.has(to)) return null;
	const path: number[] = [];
	for (let node = to; node !== from; node = heads[(path.at(-1) ?? 0) ^ 1] ?? from) path.push(reachedBy.get(node) ?? 0);
	return path;
}

/** Sends as much as the way takes, and says how much. */
function pushAlong(path: readonly number[], { left }: Network): number {
	const amount = Math.min(...path.map((arc) => left[arc] ?? 0));
	for (const arc of path) {
		left[arc] = (left[arc] ?? 0) - amount;
		left[arc ^ 1] = (left[arc ^ 1] ?? 0) + amount;
	}
	return amount;
}
