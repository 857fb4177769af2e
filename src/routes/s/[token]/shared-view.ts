import type { SharedReport } from '$lib/exports/shared-report';
import type { SharedResults } from '$lib/exports/shared-results';
import { formatDate, formatRange } from '$lib/core/format';
import { editedReport } from '$lib/core/edits/edited-report';
import type { Locale } from '$lib/core/text';
import { editedWords } from '$lib/ui/edits/edited-words';
import { buildReportTexts } from '$lib/ui/report/build-texts';
import { groupView } from '$lib/ui/results/group-view';
import { overviewView } from '$lib/ui/results/overview';
import { groupRules, overviewRules } from '$lib/ui/results/rule-links';
import { withoutLinks } from '$lib/ui/results/without-links';
import { unserialised } from '$lib/ui/unserialised';

/** What the page of a shared report is made of: one of three kinds. */
export function sharedView(content: SharedReport | SharedResults, locale: Locale) {
	if (content.kind === 'assessment') return unserialised(assessmentView(content, locale));
	return unserialised(content.group === null ? roundView(content) : oneGroup(content, content.group));
}

function assessmentView({ report: whole, questionnaire, withheld, stored, edit }: SharedReport, locale: Locale) {
	const texts = buildReportTexts(whole, questionnaire, locale);
	const { report, plan } = editedReport(whole, edit);
	const edited = editedWords(plan, edit, locale);
	return { kind: 'assessment', report, texts, hash: stored?.sha256, withheld, edit, edited } as const;
}

function roundView({ input, organisation, findings, departmentFindings, withheld, edit }: SharedResults) {
	return {
		...({ kind: 'round', organisation, withheld, edit } as const),
		...headOf(input),
		view: withoutLinks(overviewView(input, findings, departmentFindings)),
		rules: overviewRules(input.locale)
	};
}

function oneGroup(
	{ input, organisation, findings, withheld, edit }: SharedResults,
	group: NonNullable<SharedResults['group']>
) {
	return {
		...({ kind: 'group', organisation, withheld, edit } as const),
		...headOf(input),
		view: withoutLinks(groupView(input, group, findings)),
		rules: groupRules(input.locale)
	};
}

function headOf({ publication: { round }, locale }: SharedResults['input']) {
	return {
		name: round.name,
		days: formatRange(formatDate(round.opensOn, locale), formatDate(round.closesOn, locale), locale)
	};
}
