import type { Answer, Evidence, Level } from '../answer/types';
import type { DimensionId, DimensionWeight, QuestionnaireItem, VersionedQuestionnaire } from '../catalogue/types';
import { buildReport } from '../report/build';
import type { Report, ReportInput } from '../report/types';
import type { RecommendationTemplate } from '../recommendation/types';
import { score } from '../scoring/score';
import type { DimensionScore } from '../scoring/types';
import type { Text } from '../text';

/** The day on which the examples judge their facts. */
export const asOf = '2026-03-15';

/** A fact that counts on that day. */
export const fact: Evidence = { what: 'Interviews with twelve customers', when: '2026-01-20' };

/** Questions of one dimension, `service.1`, `service.2` …, without a wording of their own: the examples are about numbers. */
export function questions(dimension: DimensionId, count: number): readonly QuestionnaireItem[] {
	return Array.from({ length: count }, (_, index) =>
		question(`${dimension}.${index + 1}`, [{ id: dimension, weight: 1 }])
	);
}

/** A question with five answers. */
export function question(
	id: string,
	dimensions: readonly DimensionWeight[],
	kind: 'maturity' | 'reality-check' = 'maturity'
): QuestionnaireItem {
	return { ...wording(id), id, dimensions, kind, levels, evidenceHint: same(id), takesEvidence: true };
}

/** A contrast without poles of its own. */
export function contrast(id: string, dimension: DimensionId): QuestionnaireItem {
	const poles = [same('focus'), same('obsession')] as const;
	return {
		...wording(id),
		id,
		dimensions: [{ id: dimension, weight: 1 }],
		kind: 'contrast',
		poles,
		takesEvidence: false
	};
}

/** A questionnaire of these questions; a dimension needs `itemsForScore` valid answers for its score. */
export function questionnaireOf(items: readonly QuestionnaireItem[], itemsForScore: number): VersionedQuestionnaire {
	return {
		id: 'executive',
		version: 'example',
		title: same('Example'),
		purpose: same('Example'),
		items,
		parts: [{ id: 'all', title: same('All'), intro: same('All'), items: items.map(({ id }) => id) }],
		itemsForScore,
		sentence: { text: same('Sentence'), help: same('Sentence'), sources: ['radikal selbst.1'] }
	};
}

/** How one question was answered: a level, with a fact that counts, or not at all. */
export type Given = Level | 'fact' | 'dont-know' | 'not-applicable' | 'missing';

/** The answers to `service.1`, `service.2` … in this order; `fact` is the top level with a fact that counts. */
export function answersTo(dimension: DimensionId, given: readonly Given[]): readonly Answer[] {
	return given.flatMap((value, index): Answer[] => {
		const item = `${dimension}.${index + 1}`;
		if (value === 'missing') return [];
		if (value === 'dont-know') return [{ item, dontKnow: true }];
		if (value === 'not-applicable') return [{ item, notApplicable: true }];
		return [value === 'fact' ? { item, level: 4, evidence: fact } : { item, level: value }];
	});
}

/** One dimension whose questions were answered like this, in a questionnaire that asks nothing else. */
export function scoredDimension(given: readonly Given[], itemsForScore: number): DimensionScore {
	const questionnaire = questionnaireOf(questions('service', given.length), itemsForScore);
	const { dimensions } = score({ questionnaire, answers: answersTo('service', given), asOf });
	return dimensionOf(dimensions, 'service');
}

export function dimensionOf<Found extends { readonly id: DimensionId }>(all: readonly Found[], id: DimensionId): Found {
	const found = all.find((dimension) => dimension.id === id);
	if (found === undefined) throw new Error(`Every report lists all eight dimensions; ${id} is missing.`);
	return found;
}

/** A report on these answers; it recommends nothing unless templates are given. */
export function reportOn(
	input: Partial<ReportInput> & Pick<ReportInput, 'questionnaire' | 'answers'>,
	templates: readonly RecommendationTemplate[] = []
): Report {
	return buildReport({ subject: { asOf }, kpis: {}, ...input }, { templates });
}

function wording(id: string) {
	return {
		text: same(id),
		label: same(id),
		help: same(id),
		sources: 'interpretation' as const,
		audience: 'everyone' as const
	};
}

const levels = [same('1'), same('2'), same('3'), same('4'), same('5')] as const;

function same(text: string): Text {
	return { de: text, en: text };
}
