import type { Family, GroupCells, ShowingInput } from './types';

/** The node of what lies in no shown group. */
export const GROUND = -1;

/** 0: the first division of every whole. 1: a further one that crosses it. */
export type Layer = 0 | 1;

/** Groups as trees over the cells that hold responses; groups and cells are named by their index. */
export interface Nesting {
	/** Ids of the cells with responses. */
	readonly cells: readonly string[];
	/** Responses a cell, in the same order. */
	readonly responses: readonly number[];
	/** The division each group belongs to, in the order of the groups. */
	readonly layers: readonly Layer[];
	cellsOf(group: number): readonly number[];
	/** Begins with nothing shown. */
	begin(): ShownTree;
}

/** Which shown group is the smallest around each cell: what remains of a shown group after its shown parts is its node. */
export interface ShownTree {
	nodeOf(layer: Layer, cell: number): number;
	/** Shows a group; `above` is the smallest shown group around it, or GROUND. */
	show(group: number): { readonly above: number; undo(): void };
}

/** @throws RangeError where two groups of a layer overlap without one holding the other. */
export function nestGroups({
	groups,
	families,
	counts
}: Pick<ShowingInput, 'groups' | 'families' | 'counts'>): Nesting {
	const cells = [...new Set(groups.flatMap((group) => group.cells))].filter((cell) => (counts.get(cell) ?? 0) > 0);
	const indexByCell = new Map(cells.map((cell, index) => [cell, index]));
	const members = groups.map((group) => group.cells.flatMap((cell) => indexByCell.get(cell) ?? []));
	const crossing = crossingParts(families);
	const layers = groups.map(({ id }): Layer => (crossing.has(id) ? 1 : 0));
	const parents = parentsOf({ groups, members, layers, cells: cells.length });
	return {
		cells,
		responses: cells.map((cell) => counts.get(cell) ?? 0),
		layers,
		cellsOf: (group) => members[group] ?? [],
		begin: () => beginTree({ members, layers, parents, cells: cells.length })
	};
}

/** The parts of every second division of a whole, and all below them. */
function crossingParts(families: readonly Family[]): ReadonlySet<string> {
	const divided = new Set<string>();
	const crossing = new Set<string>();
	for (const { whole, parts } of families) {
		if (divided.has(whole) || crossing.has(whole)) for (const part of parts) crossing.add(part);
		divided.add(whole);
	}
	return crossing;
}

interface Members {
	/** The cells of each group. */
	readonly members: readonly (readonly number[])[];
	readonly layers: readonly Layer[];
	/** How many cells there are. */
	readonly cells: number;
}

/** The smallest group of the same layer around each group, or GROUND. */
function parentsOf({ groups, members, layers, cells }: Members & { readonly groups: readonly GroupCells[] }): number[] {
	const outermost = [new Array<number>(cells).fill(GROUND), new Array<number>(cells).fill(GROUND)];
	const parents = new Array<number>(groups.length).fill(GROUND);
	const sizeOf = (group: number) => members[group]?.length ?? 0;
	const bySize = groups.map((_, index) => index).sort((one, other) => sizeOf(one) - sizeOf(other) || one - other);
	for (const group of bySize) {
		const around = outermost[layers[group] ?? 0] ?? [];
		const within = new Set(members[group]?.map((cell) => around[cell] ?? GROUND));
		for (const cell of members[group] ?? []) around[cell] = group;
		within.delete(GROUND);
		for (const part of within) {
			parents[part] = group;
			if (members[part]?.some((cell) => around[cell] !== group)) {
				throw new RangeError(`Groups overlap: ${groups[part]?.id} and ${groups[group]?.id}`);
			}
		}
	}
	return parents;
}

function beginTree({ members, layers, parents, cells }: Members & { readonly parents: readonly number[] }): ShownTree {
	const nodes = [new Array<number>(cells).fill(GROUND), new Array<number>(cells).fill(GROUND)];
	const shown = new Set<number>();
	const layerOf = (group: number) => nodes[layers[group] ?? 0] ?? [];
	const aboveOf = (group: number) => {
		let above = parents[group] ?? GROUND;
		while (above !== GROUND && !shown.has(above)) above = parents[above] ?? GROUND;
		return above;
	};
	return {
		nodeOf: (layer, cell) => nodes[layer]?.[cell] ?? GROUND,
		show: (group) => {
			const above = aboveOf(group);
			const layer = layerOf(group);
			const moved = (members[group] ?? []).filter((cell) => layer[cell] === above);
			for (const cell of moved) layer[cell] = group;
			shown.add(group);
			return {
				above,
				undo: () => {
					for (const cell of moved) layer[cell] = above;
					shown.delete(group);
				}
			};
		}
	};
}
