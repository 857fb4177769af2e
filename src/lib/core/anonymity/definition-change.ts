/** `hidden`: so few people differ that the difference of two figures would speak of them. */
export type DefinitionChange = 'same' | 'changed' | 'hidden';

/**
 * What became of a group between two rounds, from the people invited (`docs/method.md` §9, M9.publication): hidden where 1 to k − 1
 * of them left it or 1 to k − 1 joined it. To be asked for every two rounds that stand in one picture, not only for neighbours:
 * small steps add up, and large ones can cancel out.
 */
export function definitionChange(before: ReadonlySet<string>, after: ReadonlySet<string>, k: number): DefinitionChange {
	const moves = [countMissing(before, after), countMissing(after, before)];
	if (moves.some((people) => people > 0 && people < k)) return 'hidden';
	return moves.every((people) => people === 0) ? 'same' : 'changed';
}

function countMissing(people: ReadonlySet<string>, from: ReadonlySet<string>): number {
	let missing = 0;
	for (const person of people) if (!from.has(person)) missing += 1;
	return missing;
}
