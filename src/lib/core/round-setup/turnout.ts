/**
 * How many have taken part, as it may be said while a round is open: in whole steps of k, so that nobody sees one answer come in
 * (`docs/method.md` §9). 0: fewer than k.
 */
export function countInSteps(count: number, k: number): number {
	return Math.floor(count / k) * k;
}
