import { dimensions, items, questionnaires } from '../catalogue';
import { objections } from '../catalogue/objections';
import { rules } from '../catalogue/rules';
import type { PassageId, Provenance } from '../catalogue/types';
import { dontKnowBasis, linkBases, noKpiBasis, paperOnlyBasis, unevidencedBasis } from '../findings/basis';
import type { FindingBasis } from '../findings/types';
import { kpiSources } from '../kpi/sources';
import { kpiIds } from '../kpi/types';
import { recommendationTemplates } from '../recommendation/templates';
import { realityCheckSources } from '../report/citations';
import { resolveTargets } from '../report/targets';
import { strategies } from '../report/types';

/** What of the product can rest on a passage; the order is that of the sources page. */
export const useKinds = [
	'question',
	'sentence',
	'kpi',
	'finding',
	'recommendation',
	'target',
	'report',
	'objection',
	'rule',
	'dimension'
] as const;
export type UseKind = (typeof useKinds)[number];

/** One text of the product that rests on a passage. */
export interface PassageUse {
	readonly kind: UseKind;
	/** Of the item, KPI, rule, recommendation, dimension, strategy or objection. */
	readonly id: string;
}

/** Everything that rests on the passage, in the order of `useKinds`; empty where nothing does. */
export function usesOf(passage: PassageId): readonly PassageUse[] {
	return usesByPassage.get(passage) ?? [];
}

interface Declared extends PassageUse {
	readonly sources: Provenance;
}

const findingBases: readonly (readonly [id: string, FindingBasis])[] = [
	...kpiIds.map((kpi) => [`M7.links ${kpi}`, linkBases[kpi]] as const),
	['M7.flying-blind', noKpiBasis],
	['M7.flying-blind', dontKnowBasis],
	['M7.paper-only', paperOnlyBasis],
	['M7.unevidenced', unevidencedBasis]
];

const declared: readonly Declared[] = [
	...items.map(({ id, sources }) => ({ kind: 'question' as const, id, sources })),
	{ kind: 'sentence', id: 'sentence', sources: questionnaires.executive.sentence.sources },
	...kpiIds.map((id) => ({ kind: 'kpi' as const, id, sources: kpiSources[id] })),
	...findingBases.map(([id, { sources }]) => ({ kind: 'finding' as const, id, sources })),
	...recommendationTemplates.map(({ id, sources }) => ({ kind: 'recommendation' as const, id, sources })),
	...strategies.flatMap((id) =>
		resolveTargets({ strategy: id }).lowered.map(({ sources }) => ({ kind: 'target' as const, id, sources }))
	),
	{ kind: 'report', id: 'reality-check', sources: realityCheckSources },
	...objections.map(({ id, sources }) => ({ kind: 'objection' as const, id, sources })),
	...rules.map(({ id, sources }) => ({ kind: 'rule' as const, id, sources })),
	...dimensions.map(({ id, sources }) => ({ kind: 'dimension' as const, id, sources }))
];

const usesByPassage = new Map<PassageId, PassageUse[]>();
for (const { kind, id, sources } of declared) {
	if (sources === 'interpretation') continue;
	for (const passage of sources) {
		const uses = usesByPassage.get(passage) ?? [];
		if (!uses.some((use) => use.kind === kind && use.id === id)) uses.push({ kind, id });
		usesByPassage.set(passage, uses);
	}
}
