import { buildReport } from '$lib/core/report/build';
import { canonicalJson } from '../canonical-json';
import type { Report } from '$lib/core/report/types';
import * as assessments from '../assessments';
import { inputOf } from './from-assessment';

export { inputOf } from './from-assessment';

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

/** Whether something is entered otherwise than this report holds it, by whatever method and catalogue it was made. */
export function differs(assessment: assessments.Assessment, stored: assessments.StoredReport): boolean {
	const input = inputOf({ ...assessment, drafts: assessment.drafts.values() });
	return canonicalJson(enteredIn(buildReport(input))) !== canonicalJson(enteredIn(parse(stored)));
}

/** A stored report as it was finished. */
export function parse(stored: assessments.StoredReport): Report {
	return JSON.parse(stored.model) as Report;
}

/** What people typed and chose, as a report holds it: all of it but the day. */
function enteredIn({ subject, strategy, dimensions, weights, sentence, items, kpiEntries, kpiContexts }: Report) {
	const { asOf: _, ...company } = subject;
	return {
		company,
		strategy,
		targets: dimensions.map(({ target, targetReason }) => (targetReason === 'own' ? target : null)),
		weights,
		sentence,
		answers: items.map(({ item, value, note, evidence }) => ({ item, value, note, evidence })),
		kpiEntries,
		kpiContexts
	};
}
