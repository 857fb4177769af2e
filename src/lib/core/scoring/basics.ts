import type { Answer } from '../answer/types';
import type { DimensionId, Questionnaire } from '../catalogue/types';
import { contrastsOf, positionOf, realityCheckOf } from './kinds';
import { scoreDimensions } from './dimension';
import type { BasicDimensionScore, ScoredDimension } from './dimension';
import { overallOf, weightedOf } from './overall';
import type { BasicOverallScore } from './overall';
import { planOf } from './plan';
import type { ScoringPlan } from './plan';
import { makeSheet } from './sheet';
import type { AnswerSheet } from './sheet';
import { tally } from './tally';
import type { Scores } from './types';

/** The answers of one person, and what is needed to judge them. */
export interface ScoringInput {
	readonly questionnaire: Questionnaire;
	/** Checked by `checkAnswers`: each item once and in its own kind. Their order does not matter. */
	readonly answers: readonly Answer[];
	/** `YYYY-MM-DD`: the day every age is counted from. */
	readonly asOf: string;
	/** Importance 0–10; absent = 1. */
	readonly weights?: Partial<Record<DimensionId, number>>;
}

/** The scores without the explanation of each stage: all that bulk scoring needs. */
export interface BasicScores extends Omit<Scores, 'dimensions' | 'overall'> {
	readonly dimensions: readonly BasicDimensionScore[];
	readonly overall: BasicOverallScore;
}

/** Scores, bands and stages by `docs/method.md` §1–3, without what holds a stage down. */
export function scoreBasics(input: ScoringInput): BasicScores {
	const plan = planOf(input.questionnaire);
	return basicsOf(plan, makeSheet(plan, input.answers, input.asOf), input).scores;
}

/** The same from a sheet, with the intermediate sums that explanations start from. */
export function basicsOf(
	plan: ScoringPlan,
	sheet: AnswerSheet,
	{ asOf, weights }: Pick<ScoringInput, 'asOf' | 'weights'>
): { readonly scores: BasicScores; readonly scored: readonly ScoredDimension[] } {
	const scored = scoreDimensions(plan, sheet);
	const overall = overallOf(plan, tally(plan.whole, sheet), scored);
	const overallWeighted = weightedOf(scored, overall, weights);
	const scores: BasicScores = {
		overall,
		...(overallWeighted !== null && { overallWeighted }),
		dimensions: scored.map(({ result }) => result),
		realityCheck: realityCheckOf(plan, sheet, asOf),
		position: positionOf(plan, sheet),
		contrasts: contrastsOf(plan, sheet)
	};
	return { scores, scored };
}
