import { type DimensionId, type Questionnaire, dimensionIds } from '../catalogue/types';
import { type KpiId, kpiIds } from '../kpi/types';

/** Which answers a KPI is held against (`docs/method.md` §7); which belongs to which is our interpretation. */
export const linkedDimensions: Readonly<Record<KpiId, readonly DimensionId[]>> = {
	churn: ['relationship'],
	clv: ['relationship'],
	nps: ['understanding', 'journey'],
	csat: ['service']
};

/** The KPIs that a dimension's answers are held against; empty for most. */
export function linkedKpis(dimension: DimensionId): readonly KpiId[] {
	return kpiIds.filter((kpi) => linkedDimensions[kpi].includes(dimension));
}

/**
 * What a KPI is held against in this questionnaire: those of its dimensions that can be scored, or the whole (null) where none
 * can. Whether these answers give a score is another question: where they could and do not, there is nothing to compare.
 */
export function comparedWith(kpi: KpiId, questionnaire: Questionnaire): readonly (DimensionId | null)[] {
	const scorable = linkedDimensions[kpi].filter((dimension) => canBeScored(dimension, questionnaire));
	return scorable.length > 0 ? scorable : [null];
}

/** Place in every list; the whole comes before the dimensions. */
export function placeOf(dimension: DimensionId | null | undefined): number {
	return dimension ? dimensionIds.indexOf(dimension) : -1;
}

function canBeScored(dimension: DimensionId, { items, itemsForScore }: Questionnaire): boolean {
	return items.filter((item) => item.dimensions[0]?.id === dimension).length >= itemsForScore;
}
