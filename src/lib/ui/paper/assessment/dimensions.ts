import { m } from '$lib/i18n/generated/messages.js';
import type { PaperBlock, PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { DimensionReport } from '$lib/core/report/types';
import type { StageChangeLines } from '../../report/texts';
import { scoreFormula, termsOf } from '../../report/derivation';
import { dimensionsHeading, dimensionsLead, weightedSentence } from '../../report/lead-words';
import { sourceLine } from '../../report/source-words';
import { pointsRange } from '../../report/words';
import { derivation, heading, list, paragraph } from '../blocks';
import { missingCell, numberCell, textCell } from '../cells';
import { comment } from './comment';
import type { AssessmentContent } from './content';

/** Where each dimension stands, what its stage hangs on, and how the number comes about. */
export function dimensionsSection(content: AssessmentContent): PaperSection {
	const { report, texts, locale, covered } = content;
	const section = { id: 'dimensions', role: 'dimensions', title: dimensionsHeading(report, texts, locale) } as const;
	if (covered.length === 0) {
		return { ...section, blocks: [...paragraph(texts.questionnaire.coverage), ...commentsOnUncovered(content)] };
	}
	return {
		...section,
		blocks: [
			...paragraph(dimensionsLead(report, texts, locale)),
			...paragraph(weightedSentence(report, locale)),
			...loweredTargets(content),
			{ kind: 'table', table: stagesTable(content) },
			...covered.flatMap((dimension) => dimensionBlocks(dimension, content))
		]
	};
}

/** A comment is kept even where its dimension is not shown. */
function commentsOnUncovered({ report, texts, edits }: AssessmentContent): PaperBlock[] {
	return report.dimensions.flatMap(({ id }) => {
		const said = comment(edits?.dimensions[id], edits);
		return said.length === 0 ? [] : [heading(texts.dimensions[id].name, 3, ['comments']), ...said];
	});
}

function loweredTargets({ report, texts, locale }: AssessmentContent): PaperBlock[] {
	if (report.loweredTargets.length === 0) return [];
	return [
		heading(m.report_lowered_heading({}, { locale })),
		...list(
			report.loweredTargets.map(({ dimension, reason }) => `${texts.dimensions[dimension].name}: ${reason[locale]}`)
		)
	];
}

/** Stages and what was counted; the scores stand in the counter-check. */
function stagesTable({ texts, locale, covered }: AssessmentContent): PaperTable {
	const { takesEvidence } = texts.questionnaire;
	const number = { kind: 'number', decimals: 0 } as const;
	const stage = takesEvidence ? m.paper_report_stage_claimed({}, { locale }) : m.paper_report_stage({}, { locale });
	const evidenced = m.paper_report_stage_evidenced({}, { locale });
	const [from, to] = [m.paper_report_low({}, { locale }), m.paper_report_high({}, { locale })];
	const caption = m.paper_report_stages_caption({}, { locale });
	return {
		...{ id: 'stages', name: m.paper_report_stages({}, { locale }), caption },
		columns: [
			{ key: 'dimension', name: m.report_counter_column_dimension({}, { locale }), kind: 'text' },
			{ key: 'claimed-low', name: `${stage}, ${from}`, ...number },
			{ key: 'claimed-high', name: `${stage}, ${to}`, ...number },
			...(takesEvidence
				? [
						{ key: 'evidenced-low', name: `${evidenced}, ${from}`, ...number },
						{ key: 'evidenced-high', name: `${evidenced}, ${to}`, ...number }
					]
				: []),
			{ key: 'valid', name: m.paper_report_valid({}, { locale }), kind: 'count' },
			{ key: 'dont-know', name: m.paper_report_dont_know({}, { locale }), kind: 'count' },
			{ key: 'not-applicable', name: m.paper_report_not_applicable({}, { locale }), kind: 'count' },
			{ key: 'missing', name: m.paper_report_missing({}, { locale }), kind: 'count' }
		],
		rows: covered.map(({ id, stage: pair, validItems, dontKnow, notApplicable, missing }) => {
			const stages = pair ? [...pair.claimed, ...(takesEvidence ? pair.evidenced : [])] : [];
			const none = Array.from({ length: takesEvidence ? 4 : 2 }, () => missingCell('none'));
			return {
				key: id,
				cells: [
					textCell(texts.dimensions[id].name),
					...(pair ? stages.map((each) => numberCell(each, locale, 0)) : none),
					...[validItems, dontKnow, notApplicable, missing].map((count) => numberCell(count, locale, 0))
				]
			};
		}),
		notes: [texts.stageNames.map((name, index) => `${index + 1} ${name}`).join(' · ')]
	};
}

function dimensionBlocks(dimension: DimensionReport, content: AssessmentContent): PaperBlock[] {
	const { texts, locale, edits } = content;
	const text = texts.dimensions[dimension.id];
	const words = texts.words.dimensions[dimension.id];
	const change = texts.words.stageChange?.dimensions.find((each) => each.dimension === dimension.id);
	return [
		heading(text.name),
		...paragraph(text.meaning, 'small'),
		...paragraph(words?.stage ?? null, 'lead'),
		...paragraph(words?.figures ?? null),
		...(words?.holds ?? []).flatMap((hold) => paragraph(hold)),
		...paragraph(words?.counted ?? null, 'small'),
		...comment(edits?.dimensions[dimension.id], edits),
		...derivation(m.report_derivation({}, { locale }), formulas(dimension, content)),
		...(change ? derivation(m.report_change_heading({}, { locale }), changeLines(change)) : []),
		...paragraph(sourceLine(text.sources, texts, locale), 'small')
	];
}

/** Score, evidenced score and band with their numbers filled in (`docs/method.md` §2). */
function formulas({ id, score, evidencedScore, band }: DimensionReport, content: AssessmentContent): readonly string[] {
	const { report, texts, locale } = content;
	const terms = termsOf(id, report.items);
	const { takesEvidence } = texts.questionnaire;
	const named = (name: string, formula: string) => (formula === '' ? '' : `${name}: ${formula}`);
	const claimed = takesEvidence
		? m.report_derivation_formula_claimed({}, { locale })
		: m.report_counter_column_score({}, { locale });
	return [
		score === null ? '' : named(claimed, scoreFormula(terms, 'x', score, locale)),
		takesEvidence && evidencedScore !== null
			? named(
					m.report_derivation_formula_evidenced({}, { locale }),
					scoreFormula(terms, 'xEvidenced', evidencedScore, locale)
				)
			: '',
		band === null
			? ''
			: named(
					m.report_derivation_formula_band({}, { locale }),
					m.report_derivation_band_text({ band: pointsRange(band, locale) }, { locale })
				)
	];
}

/** In short: which answers it would take is listed for the whole, and on the screen for each. */
function changeLines({ heading: distances, weights, evidenced }: StageChangeLines): readonly string[] {
	return [`${distances}.`, ...weights, evidenced ?? ''];
}
