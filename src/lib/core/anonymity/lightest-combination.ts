import { forgetColumn, greatestCommonDivisor, type Row, type Space, withoutColumn } from './row-space';

interface Search {
	readonly space: Space;
	/** Of every column, greater than 0. */
	readonly weights: ReadonlyMap<number, number>;
	readonly weightMax: number;
}

/**
 * The columns in which some vector of the space other than zero is not zero, together no heavier than `weightMax`; null where every
 * vector is heavier. Exact.
 *
 * A column heavier than the limit has to be zero. Columns that are multiples of one another are zero together: one column, as heavy
 * as both. Of the heaviest one left, two questions remain: is there such a vector that is zero there, or one that pays its weight?
 * Either brings what is left closer to the limit, so the search ends soon even where there is much to search.
 */
export function findLightest({ space, weights, weightMax }: Search): readonly number[] | null {
	const found = search(
		{ space, columns: new Map([...weights].map(([id, weight]) => [id, { weight, ids: [id] }])) },
		weightMax
	);
	return found && [...found].sort((one, other) => one - other);
}

interface Column {
	readonly weight: number;
	/** The columns of the question that it stands for. */
	readonly ids: readonly number[];
}

interface State {
	readonly space: Space;
	readonly columns: ReadonlyMap<number, Column>;
}

function search(state: State, weightMax: number): readonly number[] | null {
	for (const { space, columns } of independentParts(simplify(state, weightMax))) {
		const [heaviest, column] = heaviestOf(columns);
		if (space.size === 1) return column.ids;
		const without = search({ space: withoutColumn(space, heaviest), columns }, weightMax);
		if (without) return without;
		const rest = forgetColumn(space, heaviest);
		if (!rest) return column.ids;
		const others = new Map(columns);
		others.delete(heaviest);
		const paid = search({ space: rest, columns: others }, weightMax - column.weight);
		if (paid) return [...column.ids, ...paid];
	}
	return null;
}

/** Until no column left is too heavy and no two are multiples of one another. Columns that are zero throughout are gone. */
function simplify(state: State, weightMax: number): State {
	const merged = mergeMultiples(state);
	const heavy = [...merged.columns].filter(([, { weight }]) => weight > weightMax).map(([id]) => id);
	if (heavy.length === 0) return merged;
	return simplify({ space: heavy.reduce(withoutColumn, merged.space), columns: merged.columns }, weightMax);
}

function mergeMultiples({ space, columns }: State): State {
	const kept = new Map<number, Column>();
	const keptByShape = new Map<string, number>();
	const superfluous = new Set<number>();
	for (const [id, entries] of entriesByColumn(space)) {
		const column = columns.get(id) ?? { weight: 0, ids: [] };
		const shape = shapeOf(entries);
		const same = keptByShape.get(shape);
		const its = same === undefined ? undefined : kept.get(same);
		if (same === undefined || !its) {
			keptByShape.set(shape, id);
			kept.set(id, column);
		} else {
			kept.set(same, { weight: its.weight + column.weight, ids: [...its.ids, ...column.ids] });
			superfluous.add(id);
		}
	}
	if (superfluous.size === 0) return { space, columns: kept };
	const strip = (row: Row) => new Map([...row].filter(([id]) => !superfluous.has(id)));
	return { space: new Map([...space].map(([pivot, row]) => [pivot, strip(row)])), columns: kept };
}

/** The rows in which each column is not zero, with its coefficients. Pivots come first, so that they are the ones kept. */
function entriesByColumn(space: Space): ReadonlyMap<number, [pivot: number, value: number][]> {
	const entries = new Map<number, [number, number][]>([...space.keys()].map((pivot) => [pivot, []]));
	for (const [pivot, row] of space) {
		for (const [id, value] of row) {
			const those = entries.get(id);
			if (those) those.push([pivot, value]);
			else entries.set(id, [[pivot, value]]);
		}
	}
	return entries;
}

/** The same for all multiples of a column. */
function shapeOf(entries: readonly (readonly [pivot: number, value: number])[]): string {
	const divisor = entries.reduce((sum, [, value]) => greatestCommonDivisor(sum, Math.abs(value)), 0);
	const unit = (entries[0]?.[1] ?? 1) < 0 ? -divisor : divisor;
	return entries.map(([pivot, value]) => `${pivot}:${value / unit}`).join();
}

/** Rows that share no column have nothing to do with one another: the lightest vector lies in one part alone. */
function independentParts({ space, columns }: State): readonly State[] {
	const partByColumn = new Map<number, Map<number, Row>>();
	for (const [pivot, row] of space) {
		const joined = new Map([[pivot, row]]);
		for (const part of new Set([...row.keys()].flatMap((id) => partByColumn.get(id) ?? []))) {
			for (const [other, its] of part) joined.set(other, its);
		}
		for (const its of joined.values()) for (const id of its.keys()) partByColumn.set(id, joined);
	}
	return [...new Set(partByColumn.values())].map((part) => {
		const ids = new Set([...part.values()].flatMap((row) => [...row.keys()]));
		return { space: part, columns: new Map([...columns].filter(([id]) => ids.has(id))) };
	});
}

/** Of equally heavy ones the first. */
function heaviestOf(columns: ReadonlyMap<number, Column>): readonly [id: number, column: Column] {
	let heaviest: readonly [number, Column] = [-1, { weight: 0, ids: [] }];
	for (const entry of columns) if (entry[1].weight > heaviest[1].weight) heaviest = entry;
	return heaviest;
}
