import type { GroupCells } from '$lib/core/anonymity';

interface Published {
	readonly groups: readonly GroupCells[];
	readonly shown: ReadonlySet<string>;
	readonly counts: ReadonlyMap<string, number>;
}

/**
 * A second way to the same question, with nothing of the product's code: a set of cells with fewer than k responses on which some
 * linear combination of the shown totals rests. Exact fractions; tries every such set, `setsMax` at most.
 */
export function findSecret({
	groups,
	shown,
	counts,
	k,
	setsMax = Infinity
}: Published & { readonly k: number; readonly setsMax?: number }): {
	readonly secret: readonly string[] | null;
	readonly complete: boolean;
} {
	const weight = (cell: string) => counts.get(cell) ?? 0;
	const cells = filledCells(groups, counts);
	const rows = groups
		.filter(({ id }) => shown.has(id))
		.map((group) => cells.map((cell): Fraction => (group.cells.includes(cell) ? one : zero)));
	const equations = kernelOf(rows, cells.length);
	const light = cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => weight(cell) < k);
	let sets = 0;

	/** A vector that is zero outside the set is a combination of the shown ones exactly if it fulfils all equations. */
	const extend = (from: number, chosen: readonly string[], basis: readonly Vector[], left: number): string[] | null => {
		for (let next = from; next < light.length; next += 1) {
			const entry = light[next];
			if (!entry || weight(entry.cell) > left || sets >= setsMax) continue;
			sets += 1;
			const rest = reduceBy(
				basis,
				equations.map((equation) => equation[entry.index] ?? zero)
			);
			const longer = [...chosen, entry.cell];
			if (rest.every(isZero)) return longer;
			const deeper = extend(next + 1, longer, [...basis, rest], left - weight(entry.cell));
			if (deeper) return deeper;
		}
		return null;
	};
	const secret = extend(0, [], [], k - 1);
	return { secret, complete: sets < setsMax };
}

/** Whether the total of these cells is a linear combination of the shown totals: the naive reader's question. */
export function canCompute({ groups, shown, counts }: Published, cells: readonly string[]): boolean {
	const filled = filledCells(groups, counts);
	const vector = (of: readonly string[]) => filled.map((cell): Fraction => (of.includes(cell) ? one : zero));
	const rows = groups.filter(({ id }) => shown.has(id)).map((group) => vector(group.cells));
	return kernelOf(rows, filled.length).every((equation) => isZero(dot(equation, vector(cells))));
}

/** Colleagues know which cells are empty. */
function filledCells(groups: readonly GroupCells[], counts: ReadonlyMap<string, number>): readonly string[] {
	return [...new Set(groups.flatMap((group) => group.cells))].filter((cell) => (counts.get(cell) ?? 0) > 0);
}

type Fraction = readonly [numerator: bigint, denominator: bigint];
type Vector = readonly Fraction[];

const zero: Fraction = [0n, 1n];
const one: Fraction = [1n, 1n];
const isZero = ([numerator]: Fraction) => numerator === 0n;

function shorten([numerator, denominator]: Fraction): Fraction {
	let [divisor, rest] = [numerator, denominator];
	while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
	return divisor === 0n ? zero : [numerator / divisor, denominator / divisor];
}

const times = (a: Fraction, b: Fraction): Fraction =>
	isZero(a) || isZero(b) ? zero : shorten([a[0] * b[0], a[1] * b[1]]);
const minus = (a: Fraction, b: Fraction): Fraction =>
	isZero(b) ? a : shorten([a[0] * b[1] - b[0] * a[1], a[1] * b[1]]);
const over = (a: Fraction, b: Fraction): Fraction => shorten([a[0] * b[1], a[1] * b[0]]);

function dot(a: Vector, b: Vector): Fraction {
	return a.reduce((sum, value, index) => minus(sum, times(times(value, b[index] ?? zero), [-1n, 1n])), zero);
}

/** Echelon form one vector at a time: what is left of it after all earlier ones. */
function reduceBy(basis: readonly Vector[], vector: Vector): Vector {
	return basis.reduce((rest, row) => {
		const pivot = row.findIndex((value) => !isZero(value));
		const value = rest[pivot] ?? zero;
		if (isZero(value)) return rest;
		const factor = over(value, row[pivot] ?? one);
		return rest.map((entry, index) => minus(entry, times(factor, row[index] ?? zero)));
	}, vector);
}

/** A basis of all vectors at right angles to the rows. */
function kernelOf(rows: readonly Vector[], columns: number): Vector[] {
	const basis: Vector[] = [];
	for (const row of rows) {
		const rest = reduceBy(basis, row);
		const pivot = rest.findIndex((value) => !isZero(value));
		if (pivot === -1) continue;
		const unit = rest.map((value) => over(value, rest[pivot] ?? one));
		for (const [index, other] of basis.entries()) basis[index] = reduceBy([unit], other);
		basis.push(unit);
	}
	const pivots = basis.map((row) => row.findIndex((value) => !isZero(value)));
	return Array.from({ length: columns }, (_, column) => column)
		.filter((column) => !pivots.includes(column))
		.map((free) =>
			Array.from({ length: columns }, (_, column): Fraction => {
				if (column === free) return one;
				const row = basis[pivots.indexOf(column)];
				return row ? minus(zero, row[free] ?? zero) : zero;
			})
		);
}
