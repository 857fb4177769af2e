import type { AnswerDraft } from '../../../src/lib/core/answer/draft';
import type { Questionnaire } from '../../../src/lib/core/catalogue/types';
import type { Content } from '../../../src/routes/check/[key=key]/steps';

export const drafts = (...entries: AnswerDraft[]) => new Map(entries.map((draft) => [draft.item, draft]));

/** Every question answered, none of them high. */
export const everything = ({ items }: Questionnaire) =>
	drafts(...items.map(({ id }): AnswerDraft => ({ item: id, value: { dontKnow: true } })));

/** An assessment nobody has touched, but for what is named. */
export function contentOf(questionnaire: Questionnaire, content: Partial<Content> = {}): Content {
	return {
		questionnaire: { ...questionnaire, version: '0'.repeat(16) },
		drafts: new Map(),
		sentence: null,
		worksheet: {},
		targets: {},
		weights: {},
		...content
	};
}
