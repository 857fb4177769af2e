import { m } from '$lib/i18n/generated/messages.js';
import type { PaperBlock, PaperSection } from '$lib/core/paper/paper';
import type { Report } from '$lib/core/report/types';
import type { SummaryRole } from '$lib/core/summary/types';
import type { Withheld } from '$lib/core/sharing/withheld';
import { disagreement, nothingFirst, stageMargin } from '../../report/lead-words';
import { points } from '../../report/words';
import { heading, inAppendix, paragraph } from '../blocks';
import { comment } from './comment';
import type { AssessmentContent } from './content';
import { overallTable } from './overall-table';

/**
 * The whole on one page: the stage, the report's own sentences, the strongest contradiction and the first three steps. Where those
 * sentences say something already it is not said twice.
 */
export function summarySection(content: AssessmentContent): PaperSection {
	const { texts, edits } = content;
	const overall = overallTable(content);
	return {
		id: 'summary',
		role: 'summary',
		title: texts.words.summaryHeading,
		...(overall !== null && { appendixTitle: overall.caption }),
		blocks: [
			...paragraph(texts.words.statement.join(' '), 'lead'),
			...standing(content),
			...(overall === null ? [] : inAppendix([{ kind: 'table', table: overall }])),
			...comment(edits?.summary, edits),
			...disagrees(content),
			...firstSteps(content),
			...said(content, ['limits'], 'small')
		]
	};
}

/** The whole in words; a report of method 1 has no sentences of its own, and the first screen's stand in for them. */
function standing(content: AssessmentContent): PaperBlock[] {
	const { report, texts, locale } = content;
	const { overall, position } = report;
	const { words } = texts;
	const isPosition = words.leading === 'position' && position !== null;
	const isPooled = overall.score !== null && overall.basis === 'pooled';
	return [
		...(isPosition
			? paragraph(m.report_position_sentence({ position: points(position, locale) }, { locale }))
			: paragraph(words.stage?.caption ?? null, 'small')),
		...(report.summary
			? said(content, ['standing', 'certainty', 'holding'])
			: [...paragraph(words.score), ...(isPosition ? [] : paragraph(stageMargin(texts, locale)))]),
		...(isPooled ? paragraph(m.report_score_pooled({}, { locale }), 'small') : [])
	];
}

/** The sentences on customers open with the strongest contradiction between them and the self-image, where there is one. */
function disagrees(content: AssessmentContent): PaperBlock[] {
	const { report, texts, locale } = content;
	const { heading: title, text } = disagreement(report, texts, locale);
	const customers = said(content, ['customers']);
	const isSaid = customers.length > 0 && report.findings[0]?.kpi !== undefined;
	const tells: readonly Withheld[] = ['findings', 'kpis'];
	return [
		heading(title, 3, tells),
		...(isSaid ? [] : paragraph(text, 'plain', tells)),
		...customers,
		...said(content, ['strengths'])
	];
}

/** Three at most: the plan has the rest. */
const firstMax = 3;

/** Where somebody changed the plan the sentences on it are gone (`editedReport`): the list then says the first step itself. */
function firstSteps(content: AssessmentContent): PaperBlock[] {
	const { plan, texts, locale } = content;
	const tells: readonly Withheld[] = ['recommendations'];
	const title = heading(m.report_first_heading({}, { locale }), 3, tells);
	const sentences = said(content, ['first-steps']);
	const first = plan.shown.slice(0, firstMax);
	if (first.length === 0) {
		if (plan.hiddenCount > 0) return [];
		return [title, ...paragraph(nothingFirst(texts, locale), 'plain', tells), ...sentences];
	}
	const items = first.map(({ title: name, firstStep }, place) =>
		place === 0 && sentences.length === 0 ? `${name[locale]}: ${firstStep[locale]}` : name[locale]
	);
	return [title, { kind: 'list', items, isOrdered: true, tells }, ...sentences];
}

/** The report's own sentences on these subjects. */
function said(
	{ report, locale }: AssessmentContent,
	roles: readonly SummaryRole[],
	tone: 'plain' | 'small' = 'plain'
): PaperBlock[] {
	return (report.summary?.paragraphs ?? [])
		.filter(({ role }) => roles.includes(role))
		.flatMap(({ role, text }) => paragraph(text[locale], tone, partsOf(role, report)));
}

/** Which parts of a report a paragraph of its summary speaks of. */
function partsOf(role: SummaryRole, { findings }: Report): readonly Withheld[] {
	if (role === 'customers') return ['findings', 'kpis'];
	if (role === 'first-steps') return ['recommendations', 'findings', 'kpis'];
	// Of the strongest dimension it says whether a finding has already named it.
	return role === 'strengths' && findings.some(({ kpi }) => kpi !== undefined) ? ['findings', 'kpis'] : [];
}
