import { draftAnswer, type AnswerDraft } from '$lib/core/answer/draft';
import { kpiIds } from '$lib/core/kpi/types';
import { readWorksheet } from '$lib/core/kpi/worksheet';
import type { ReportInput } from '$lib/core/report/types';
import type { Assessment, ImportedAssessment } from '../assessments';
import { today } from '../day';

/** What an assessment holds, stored or read from a file. */
export type AssessmentContent = Omit<ImportedAssessment, 'drafts' | 'questionnaire' | 'locale'> &
	Pick<Assessment, 'questionnaire'> &
	Partial<Pick<Assessment, 'recordedBy'>> & { readonly drafts: Iterable<AnswerDraft> };

/** What an assessment's report is made of, as of today. A KPI that cannot be computed yet is left out. */
export function inputOf(content: AssessmentContent): ReportInput {
	const {
		questionnaire,
		organisation,
		unit,
		strategy,
		targets,
		weights,
		sentence,
		worksheet = {},
		recordedBy
	} = content;
	const drafts = new Map([...content.drafts].map((draft) => [draft.item, draft]));
	const answers = questionnaire.items.flatMap((item) => {
		const draft = drafts.get(item.id);
		return (draft && draftAnswer(draft)) ?? [];
	});
	return {
		questionnaire,
		subject: {
			...(organisation && { organisation }),
			...(unit && { unit }),
			...(recordedBy && { recordedBy }),
			asOf: today()
		},
		...(strategy && { strategy }),
		targets,
		weights,
		...(sentence && { sentence }),
		answers,
		kpis: readWorksheet(worksheet).entries,
		kpiContexts: Object.fromEntries(
			kpiIds.flatMap((kpi) => {
				const context = worksheet[`${kpi}.context`]?.trim();
				return context ? [[kpi, context]] : [];
			})
		)
	};
}
