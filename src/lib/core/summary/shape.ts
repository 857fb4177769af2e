import type { ScoredDimension } from './picture';

/** From this distance, in points, a dimension stands apart from its neighbour. */
export const apartMin = 15;
/** Scores no further apart than this, in points, are one level. */
export const evenMax = 12;

/** What a profile looks like. Groups are listed from the highest score down. */
export type Shape =
	| { readonly kind: 'even' }
	| { readonly kind: 'one-low'; readonly rest: readonly ScoredDimension[]; readonly one: ScoredDimension }
	| { readonly kind: 'one-high'; readonly rest: readonly ScoredDimension[]; readonly one: ScoredDimension }
	| {
			readonly kind: 'two-groups';
			readonly upper: readonly ScoredDimension[];
			readonly lower: readonly ScoredDimension[];
	  }
	| { readonly kind: 'spread' };

/** The shape of at least two scored dimensions, the highest first; the widest step between neighbours decides. */
export function shapeOf(scored: readonly ScoredDimension[]): Shape {
	const scores = scored.map(({ score }) => Math.round(score));
	if ((scores[0] ?? 0) - (scores.at(-1) ?? 0) <= evenMax) return { kind: 'even' };
	const steps = scores.slice(1).map((score, index) => (scores[index] ?? 0) - score);
	const widest = Math.max(...steps);
	const at = steps.indexOf(widest) + 1;
	if (scored.length < 4 || widest < apartMin) return { kind: 'spread' };
	const [upper, lower] = [scored.slice(0, at), scored.slice(at)];
	const [highest, lowest] = [scored[0], scored.at(-1)];
	if (lower.length === 1 && lowest) return { kind: 'one-low', rest: upper, one: lowest };
	if (upper.length === 1 && highest) return { kind: 'one-high', rest: lower, one: highest };
	return { kind: 'two-groups', upper, lower };
}
