import { editedWords } from '$lib/ui/edits/edited-words';
import { m } from '$lib/i18n/generated/messages.js';
import { kpiPressureClause } from '$lib/core/kpi/wording';
import type { PaperBlock, PaperFact, PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { Recommendation } from '$lib/core/recommendation/types';
import { kpiName } from '../../report/kpi-words';
import { effortWords, factorDecimalsMax, planSteps, priorityWords } from '../../report/plan-words';
import { sourceLine } from '../../report/source-words';
import { derivation, inAppendix, paragraph } from '../blocks';
import { shortCell, textCell } from '../cells';
import type { AssessmentContent } from './content';

/** What to do, in order: each with its reason, its steps and what it should move. */
export function planSection(content: AssessmentContent): PaperSection {
	const { plan, locale } = content;
	const steps = plan.shown.map((each, index) => stepBlocks(each, index + 1, content));
	const first = steps.slice(0, stepsInBody).flat();
	return {
		id: 'plan',
		role: 'plan',
		title: m.report_recommendations_heading({}, { locale }),
		appendixTitle: m.paper_more_recommendations({}, { locale }),
		blocks: [
			...paragraph(leadOf(content)),
			...paragraph(editedWords(content.plan, content.edits, content.locale), 'small'),
			...first,
			...(plan.shown.length === 0 ? [] : [{ kind: 'table', table: planTable(content) } as const]),
			...inAppendix(steps.slice(stepsInBody).flat())
		]
	};
}

/** What can be begun at once; the others stand in the table. */
const stepsInBody = 3;

function leadOf({ plan, locale }: AssessmentContent): string | null {
	if (plan.shown.length === 0) return plan.hiddenCount > 0 ? null : m.report_recommendations_none({}, { locale });
	return plan.isReordered ? m.paper_report_plan_lead({}, { locale }) : m.report_recommendations_lead({}, { locale });
}

function stepBlocks(recommendation: Recommendation, place: number, content: AssessmentContent): PaperBlock[] {
	const { texts, locale } = content;
	const [reason, pressure] = reasonOf(recommendation, content);
	return [
		{
			kind: 'step',
			step: {
				place,
				title: recommendation.title[locale],
				reason,
				facts: [...pressure, ...factsOf(recommendation, content)],
				details: planSteps(recommendation, locale).map(({ when, what }) => `${when}: ${what}`),
				basis: sourceLine(recommendation.sources, texts, locale)
			}
		},
		...derivation(
			m.paper_report_priority_of({ place }, { locale }),
			[priorityWords(recommendation, locale)],
			['recommendations', 'kpis']
		)
	];
}

/** The sentence on the KPI is a fact of its own, so that a paper without KPIs keeps the rest of the reason. */
function reasonOf(
	{ because, kpi, factors }: Recommendation,
	{ report, locale }: AssessmentContent
): readonly [reason: string, pressure: readonly PaperFact[]] {
	const reason = because[locale];
	if (factors.kpiPressure <= 1) return [reason, []];
	const result = report.kpis[kpi];
	const clause = result ? kpiPressureClause(kpi, result, locale) : null;
	const sentence = clause === null ? '' : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
	const label = m.report_kpi_column({}, { locale });
	const isThere = sentence !== '' && reason.includes(sentence);
	// A report of an older wording keeps its reason whole, under the KPI it speaks of.
	if (!isThere) return ['', [{ label, text: reason, tells: ['kpis'] }]];
	return [reason.replace(sentence, '').replace(/ {2,}/g, ' ').trim(), [{ label, text: sentence, tells: ['kpis'] }]];
}

function factsOf(
	{ dimension, effort, kpi }: Recommendation,
	{ texts, locale }: AssessmentContent
): readonly PaperFact[] {
	return [
		{ label: m.report_counter_column_dimension({}, { locale }), text: texts.dimensions[dimension].name },
		{ label: m.paper_report_effort({}, { locale }), text: effortWords(effort, locale) },
		{ label: m.paper_report_moves({}, { locale }), text: kpiName(kpi, locale) }
	];
}

function planTable({ plan, texts, locale }: AssessmentContent): PaperTable {
	const factor = (value: number) => shortCell(value, locale, factorDecimalsMax);
	const number = { kind: 'number', decimals: factorDecimalsMax } as const;
	return {
		id: 'plan',
		name: m.report_recommendations_heading({}, { locale }),
		caption: m.paper_report_plan_caption({}, { locale }),
		columns: [
			{ key: 'title', name: m.paper_report_recommendation({}, { locale }), kind: 'text' },
			{ key: 'dimension', name: m.report_counter_column_dimension({}, { locale }), kind: 'text' },
			{ key: 'kpi', name: m.paper_report_moves({}, { locale }), kind: 'text' },
			{ key: 'gap', name: m.paper_report_gap({}, { locale }), ...number },
			{ key: 'importance', name: m.paper_report_importance({}, { locale }), ...number },
			{ key: 'pressure', name: m.paper_report_pressure({}, { locale }), ...number, tells: ['kpis'] },
			{ key: 'effort', name: m.paper_report_effort({}, { locale }), kind: 'count' },
			{ key: 'priority', name: m.paper_report_priority({}, { locale }), ...number, tells: ['kpis'] }
		],
		rows: plan.shown.map(({ id, title, dimension, kpi, factors, effort, priority }) => ({
			key: id,
			cells: [
				textCell(title[locale]),
				textCell(texts.dimensions[dimension].name),
				textCell(kpiName(kpi, locale)),
				factor(factors.gap),
				factor(factors.importance),
				factor(factors.kpiPressure),
				factor(effort),
				factor(priority)
			]
		})),
		notes: [m.paper_report_priority_note({}, { locale })]
	};
}
