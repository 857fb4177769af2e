import type { DimensionId, Questionnaire } from '../catalogue/types';
import { type Group, type ScoringPlan, planOf } from '../scoring/plan';
import { sumSlots } from './sums';

/** What is summed of a person besides the answers: a score, with its class, evidence and shares of levels. */
export interface MeasureLayout {
	readonly id: DimensionId | 'overall' | 'overallWeighted' | 'position';
	/** Where its sums begin in the numbers of a cell. */
	readonly offset: number;
	/** Whether evidence is asked for, so that the evidenced profile may differ. */
	readonly hasEvidence: boolean;
	/** The items it is made of; null where it has no stage. */
	readonly items: Group | null;
}

/** How the numbers of one cell lie in an array: nothing but counts and sums, however many people there are. */
export interface TallyLayout {
	readonly plan: ScoringPlan;
	readonly weights: Partial<Record<DimensionId, number>> | null;
	/** The dimensions that can be scored, in the order of `dimensionIds`. */
	readonly dimensions: readonly (MeasureLayout & { readonly id: DimensionId; readonly items: Group })[];
	readonly overall: MeasureLayout & { readonly items: Group };
	/** null without weights, and where the overall score is pooled. */
	readonly overallWeighted: MeasureLayout | null;
	/** null without contrasts. */
	readonly position: MeasureLayout | null;
	readonly length: number;
}

/** The first number of a cell: its responses. Then come `codeSlots` counts an item, then the measures. */
export const responsesSlot = 0;
/** Codes of a stored sheet: −4 … 7, 13 and 14. */
export const codeSlots = 14;

/** Within a measure: persons, four sums of the score, five classes, the sum of the evidenced score. */
export const slots = { n: 0, sums: 1, classes: 5, evidenced: 10, shares: 11 } as const;
/** Shares of the levels 1 to 4, unknown answers counted low, then high: claimed, then evidenced. */
export const sharesOfProfile = 8;

export function itemOffset(index: number): number {
	return 1 + index * codeSlots;
}

/** The place of a code among the counts of an item; −1 for what is no code. */
export function slotOfCode(code: number): number {
	if (code >= -4 && code <= 7) return code + 4;
	return code === 13 || code === 14 ? code - 1 : -1;
}

export function layoutOf(
	questionnaire: Questionnaire,
	weights: Partial<Record<DimensionId, number>> | null
): TallyLayout {
	const plan = planOf(questionnaire);
	let next = itemOffset(plan.items.length);
	const place = <Id extends MeasureLayout['id'], Items extends Group | null>(id: Id, items: Items) => {
		const hasEvidence = items !== null && items.items.some((index) => plan.items[index]?.takesEvidence === true);
		const offset = next;
		const profiles = items === null ? 0 : hasEvidence ? 2 : 1;
		next += slots.shares + profiles * sharesOfProfile * sumSlots;
		return { id, offset, hasEvidence, items };
	};
	const dimensions = plan.dimensions
		.filter(({ first }) => first.filter(Boolean).length >= plan.itemsForScore)
		.map((dimension) => place(dimension.id, dimension));
	const overall = place('overall', plan.whole);
	const overallWeighted = hasWeights(weights) && !plan.pooled ? place('overallWeighted', null) : null;
	const position = plan.contrasts.length > 0 ? place('position', null) : null;
	return { plan, weights, dimensions, overall, overallWeighted, position, length: next };
}

function hasWeights(weights: TallyLayout['weights']): boolean {
	return Object.values(weights ?? {}).some((weight) => weight !== undefined);
}
