import type { DimensionId, Questionnaire } from '../catalogue/types';
import type { KpiResults } from '../kpi/types';
import { shownIn } from './measures';
import type { GroupFigures, PublishedGroup, ShownItem, ShownMeasure } from './publication';

/** A group that is shown, with all that its findings rest on. */
export interface AboutGroup {
	readonly questionnaire: Questionnaire;
	readonly group: PublishedGroup;
	readonly figures: GroupFigures;
	readonly kpis: KpiResults;
}

/** null: the whole. */
export function scoreIn({ group }: AboutGroup, dimension: DimensionId | null): ShownMeasure | null {
	return shownIn(group, dimension ?? 'overall');
}

/** Ids of the items that enter a dimension, or of all, in questionnaire order. */
export function itemsIn({ items }: Questionnaire, dimension: DimensionId | null): readonly string[] {
	return items
		.filter(({ dimensions }) => dimension === null || dimensions.some(({ id }) => id === dimension))
		.map(({ id }) => id);
}

/** The items of these that are shown in the group. */
export function shownItems(
	{ figures }: AboutGroup,
	ids: readonly string[]
): readonly (ShownItem & { readonly id: string })[] {
	return figures.items.flatMap((item) => (item.showing === 'shown' && ids.includes(item.id) ? [item] : []));
}
