import type { Group } from './plan';
import type { AnswerSheet } from './sheet';
import type { Range } from './types';

/** What one pass over the items of a group finds. Weights and sums are over applicable items of the group. */
export interface Tally {
	/** Items of the group, in their first dimension or not. */
	readonly applicable: number;
	readonly valid: number;
	/** Items that have the group as their first dimension. */
	readonly applicableFirst: number;
	readonly validFirst: number;
	readonly notApplicable: number;
	readonly dontKnow: number;
	readonly missing: number;
	readonly weightValid: number;
	/** Of don't-know and missing items. */
	readonly weightUnknown: number;
	readonly sumX: number;
	readonly sumXEvidenced: number;
	/** Weight of the valid items at each level 0–4. */
	readonly claimed: readonly number[];
	readonly evidenced: readonly number[];
}

/** Sums a group in questionnaire order. */
export function tally(group: Group, sheet: AnswerSheet): Tally {
	const claimed = [0, 0, 0, 0, 0];
	const evidenced = [0, 0, 0, 0, 0];
	let [applicable, valid, applicableFirst, validFirst] = [0, 0, 0, 0];
	let [notApplicable, dontKnow, missing] = [0, 0, 0];
	let [weightValid, weightUnknown, sumX, sumXEvidenced] = [0, 0, 0, 0];
	for (let place = 0; place < group.items.length; place++) {
		const index = group.items[place] ?? 0;
		const weight = group.weights[place] ?? 0;
		const first = group.first[place] ? 1 : 0;
		const status = sheet.status[index];
		if (status === 'not-applicable') {
			notApplicable += first;
			continue;
		}
		applicable += 1;
		applicableFirst += first;
		if (status === 'valid') {
			valid += 1;
			validFirst += first;
			weightValid += weight;
			sumX += weight * (sheet.x[index] ?? 0);
			sumXEvidenced += weight * (sheet.xEvidenced[index] ?? 0);
			add(claimed, sheet.level[index] ?? 0, weight);
			add(evidenced, sheet.levelEvidenced[index] ?? 0, weight);
		} else {
			weightUnknown += weight;
			if (status === 'dont-know') dontKnow += first;
			else missing += first;
		}
	}
	return {
		applicable,
		valid,
		applicableFirst,
		validFirst,
		notApplicable,
		dontKnow,
		missing,
		weightValid,
		weightUnknown,
		sumX,
		sumXEvidenced,
		claimed,
		evidenced
	};
}

/** At least half of the applicable items are valid (all of the group), and at least `itemsMin` in their first dimension. */
export function hasScore(sums: Tally, itemsMin: number): boolean {
	return 2 * sums.valid >= sums.applicable && sums.validFirst >= itemsMin && sums.weightValid > 0;
}

/** 0–100: 100·Σwx/Σw over the valid items. */
export function scoreOf(sums: Tally): number {
	return percent(sums.sumX, sums.weightValid);
}

/** 0–100, with unevidenced 3s and 4s as level 2. */
export function evidencedScoreOf(sums: Tally): number {
	return percent(sums.sumXEvidenced, sums.weightValid);
}

/**
 * 0–100: every don't-know and missing item once as x = 0 and once as x = 1, over all applicable items; null where none
 * applies. It contains the score: fewer unknowns shift neither end past it.
 */
export function bandOf(sums: Tally): Range | null {
	if (sums.applicable === 0) return null;
	const weight = sums.weightValid + sums.weightUnknown;
	return [percent(sums.sumX, weight), percent(sums.sumX + sums.weightUnknown, weight)];
}

/** All at the top is 100 to the last digit, which fractional weights would otherwise miss by rounding. */
function percent(sum: number, weight: number): number {
	return sum >= weight ? 100 : Math.min(100, (100 * sum) / weight);
}

function add(weights: number[], level: number, weight: number): void {
	weights[level] = (weights[level] ?? 0) + weight;
}
