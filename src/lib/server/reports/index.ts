import { buildReport } from '$lib/core/report/build';
import { canonicalJson } from '../canonical-json';
import type { Report } from '$lib/core/report/types';
import * as assessments from '../assessments';
import { inputOf } from './from-assessment';

export { inputOf } from './from-assessment';
export { today } from './today';

/** Makes the report of an assessment as it stands and keeps it for ever; null where the key opens none. */
export async function finish(
	scope: assessments.AssessmentScope,
	assessment: assessments.Assessment
): Promise<assessments.ReportHead | null> {
	const report = buildReport(inputOf({ ...assessment, drafts: assessment.drafts.values() }));
	return assessments.finish(scope, {
		method: report.method,
		questionnaireVersion: report.questionnaire.version,
		model: canonicalJson(report)
	});
}

/** A stored report as it was finished. */
export function parse(stored: assessments.StoredReport): Report {
	return JSON.parse(stored.model) as Report;
}
