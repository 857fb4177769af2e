/** Integer coefficients by column, without zeros. */
export type Row = ReadonlyMap<number, number>;

/** A space of vectors by a reduced basis: the pivot column of each row is zero in all others. */
export type Space = ReadonlyMap<number, Row>;

/** All linear combinations of vectors of zeros and ones, each given by the columns of its ones. */
export function spanOf(vectors: readonly (readonly number[])[]): Space {
	const bySize = [...vectors].sort((one, other) => one.length - other.length);
	return bySize.reduce<Space>(
		(space, columns) => extend(space, new Map(columns.map((column) => [column, 1]))),
		new Map<number, Row>()
	);
}

/** The vectors of the space that are zero in the column. */
export function withoutColumn(space: Space, column: number): Space {
	const turned = pivotOn(space, column);
	if (!turned) return space;
	const rest = new Map(turned);
	rest.delete(column);
	return rest;
}

/**
 * The space with the column left out of all its vectors; null where that turns some vector other than zero into zero, because it has
 * nothing but this column.
 */
export function forgetColumn(space: Space, column: number): Space | null {
	const row = space.get(column);
	const forget = (one: Row) => (one.has(column) ? new Map([...one].filter(([other]) => other !== column)) : one);
	if (!row) return new Map([...space].map(([pivot, one]) => [pivot, forget(one)]));
	const other = [...row.keys()].find((candidate) => candidate !== column);
	return other === undefined ? null : forgetColumn(pivotOn(space, other, column) ?? space, column);
}

function extend(space: Space, vector: Row): Space {
	let rest = vector;
	for (const [pivot, row] of space) if (rest.has(pivot)) rest = eliminate(rest, row, pivot);
	const pivot = [...rest.keys()][0];
	return pivot === undefined ? space : reduceBy(space, rest, pivot);
}

/** The same space with this column as a pivot, in place of `replaced` or of the shortest row's; null where it is zero throughout. */
function pivotOn(space: Space, column: number, replaced?: number): Space | null {
	if (space.has(column)) return space;
	const from = replaced ?? shortestWith(space, column);
	const row = from === undefined ? undefined : space.get(from);
	if (from === undefined || !row) return null;
	const others = new Map(space);
	others.delete(from);
	return reduceBy(others, row, column);
}

function shortestWith(space: Space, column: number): number | undefined {
	let shortest: number | undefined;
	let length = Infinity;
	for (const [pivot, row] of space) {
		if (row.has(column) && row.size < length) [shortest, length] = [pivot, row.size];
	}
	return shortest;
}

function reduceBy(space: Space, row: Row, pivot: number): Space {
	const reduced = new Map<number, Row>();
	for (const [other, its] of space) reduced.set(other, its.has(pivot) ? eliminate(its, row, pivot) : its);
	return reduced.set(pivot, row);
}

/** The smallest integer combination of both that is zero in the column. */
function eliminate(row: Row, by: Row, column: number): Row {
	const [own, its] = [row.get(column) ?? 0, by.get(column) ?? 1];
	const sum = new Map([...row].map(([key, value]) => [key, value * its]));
	for (const [key, value] of by) {
		const total = (sum.get(key) ?? 0) - value * own;
		if (total === 0) sum.delete(key);
		else sum.set(key, total);
	}
	return smallest(sum);
}

function smallest(row: Row): Row {
	let divisor = 0;
	for (const value of row.values()) {
		if (!Number.isSafeInteger(value)) throw new RangeError('Coefficients too large to compute with exactly');
		divisor = greatestCommonDivisor(divisor, Math.abs(value));
	}
	return divisor <= 1 ? row : new Map([...row].map(([key, value]) => [key, value / divisor]));
}

export function greatestCommonDivisor(one: number, other: number): number {
	return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
