/**
 * How many have taken part, as it may be said while a round is open: in whole steps of k, so that nobody sees one answer come in
 * (`docs/method.md` §9, M9.threshold). 0: fewer than k.
 */
export function countInSteps(count: number, k: number): number {
	return Math.floor(count / k) * k;
}

/**
 * The same of all groups together, beside the steps of each. What the groups' own steps leave out adds up to further steps; of these
 * only as many are said as the others could have brought about without any one group. So the total says nothing of a group that its own
 * step does not. 0: no number yet, which may be more than k.
 */
export function totalInSteps(
	groups: readonly { readonly count: number; readonly invited: number }[],
	k: number
): number {
	const steps = groups.map(({ count }) => countInSteps(count, k));
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
	const leftOut = sum(groups.map(({ count }) => count)) - sum(steps);
	/** The most that can be left out of each group by its step. */
	const rooms = groups.map(({ invited }, group) => Math.max(0, Math.min(k - 1, invited - (steps[group] ?? 0))));
	return sum(steps) + countInSteps(Math.min(leftOut, sum(rooms) - Math.max(0, ...rooms)), k);
}
