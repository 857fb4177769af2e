import type { SignedEdit } from '$lib/core/edits/edit';
import type { Paper } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import type { StoredReport } from '$lib/server/assessments';
import type { Database } from '$lib/server/db';
import { byVersion } from '$lib/server/questionnaires';
import * as reports from '$lib/server/reports';
import { assessmentPaper } from '$lib/ui/paper/assessment-paper';

/** A stored report as a paper, in the wording it was answered to. Throws where that was not kept, which never happens. */
export async function paperOfReport(
	stored: StoredReport,
	{
		database,
		locale,
		edits
	}: { readonly database: Database; readonly locale: Locale; readonly edits: SignedEdit | null }
): Promise<Paper> {
	const report = reports.parse(stored);
	const { id, version } = report.questionnaire;
	const questionnaire = await byVersion(database, id, version);
	if (!questionnaire) throw new Error('The questionnaire of a report was not kept.');
	return assessmentPaper({
		report,
		questionnaire,
		stored: { json: stored.model, sha256: stored.sha256 },
		edits,
		locale
	});
}
