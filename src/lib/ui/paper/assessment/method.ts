import { m } from '$lib/i18n/generated/messages.js';
import type { PaperFact, PaperSection } from '$lib/core/paper/paper';
import type { ItemResult } from '$lib/core/report/types';
import { factList, heading, paragraph } from '../blocks';
import type { AssessmentContent } from './content';

/** What the figures rest on: how many answers, what is our interpretation, which sources. */
export function methodSection(content: AssessmentContent): PaperSection {
	const { locale } = content;
	return {
		id: 'method',
		role: 'method',
		title: m.report_provenance_heading({}, { locale }),
		blocks: [
			...factList(countFacts(content)),
			...paragraph(m.report_provenance_interpretation({}, { locale })),
			...paragraph(m.report_provenance_validity({}, { locale })),
			...paragraph(m.report_provenance_same({}, { locale })),
			heading(m.report_sources({}, { locale })),
			...factList(sourceFacts(content))
		]
	};
}

function countFacts({ report, locale }: AssessmentContent): readonly PaperFact[] {
	const of = report.items.length;
	const counted = (holds: (item: ItemResult) => boolean) => report.items.filter(holds).length;
	const answered = counted(({ x, value }) => x !== null || (value !== null && 'neither' in value));
	const dontKnow = counted(({ value }) => value !== null && 'dontKnow' in value);
	const notApplicable = counted(({ value }) => value !== null && 'notApplicable' in value);
	const missing = counted(({ value }) => value === null);
	const fact = (label: string, count: number): PaperFact[] =>
		count === 0 ? [] : [{ label, text: m.paper_report_of_questions({ count, of }, { locale }) }];
	return [
		{
			label: m.paper_report_valid({}, { locale }),
			text: m.paper_report_of_questions({ count: answered, of }, { locale })
		},
		...fact(m.paper_report_dont_know({}, { locale }), dontKnow),
		...fact(m.paper_report_not_applicable({}, { locale }), notApplicable),
		...fact(m.paper_report_missing({}, { locale }), missing)
	];
}

/** Each article once, with the passages that this report cites from it. */
function sourceFacts({ texts }: AssessmentContent): readonly PaperFact[] {
	const passages = Object.values(texts.passages);
	const titles = [...new Set(passages.map(({ sourceTitle }) => sourceTitle))];
	return titles.map((title) => {
		const its = passages.filter(({ sourceTitle }) => sourceTitle === title);
		const author = its[0]?.author;
		return { label: author ? `${title}, ${author}` : title, text: its.map(({ id }) => id).join(', ') };
	});
}
