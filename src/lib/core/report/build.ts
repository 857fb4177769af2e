import { findFindings } from '../findings/find';
import { evaluateKpis } from '../kpi/evaluate';
import { valueAtStake } from '../kpi/value-at-stake';
import { recommend } from '../recommendation/recommend';
import type { RecommendationTemplate } from '../recommendation/types';
import { score } from '../scoring/score';
import { summarise } from '../summary/summarise';
import type { DimensionId } from '../catalogue/types';
import { resolveTargets, type Targets } from './targets';
import { catalogueTerms } from './terms';
import type { ItemResult, RealityVerdict, Report, ReportInput } from './types';

/** The version of the rules in `docs/method.md`; raised whenever the same input would give another report. */
export const METHOD_VERSION = '2';

/** What a report may recommend; every recommendation as written unless told otherwise. */
export interface ReportContext {
	readonly templates?: readonly RecommendationTemplate[];
}

/**
 * The whole report from answers and KPIs, in both languages (`docs/method.md`). Pure: the same input gives the same report to
 * the byte. Expects input that `parseReportRequest`, or `checkAnswers` and `checkKpis`, found no problem in.
 */
export function buildReport(input: ReportInput, { templates }: ReportContext = {}): Report {
	const { questionnaire, subject, answers, weights } = input;
	const { items, robustness, ...scores } = score({ questionnaire, answers, asOf: subject.asOf, weights });
	const kpis = evaluateKpis(input.kpis);
	const findings = findFindings({ questionnaire, scores, items, kpis });
	const targets = resolveTargets(input);
	const recommendations = recommend(
		{ questionnaire, scores, items, kpis, findings, targets: targetScores(targets), weights },
		templates
	);
	const report: Report = {
		method: METHOD_VERSION,
		questionnaire: { id: questionnaire.id, version: questionnaire.version },
		terms: catalogueTerms(),
		subject,
		strategy: input.strategy ?? null,
		loweredTargets: targets.lowered,
		overall: scores.overall,
		...(scores.overallWeighted && { overallWeighted: scores.overallWeighted }),
		robustness,
		dimensions: scores.dimensions.map((dimension) => {
			const { target, reason } = targets.byDimension[dimension.id];
			return { ...dimension, target, targetReason: reason };
		}),
		realityCheck: scores.realityCheck && { ...scores.realityCheck, verdicts: realityVerdicts(items) },
		position: scores.position,
		contrasts: scores.contrasts,
		kpis,
		kpiEntries: input.kpis,
		kpiContexts: input.kpiContexts ?? {},
		valueAtStake: valueAtStake(input.kpis, kpis),
		findings,
		recommendations,
		items,
		weights: weights && Object.keys(weights).length > 0 ? weights : null,
		sentence: input.sentence ?? null
	};
	return { ...report, summary: summarise(report, questionnaire) };
}

function targetScores({ byDimension }: Targets): Record<DimensionId, number> {
	const scores = Object.entries(byDimension).map(([dimension, { target }]) => [dimension, target] as const);
	return Object.fromEntries(scores) as Record<DimensionId, number>;
}

function realityVerdicts(items: readonly ItemResult[]): { item: string; verdict: RealityVerdict }[] {
	return items
		.filter(({ kind }) => kind === 'reality-check')
		.map((result) => ({ item: result.item, verdict: verdictOf(result) }));
}

/** A clear yes is the top rung with a fact that counts. The two lowest rungs are no: what is asked for has not happened there. */
function verdictOf({ value, level, standing }: ItemResult): RealityVerdict {
	if (value === null) return 'missing';
	if ('notApplicable' in value) return 'not-applicable';
	if ('dontKnow' in value) return 'dont-know';
	if (level === 4) return standing === 'counts' ? 'clear-yes' : 'yes-without-fact';
	return level === null || level <= 1 ? 'no' : 'partly';
}
