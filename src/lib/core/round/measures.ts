import type { DimensionId } from '../catalogue/types';
import type { Measure, Publication, PublishedGroup, ShownMeasure } from './publication';

/** What groups are compared in: a dimension, or all of them together. */
export type ComparedIn = DimensionId | 'overall';

export function measureIn({ figures }: PublishedGroup, id: ComparedIn): Measure | undefined {
	if (id === 'overall') return figures?.overall;
	return figures?.dimensions.find((dimension) => dimension.id === id)?.measure;
}

/** The measure with its figures; null where it is not shown, or only as a range, and where there is no such group. */
export function shownIn(group: PublishedGroup | undefined, id: ComparedIn): ShownMeasure | null {
	const measure = group && measureIn(group, id);
	return measure?.showing === 'shown' ? measure : null;
}

export function groupOf({ groups }: Publication, id: string): PublishedGroup | undefined {
	return groups.find((group) => group.id === id);
}
