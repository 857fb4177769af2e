import type { Rule } from '../catalogue/rules';
import { actionExamples } from './actions';
import { agreementExamples } from './agreement';
import { anonymityExamples } from './anonymity';
import { answerExamples } from './answers';
import { certaintyExamples } from './certainty';
import { contradictionExamples } from './contradictions';
import { courseExamples } from './course';
import { distinguishingExamples } from './distinguishing';
import type { Example, Examples } from './example';
import { findingExamples } from './findings';
import { firmnessExamples } from './firmness';
import { groupExamples } from './groups';
import { kpiCourseExamples } from './kpi-course';
import { kpiPeriodExamples } from './kpi-periods';
import { kpiExamples } from './kpis';
import { overallExamples } from './overall';
import { priorityExamples } from './priority';
import { protectionExamples } from './protection';
import { recommendationExamples } from './recommendations';
import { roundFindingExamples } from './round-findings';
import { roundExamples } from './rounds';
import { scoreExamples } from './scores';
import { sentenceExamples } from './sentences';
import { stageExamples } from './stages';
import { voiceExamples } from './voice';

/** The worked example of a rule, computed by the code that computes reports; every rule has one. */
export function exampleOf(rule: Rule['id']): Example {
	const example = all[rule];
	if (!example) throw new Error(`${rule} has no example in src/lib/core/examples.`);
	return example();
}

/** One file a section of `docs/method.md`, or a part of one. */
const all: Examples = {
	...answerExamples,
	...scoreExamples,
	...overallExamples,
	...groupExamples,
	...stageExamples,
	...firmnessExamples,
	...agreementExamples,
	...distinguishingExamples,
	...courseExamples,
	...kpiExamples,
	...kpiPeriodExamples,
	...kpiCourseExamples,
	...certaintyExamples,
	...contradictionExamples,
	...findingExamples,
	...recommendationExamples,
	...priorityExamples,
	...anonymityExamples,
	...protectionExamples,
	...roundExamples,
	...roundFindingExamples,
	...sentenceExamples,
	...voiceExamples,
	...actionExamples
};
