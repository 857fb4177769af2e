import { m } from '$lib/i18n/generated/messages.js';
import { realityCheckSources } from '$lib/core/report/citations';
import type { PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import { realityLead, realityLines } from '../../report/reality-words';
import { sourceLine } from '../../report/source-words';
import { verdictWords } from '../../report/words';
import { paragraph } from '../blocks';
import { textCell } from '../cells';
import type { AssessmentContent } from './content';

/** The verdicts of the reality check with what they rest on; nothing where none applies. */
export function realitySection(content: AssessmentContent): PaperSection[] {
	const { report, texts, locale } = content;
	const check = report.realityCheck;
	if (check === null) return [];
	return [
		{
			id: 'reality-check',
			role: 'other',
			title: m.report_reality_heading({}, { locale }),
			blocks: [
				...paragraph(realityLead(check, locale)),
				{ kind: 'table', table: verdictTable(content) },
				...(check.clearYes < check.of ? paragraph(m.report_reality_rule({}, { locale })) : []),
				...paragraph(m.report_reality_study({}, { locale }), 'small'),
				...paragraph(sourceLine(realityCheckSources, texts, locale), 'small')
			]
		}
	];
}

function verdictTable({ report, texts, locale }: AssessmentContent): PaperTable {
	const lines = realityLines(report, texts, locale);
	const hasFacts = lines.some(({ fact }) => fact !== null);
	return {
		...{ id: 'reality-check', name: m.report_reality_heading({}, { locale }), notes: [] },
		caption: m.paper_report_verdicts({}, { locale }),
		columns: [
			{ key: 'question', name: m.report_derivation_item({}, { locale }), kind: 'text' },
			{ key: 'verdict', name: m.report_kpi_column_verdict({}, { locale }), kind: 'text' },
			{ key: 'answer', name: m.report_derivation_answer({}, { locale }), kind: 'text' },
			...(hasFacts
				? [
						{
							key: 'fact',
							name: m.report_derivation_evidence({}, { locale }),
							kind: 'text',
							tells: ['sentences']
						} as const
					]
				: [])
		],
		rows: lines.map(({ item, verdict, text, answer, fact }) => ({
			key: item,
			cells: [
				textCell(text?.text ?? item),
				textCell(verdictWords(verdict, locale)),
				textCell(answer),
				...(hasFacts ? [textCell(fact)] : [])
			]
		}))
	};
}
