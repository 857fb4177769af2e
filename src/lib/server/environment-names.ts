import { variableNames } from './environment';

/**
 * A line for each variable that nobody reads and whose name is nearly one of ours, as `DATABSE_URL`: whoever set it believes that it has an
 * effect. Names under six letters are left out, as too many others are near them.
 */
export function misspeltNames(names: readonly string[]): string[] {
	return names.flatMap((name) => {
		if (variableNames.includes(name)) return [];
		const meant = variableNames.find(
			(own) => distance(name.toUpperCase(), own) <= Math.min(2, Math.floor(own.length / 6))
		);
		return meant && !names.includes(meant) ? [`${name} is not read. Is ${meant} meant?`] : [];
	});
}

/** How many letters have to be put in, left out, replaced or swapped with their neighbour to make one of the other. */
function distance(one: string, other: string): number {
	if (Math.abs(one.length - other.length) > 2) return Infinity;
	let beforeLast: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			const costs = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1)];
			if (isSwapped) costs.push(at(beforeLast, column - 2) + 1);
			current.push(Math.min(...costs));
		}
		beforeLast = last;
		last = current;
	}
	return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
