import type { Rule } from '../catalogue/rules';
import { answerExamples } from './answers';
import { certaintyExamples } from './certainty';
import { contradictionExamples } from './contradictions';
import { courseExamples } from './course';
import type { Example, Examples } from './example';
import { findingExamples } from './findings';
import { firmnessExamples } from './firmness';
import { kpiExamples } from './kpis';
import { overallExamples } from './overall';
import { priorityExamples } from './priority';
import { recommendationExamples } from './recommendations';
import { scoreExamples } from './scores';
import { stageExamples } from './stages';

/** The worked example of a rule, computed by the code that computes reports; null where the rule is planned and there is none. */
export function exampleOf(rule: Rule['id']): Example | null {
	return all[rule]?.() ?? null;
}

/** One file a section of `docs/method.md`, or a part of one. */
const all: Examples = {
	...answerExamples,
	...scoreExamples,
	...overallExamples,
	...stageExamples,
	...firmnessExamples,
	...courseExamples,
	...kpiExamples,
	...certaintyExamples,
	...contradictionExamples,
	...findingExamples,
	...recommendationExamples,
	...priorityExamples
};
