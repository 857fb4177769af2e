import { m } from '$lib/i18n/generated/messages.js';
import type { SignedEdit } from '$lib/core/edits/edit';
import type { PaperSection } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import type { OverviewView } from '../../results/overview';
import { comment } from '../assessment/comment';
import { heading, paragraph } from '../blocks';
import { strongestFindings } from './findings';
import { standingBlocks } from './standing';

/** The first screen on one page: where the organisation stands, leaders and staff, departments, and what stands out most. */
export function summarySection(
	{ standing, facing, departments, findings }: OverviewView,
	edits: SignedEdit | null,
	locale: Locale
): PaperSection {
	const say = { locale };
	return {
		...{ id: 'summary', role: 'summary', title: m.paper_summary({}, say) },
		blocks: [
			heading(m.results_first_standing({}, say)),
			...standingBlocks(standing),
			...comment(edits?.summary, edits),
			heading(m.results_first_leaders({}, say)),
			...paragraph(facing?.summary ?? m.results_first_no_leaders({}, say)),
			heading(m.results_first_departments({}, say)),
			...paragraph(departments.hidden, 'plain', ['departments']),
			...paragraph(departments.pairs?.summary ?? null, 'plain', ['departments']),
			heading(m.results_findings_heading({}, say)),
			...strongestFindings(findings, locale)
		]
	};
}
