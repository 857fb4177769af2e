import type { Group, ScoringPlan } from '../scoring/plan';

/**
 * The items whose answers make up the same scores, by index. From such a score and all but one of its items the last could be worked out.
 * Usually those of a dimension; where the overall score is the mean of all items, those of a dimension with a score, and all others.
 */
export function blocksOf(
	{ items, dimensions, pooled }: ScoringPlan,
	scored: readonly { readonly items: Group }[]
): readonly (readonly number[])[] {
	const blockOf = new Map(dimensions.map(({ id }, place) => [id, place]));
	const scoresOf = (index: number) => scored.findIndex((dimension) => dimension.items.items.includes(index));
	for (const item of items) {
		const [first, ...others] = item.dimensions.map(({ id }) => blockOf.get(id) ?? 0);
		for (const [id, block] of blockOf) if (first !== undefined && others.includes(block)) blockOf.set(id, first);
	}
	const blocks = items.map((item, index) =>
		pooled ? scoresOf(index) : (blockOf.get(item.dimensions[0]?.id ?? 'leadership') ?? 0)
	);
	return [...new Set(blocks)].map((block) => items.flatMap((_, index) => (blocks[index] === block ? [index] : [])));
}
