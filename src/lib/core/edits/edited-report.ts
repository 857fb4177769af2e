import type { Recommendation } from '../recommendation/types';
import type { Report } from '../report/types';
import { type Arranged, arrange } from './arrange';
import type { ReportEdit } from './edit';

/** A report as it is shown once somebody has ordered its recommendations or left some out. */
export interface EditedReport {
	readonly report: Report;
	readonly plan: Arranged<Recommendation>;
}

/**
 * The recommendations of the report are those that are shown. Where that is not what the rules found, the paragraph of the summary that speaks
 * of the first steps goes: it would name others. Figures, findings and the stored model stay as they are.
 */
export function editedReport(report: Report, edit: Pick<ReportEdit, 'order' | 'hidden'> | null): EditedReport {
	const plan = arrange(report.recommendations, edit);
	if (!plan.isReordered && plan.hiddenCount === 0) return { report, plan };
	const summary = report.summary && {
		paragraphs: report.summary.paragraphs.filter(({ role }) => role !== 'first-steps')
	};
	return { report: { ...report, recommendations: plan.shown, ...(summary && { summary }) }, plan };
}
