import type { Answer, Level } from '$lib/core/answer/types';
import { questionnaires } from '$lib/core/catalogue';
import type { QuestionnaireId, QuestionnaireItem, VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { buildReport } from '$lib/core/report/build';
import type { Report, ReportInput } from '$lib/core/report/types';

export const asOf = '2026-11-15';

/** A fact that counts on `asOf`. */
export const fact = { what: 'Protocol of the session with twelve customers', when: '2026-09-01' };

export function versioned(id: QuestionnaireId = 'executive'): VersionedQuestionnaire {
	return { ...questionnaires[id], version: 'test' };
}

/** Every item answered alike: a level with a fact where one is asked for, a contrast at its middle or as told. */
export function answersOf(id: QuestionnaireId, level: Level, position: 1 | 4 | 7 | 'neither' = 4): Answer[] {
	return questionnaires[id].items.map((item): Answer => {
		if (item.kind !== 'contrast') return { item: item.id, level, ...(level >= 3 && { evidence: fact }) };
		return position === 'neither' ? { item: item.id, neither: true } : { item: item.id, position };
	});
}

/** The same answers with some replaced, by item. */
export function withAnswers(answers: readonly Answer[], ...replaced: readonly Answer[]): Answer[] {
	return answers.map((answer) => replaced.find(({ item }) => item === answer.item) ?? answer);
}

/** The same answers with those of one dimension answered by `answer`. */
export function withDimension(
	answers: readonly Answer[],
	dimension: string,
	answer: (item: QuestionnaireItem) => Answer
): Answer[] {
	const items = questionnaires.executive.items.filter((item) => item.dimensions.some(({ id }) => id === dimension));
	return withAnswers(answers, ...items.map(answer));
}

/** A report on `executive` where every answer is in the middle, unless told otherwise: it has nothing to remark on. */
export function report(input: Partial<ReportInput> = {}, context?: Parameters<typeof buildReport>[1]): Report {
	const defaults: ReportInput = {
		questionnaire: versioned(),
		subject: { asOf },
		answers: answersOf('executive', 2, 1),
		kpis: { csat: { value: 80 } }
	};
	return buildReport({ ...defaults, ...input }, context);
}
