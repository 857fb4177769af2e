import { m } from '$lib/i18n/generated/messages.js';
import type { PaperSection } from '$lib/core/paper/paper';
import type { PaperCell, PaperColumn, PaperTable } from '$lib/core/paper/table';
import type { DimensionReport, ItemResult } from '$lib/core/report/types';
import { type Term, termsOf } from '../../report/derivation';
import { answerWords, standingWords } from '../../report/words';
import { heading } from '../blocks';
import { shortCell, textCell } from '../cells';
import type { AssessmentContent } from './content';

/** Every answer as it entered the score of its dimension; all tables have the same columns. Nothing where no dimension is scored. */
export function answersSection(content: AssessmentContent): PaperSection[] {
	const { texts, locale, covered } = content;
	if (covered.length === 0) return [];
	return [
		{
			id: 'answers',
			role: 'items',
			title: m.paper_report_answers({}, { locale }),
			blocks: covered.flatMap((dimension) => [
				heading(texts.dimensions[dimension.id].name),
				{ kind: 'table', table: answersTable(dimension, content) } as const
			])
		}
	];
}

function answersTable({ id }: DimensionReport, content: AssessmentContent): PaperTable {
	const { report, texts, locale } = content;
	const { name } = texts.dimensions[id];
	return {
		id: `answers-${id}`,
		name: name.slice(0, sheetNameMax),
		caption: m.report_derivation_caption({ name }, { locale }),
		columns: columnsOf(content),
		rows: termsOf(id, report.items).map((term) => ({ key: term.result.item, cells: cellsOf(term, content) })),
		notes: []
	};
}

/** As many characters as a sheet's tab holds. */
const sheetNameMax = 31;

function columnsOf(content: AssessmentContent): readonly PaperColumn[] {
	const { texts, locale } = content;
	const number = { kind: 'number', decimals: xDecimals } as const;
	return [
		{ key: 'question', name: m.report_derivation_item({}, { locale }), kind: 'text' },
		{ key: 'answer', name: m.report_derivation_answer({}, { locale }), kind: 'text' },
		{ key: 'x', name: m.report_derivation_x({}, { locale }), ...number },
		...(texts.questionnaire.takesEvidence
			? [
					{ key: 'x-evidenced', name: m.report_derivation_x_evidenced({}, { locale }), ...number },
					{ key: 'standing', name: m.report_derivation_evidence({}, { locale }), kind: 'text' } as const
				]
			: []),
		{ key: 'weight', name: m.report_derivation_weight({}, { locale }), kind: 'number', decimals: weightDecimals },
		...(hasFreeText(content)
			? [{ key: 'said', name: m.paper_report_said({}, { locale }), kind: 'text', tells: ['sentences'] } as const]
			: [])
	];
}

const xDecimals = 3;
const weightDecimals = 2;

function cellsOf({ result, weight }: Term, content: AssessmentContent): readonly PaperCell[] {
	const { texts, locale } = content;
	const text = texts.items[result.item];
	return [
		textCell(text?.text ?? result.item),
		textCell(answerWords(result.value, text, locale)),
		shortCell(result.x, locale, xDecimals),
		...(texts.questionnaire.takesEvidence
			? [shortCell(result.xEvidenced, locale, xDecimals), textCell(standingWords(result, locale))]
			: []),
		shortCell(weight, locale, weightDecimals),
		...(hasFreeText(content) ? [textCell(freeText(result, content).join(' · '))] : [])
	];
}

/** Facts are shown only where they are asked for, as on the screen; notes always. */
function freeText({ evidence, note }: ItemResult, { texts, locale }: AssessmentContent): readonly string[] {
	return [
		...(evidence && texts.questionnaire.takesEvidence ? [evidence.what] : []),
		...(note ? [m.report_note({ note }, { locale })] : [])
	];
}

function hasFreeText(content: AssessmentContent): boolean {
	return content.report.items.some((result) => freeText(result, content).length > 0);
}
