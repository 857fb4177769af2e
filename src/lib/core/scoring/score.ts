import type { ItemResult } from '../report/types';
import { basicsOf } from './basics';
import type { ScoringInput } from './basics';
import { dimensionHold, overallHold } from './hold';
import { itemResults } from './items';
import { planOf } from './plan';
import { robustnessOf } from './robustness';
import { makeSheet } from './sheet';
import type { Robustness, Scores } from './types';

export { scoreBasics } from './basics';
export type { BasicScores, ScoringInput } from './basics';

interface Explanations {
	readonly robustness: Robustness;
	readonly items: readonly ItemResult[];
}

/**
 * Scores, bands and stages of one person's answers by `docs/method.md` §1–3, with what holds each stage down, what
 * would change it, and how each item entered. The same input gives the same output to the byte. For many responses at once `scoreBasics` leaves
 * the explanations out.
 */
export function score(input: ScoringInput): Scores & Explanations {
	const plan = planOf(input.questionnaire);
	const sheet = makeSheet(plan, input.answers, input.asOf);
	const { scores, scored } = basicsOf(plan, sheet, input);
	return {
		...scores,
		overall: { ...scores.overall, hold: overallHold(plan, sheet, scored, scores.overall) },
		dimensions: scored.map((dimension) => ({ ...dimension.result, hold: dimensionHold(plan, sheet, dimension) })),
		robustness: robustnessOf(plan, sheet, scored, scores.overall, input.weights),
		items: itemResults(plan, sheet, input.asOf)
	};
}
