import type { z } from 'zod';
import { dimensions, minutesOf } from '$lib/core/catalogue';
import { questionnaireIds, type QuestionnaireItem, type VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { current } from '../questionnaires';
import type { questionnaireListResponse, questionnaireResponse } from './responses';

type QuestionnaireList = z.infer<typeof questionnaireListResponse>;
type Questionnaire = z.infer<typeof questionnaireResponse>;

/** What the API shows of each questionnaire in its current version. */
export function questionnaireList(): QuestionnaireList {
	return questionnaireIds.map((id) => {
		const questionnaire = current(id);
		return {
			id,
			version: questionnaire.version,
			title: questionnaire.title,
			minutes: minutesOf(questionnaire),
			itemCount: questionnaire.items.length
		};
	});
}

/** null: there is no such questionnaire. */
export function questionnaireDetail(id: string): Questionnaire | null {
	const known = questionnaireIds.find((each) => each === id);
	return known ? detail(current(known)) : null;
}

function detail({ id, version, items }: VersionedQuestionnaire): Questionnaire {
	return { id, version, dimensions: dimensions.map(({ id, name }) => ({ id, name })), items: items.map(itemDetail) };
}

function itemDetail(item: QuestionnaireItem): Questionnaire['items'][number] {
	const { id, kind, dimensions: weights, text, takesEvidence, audience, sources } = item;
	return {
		id,
		kind,
		dimensions: [...weights],
		text,
		...(item.kind === 'contrast' ? { poles: [...item.poles] } : { levels: [...item.levels] }),
		takesEvidence,
		audience,
		sources: sources === 'interpretation' ? sources : [...sources]
	};
}
