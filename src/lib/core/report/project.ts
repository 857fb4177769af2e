import type { DimensionId, PassageId } from '../catalogue/types';
import type { FindingKind } from '../findings/types';
import { type KpiId, type KpiResult, kpiIds } from '../kpi/types';
import type { PriorityFactors } from '../recommendation/types';
import type { DimensionScore, OverallScore, Scores } from '../scoring/types';
import type { Locale } from '../text';
import type { Report, Subject } from './types';

type ApiKpi = Pick<KpiResult, 'value' | 'interval' | 'againstTarget' | 'againstPrevious' | 'noInterval'>;

/** A report as the public interface gives it: in one language, and without what only the product's own pages show. */
export interface ApiReport {
	readonly questionnaire: Report['questionnaire'];
	readonly subject: Subject;
	readonly overall: Pick<OverallScore, 'score' | 'band' | 'stage'>;
	readonly overallWeighted?: Report['overallWeighted'];
	readonly dimensions: readonly Omit<DimensionScore, 'counts' | 'hold'>[];
	readonly realityCheck: Scores['realityCheck'];
	readonly position: number | null;
	readonly contrasts: Scores['contrasts'];
	readonly kpis: { readonly [K in KpiId]?: ApiKpi };
	readonly findings: readonly {
		readonly rule: string;
		readonly kind: FindingKind;
		readonly dimension?: DimensionId;
		readonly kpi?: KpiId;
		readonly statement: string;
		readonly explanations: readonly string[];
		readonly answers: readonly string[];
	}[];
	readonly recommendations: readonly {
		readonly id: string;
		readonly priority: number;
		readonly factors: PriorityFactors;
		readonly because: string;
		readonly firstStep: string;
		readonly day60: string;
		readonly day90: string;
		readonly kpi: KpiId;
		readonly effort: 1 | 2 | 3;
		readonly sources: readonly PassageId[];
	}[];
}

/** Exactly the fields of the public contract, in its order: the report model may grow, the interface does not by accident. */
export function toApiReport(report: Report, locale: Locale): ApiReport {
	const { overall, overallWeighted, realityCheck, subject } = report;
	return {
		questionnaire: report.questionnaire,
		subject: {
			...(subject.organisation !== undefined && { organisation: subject.organisation }),
			...(subject.unit !== undefined && { unit: subject.unit }),
			asOf: subject.asOf
		},
		overall: { score: overall.score, band: overall.band, stage: overall.stage },
		...(overallWeighted && { overallWeighted: { score: overallWeighted.score, band: overallWeighted.band } }),
		dimensions: report.dimensions.map(toApiDimension),
		realityCheck: realityCheck && { clearYes: realityCheck.clearYes, of: realityCheck.of },
		position: report.position,
		contrasts: report.contrasts.map(({ item, position }) => ({ item, position })),
		kpis: toApiKpis(report),
		findings: report.findings.map(({ rule, kind, dimension, kpi, statement, explanations, answers }) => ({
			rule,
			kind,
			...(dimension && { dimension }),
			...(kpi && { kpi }),
			statement: statement[locale],
			explanations: explanations.map((explanation) => explanation[locale]),
			answers
		})),
		recommendations: report.recommendations.map((recommendation) => ({
			id: recommendation.id,
			priority: recommendation.priority,
			factors: recommendation.factors,
			because: recommendation.because[locale],
			firstStep: recommendation.firstStep[locale],
			day60: recommendation.day60[locale],
			day90: recommendation.day90[locale],
			kpi: recommendation.kpi,
			effort: recommendation.effort,
			sources: recommendation.sources
		}))
	};
}

function toApiDimension(dimension: DimensionScore): ApiReport['dimensions'][number] {
	const { id, score, evidencedScore, band, stage, validItems, notApplicable, dontKnow, missing } = dimension;
	return { id, score, evidencedScore, band, stage, validItems, notApplicable, dontKnow, missing };
}

function toApiKpis({ kpis }: Report): ApiReport['kpis'] {
	const given = kpiIds.flatMap((kpi) => {
		const result = kpis[kpi];
		if (result === undefined) return [];
		const { value, interval, againstTarget, againstPrevious, noInterval } = result;
		return [[kpi, { value, interval, againstTarget, againstPrevious, ...(noInterval && { noInterval }) }] as const];
	});
	return Object.fromEntries(given);
}
