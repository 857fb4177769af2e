import type { Group } from './plan';
import type { AnswerSheet } from './sheet';
import type { LevelWeights } from './stage';

/** Weights by level that answers are added to, taken from or weighed anew in. */
export interface MutableLevelWeights extends LevelWeights {
	readonly claimed: number[];
	readonly evidenced: number[];
	weightValid: number;
	weightUnknown: number;
}

/** The weights of a group as it is. */
export function levelWeightsOf(group: Group, sheet: AnswerSheet): LevelWeights {
	const weights = copyOf();
	for (const [place, index] of group.items.entries()) add(weights, sheet, index, group.weights[place] ?? 0);
	return weights;
}

/** The same weights with one answer's changed by `difference`. */
export function movedBy(weights: LevelWeights, sheet: AnswerSheet, index: number, difference: number): LevelWeights {
	const moved = copyOf(weights);
	add(moved, sheet, index, difference);
	return moved;
}

/** Adds the weight of an answer at its levels, or to what is not known; one that does not apply has none. */
export function add(weights: MutableLevelWeights, sheet: AnswerSheet, index: number, weight: number): void {
	const status = sheet.status[index];
	if (status === 'not-applicable') return;
	if (status !== 'valid') {
		weights.weightUnknown += weight;
		return;
	}
	const claimed = sheet.level[index] ?? 0;
	const evidenced = sheet.levelEvidenced[index] ?? 0;
	weights.weightValid += weight;
	weights.claimed[claimed] = (weights.claimed[claimed] ?? 0) + weight;
	weights.evidenced[evidenced] = (weights.evidenced[evidenced] ?? 0) + weight;
}

/** A copy to change; of nothing, no weight at all. */
export function copyOf(weights: LevelWeights = nothing): MutableLevelWeights {
	const { claimed, evidenced, weightValid, weightUnknown } = weights;
	return { claimed: [...claimed], evidenced: [...evidenced], weightValid, weightUnknown };
}

const nothing: LevelWeights = {
	claimed: [0, 0, 0, 0, 0],
	evidenced: [0, 0, 0, 0, 0],
	weightValid: 0,
	weightUnknown: 0
};
