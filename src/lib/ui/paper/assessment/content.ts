import type { Arranged } from '$lib/core/edits/arrange';
import { editedReport } from '$lib/core/edits/edited-report';
import type { SignedEdit } from '$lib/core/edits/edit';
import type { VersionedQuestionnaire } from '$lib/core/catalogue/types';
import type { Paper } from '$lib/core/paper/paper';
import type { Recommendation } from '$lib/core/recommendation/types';
import type { DimensionReport, Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import { buildReportTexts } from '../../report/build-texts';
import type { PageTexts } from '../../report/texts';

/** What the paper of an assessment is made of. */
export interface AssessmentPaperInput {
	readonly report: Report;
	/** The version that was answered. */
	readonly questionnaire: VersionedQuestionnaire;
	readonly stored: Paper['stored'];
	readonly edits: SignedEdit | null;
	readonly locale: Locale;
}

/** The same with its words, as every section reads it. */
export interface AssessmentContent extends AssessmentPaperInput {
	readonly texts: PageTexts;
	/** The recommendations as they are shown. */
	readonly plan: Arranged<Recommendation>;
	/** The dimensions the questionnaire asks enough about. */
	readonly covered: readonly DimensionReport[];
}

export function contentOf(input: AssessmentPaperInput): AssessmentContent {
	const texts = buildReportTexts(input.report, input.questionnaire, input.locale);
	const { report, plan } = editedReport(input.report, input.edits);
	return {
		...input,
		...{ report, plan, texts },
		// The stored model has what was left out.
		stored: plan.hiddenCount > 0 ? null : input.stored,
		covered: report.dimensions.filter(({ id }) => texts.dimensions[id].covered)
	};
}
