import { dimensionIds } from '../catalogue/types';
import type { DimensionId, Questionnaire, QuestionnaireItem } from '../catalogue/types';

/** Items that are summed together, by their index in the questionnaire and in its order. */
export interface Group {
	readonly items: readonly number[];
	/** Weight of each of `items` in this group. */
	readonly weights: readonly number[];
	/** Whether the group is the first dimension of each of `items`; only then it counts towards "at least n items". */
	readonly first: readonly boolean[];
}

export interface DimensionPlan extends Group {
	readonly id: DimensionId;
}

/** What scoring needs to know of a questionnaire and no answer changes. */
export interface ScoringPlan {
	readonly items: readonly QuestionnaireItem[];
	readonly indexById: ReadonlyMap<string, number>;
	/** All eight, in the order of `dimensionIds`; without items where the questionnaire does not cover one. */
	readonly dimensions: readonly DimensionPlan[];
	/** All items, each once with weight 1. */
	readonly whole: Group;
	readonly itemsForScore: number;
	/** Fewer than five dimensions hold enough items, so the overall score is the mean of all items (`docs/method.md` §2). */
	readonly pooled: boolean;
	readonly contrasts: readonly number[];
	readonly realityChecks: readonly number[];
}

/** Dimensions with a score that an overall score takes. */
export const dimensionsForOverall = 5;

const weightTolerance = 1e-9;
const plans = new WeakMap<Questionnaire, ScoringPlan>();

/** The plan of a questionnaire, made once for each object. Throws where an item's weights do not sum to 1. */
export function planOf(questionnaire: Questionnaire): ScoringPlan {
	let plan = plans.get(questionnaire);
	if (plan === undefined) {
		plan = makePlan(questionnaire);
		plans.set(questionnaire, plan);
	}
	return plan;
}

function makePlan({ items, itemsForScore }: Questionnaire): ScoringPlan {
	for (const item of items) requireWholeWeight(item);
	const dimensions = dimensionIds.map((id) => dimensionPlan(id, items));
	const holding = dimensions.filter(({ first }) => first.filter(Boolean).length >= itemsForScore);
	return {
		items,
		indexById: new Map(items.map((item, index) => [item.id, index])),
		dimensions,
		whole: { items: items.map((_, index) => index), weights: items.map(() => 1), first: items.map(() => true) },
		itemsForScore,
		pooled: holding.length < dimensionsForOverall,
		contrasts: indicesOf(items, 'contrast'),
		realityChecks: indicesOf(items, 'reality-check')
	};
}

function requireWholeWeight(item: QuestionnaireItem): void {
	const sum = item.dimensions.reduce((total, { weight }) => total + weight, 0);
	const positive = item.dimensions.every(({ weight }) => weight > 0);
	if (!positive || item.dimensions.length > 2 || Math.abs(sum - 1) > weightTolerance) {
		throw new Error(`${item.id}: an item has one or two dimensions with positive weights that sum to 1.`);
	}
}

function dimensionPlan(id: DimensionId, items: readonly QuestionnaireItem[]): DimensionPlan {
	const members = items.flatMap(({ dimensions }, index) => {
		const place = dimensions.findIndex((dimension) => dimension.id === id);
		return place < 0 ? [] : [{ index, weight: dimensions[place]?.weight ?? 0, first: place === 0 }];
	});
	return {
		id,
		items: members.map(({ index }) => index),
		weights: members.map(({ weight }) => weight),
		first: members.map(({ first }) => first)
	};
}

function indicesOf(items: readonly QuestionnaireItem[], kind: QuestionnaireItem['kind']): number[] {
	return items.flatMap((item, index) => (item.kind === kind ? [index] : []));
}
