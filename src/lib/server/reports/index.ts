import { buildReport } from '$lib/core/report/build';
import { canonicalJson } from '../canonical-json';
import type { Report } from '$lib/core/report/types';
import * as assessments from '../assessments';
import { inputOf } from './from-assessment';

/** Raised whenever the same answers would give another report. */
export { METHOD_VERSION } from '$lib/core/report/build';
export { inputOf } from './from-assessment';
export { today } from './today';

/**
 * Makes the report of an assessment as it stands and keeps it for ever; null where the key opens none. What is saved while
 * it is being made is in it too: otherwise the report would pass for newer than an answer that it does not know.
 */
export async function finish(
	scope: assessments.AssessmentScope,
	assessment: assessments.Assessment
): Promise<assessments.ReportHead | null> {
	const report = buildReport(inputOf({ ...assessment, drafts: assessment.drafts.values() }));
	const kept = await assessments.finish(scope, {
		method: report.method,
		questionnaireVersion: report.questionnaire.version,
		model: canonicalJson(report),
		revision: assessment.revision
	});
	if (kept !== 'changed') return kept;
	const changed = await assessments.load(scope);
	return changed && finish(scope, changed);
}

/** Whether the assessment would give another report than this one, were it made on the same day. */
export function differs(assessment: assessments.Assessment, stored: assessments.StoredReport): boolean {
	const input = inputOf({ ...assessment, drafts: assessment.drafts.values() });
	const { asOf } = parse(stored).subject;
	return canonicalJson(buildReport({ ...input, subject: { ...input.subject, asOf } })) !== stored.model;
}

/** A stored report as it was finished. */
export function parse(stored: assessments.StoredReport): Report {
	return JSON.parse(stored.model) as Report;
}
