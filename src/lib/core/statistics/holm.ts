/**
 * Holm's correction of p values over all pairs on show (`docs/method.md` §5, M5.distinguishable), in the order they came in. The
 * smallest is taken m times, the next m − 1 times and so on, none above 1 and none below the one before it.
 */
export function holm(ps: readonly number[]): number[] {
	const ascending = [...ps.entries()].sort(([, one], [, other]) => one - other);
	const adjusted = new Array<number>(ps.length);
	let before = 0;
	for (const [rank, [index, p]] of ascending.entries()) {
		before = Math.max(before, Math.min(1, (ps.length - rank) * p));
		adjusted[index] = before;
	}
	return adjusted;
}

/** Whether a pair whose corrected p this is may be called distinguishable (M5.distinguishable). */
export function isDistinguishable(corrected: number): boolean {
	return corrected < 0.05;
}
