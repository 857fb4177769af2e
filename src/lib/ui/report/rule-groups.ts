import type { KpiId, KpiResult } from '$lib/core/kpi/types';
import type { Report } from '$lib/core/report/types';
import type { NamedRule } from './rule-names';
import type { PageTexts } from './texts';

/** The rules behind the figures of the first screen. */
export function overallRules({ overall, position, realityCheck }: Report, texts: PageTexts): readonly NamedRule[] {
	if (texts.words.leading === 'position' && position !== null) return ['M2.position', 'M2.overall-pooled'];
	return [
		...(texts.words.leading === 'verdicts' && realityCheck !== null ? (['M1.clear-yes'] as const) : []),
		overall.basis === 'pooled' ? 'M2.overall-pooled' : 'M2.overall',
		'M2.overall-band',
		...(overall.stage === null ? [] : (['M3.stage'] as const)),
		...(overall.cappedBy.length > 0 ? (['M3.overall-cap'] as const) : []),
		...(texts.questionnaire.takesEvidence ? (['M1.evidence'] as const) : [])
	];
}

/** The rules behind the figures of a dimension, and of the picture that has a line for each. */
export function dimensionRules({ questionnaire }: PageTexts): readonly NamedRule[] {
	const evidence: readonly NamedRule[] = questionnaire.takesEvidence ? ['M2.evidenced', 'M1.evidence'] : [];
	return ['M2.dimension-score', 'M2.band', ...evidence, 'M3.stage', 'M8.targets'];
}

/** The rules behind how far a stage is from its neighbours, and what holds it. */
export const stageChangeRules: readonly NamedRule[] = ['M3.fewest-changes', 'M3.fall', 'M3.robustness', 'M3.hold'];

/** The rules behind a KPI's value, its interval or why it has none, and its verdicts. */
export function kpiRules(kpi: KpiId, result: KpiResult): readonly NamedRule[] {
	return [
		`M6.${kpi}`,
		...certaintyRules(kpi, result),
		...(result.againstTarget === null ? [] : (['M6.against-target'] as const)),
		...(result.againstPrevious === null ? [] : (['M6.against-previous'] as const))
	];
}

/** A lifetime value never has an interval; its own rule says so. */
function certaintyRules(kpi: KpiId, { value, interval }: KpiResult): readonly NamedRule[] {
	if (value === null) return ['M6.not-computable'];
	if (interval === null) return kpi === 'clv' ? [] : ['M6.entry'];
	return [kpi === 'nps' ? 'M6.nps-interval' : 'M6.wilson'];
}
