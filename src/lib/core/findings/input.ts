import type { DimensionId, Questionnaire, QuestionnaireItem } from '../catalogue/types';
import type { KpiResults } from '../kpi/types';
import type { ItemResult } from '../report/types';
import type { DimensionScore, Scores } from '../scoring/types';

/** Everything a finding can rest on; all of it results, nothing is scored again here. */
export interface FindingInput {
	readonly questionnaire: Questionnaire;
	readonly scores: Scores;
	/** One an item, in questionnaire order. */
	readonly items: readonly ItemResult[];
	readonly kpis: KpiResults;
}

/** An answer with the question it belongs to. */
export interface AnsweredItem {
	readonly item: QuestionnaireItem;
	readonly result: ItemResult;
}

/** One item's answer; null where the questionnaire lacks the item. */
export function answeredItem({ questionnaire, items }: FindingInput, id: string): AnsweredItem | null {
	const item = questionnaire.items.find((candidate) => candidate.id === id);
	const result = items.find((candidate) => candidate.item === id);
	return item && result ? { item, result } : null;
}

/** The answers that enter a dimension, or all of them, in questionnaire order. */
export function answersOf(input: FindingInput, dimension: DimensionId | null): readonly ItemResult[] {
	if (dimension === null) return input.items;
	return input.items.filter((result) => result.dimensions.some(({ id }) => id === dimension));
}

export function dimensionScore({ scores }: FindingInput, dimension: DimensionId): DimensionScore | undefined {
	return scores.dimensions.find(({ id }) => id === dimension);
}
