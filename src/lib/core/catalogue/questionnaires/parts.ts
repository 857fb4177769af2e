import { dimensionById } from '../dimensions';
import { itemById } from '../items';
import type { DimensionId, QuestionnaireItem, QuestionnairePart } from '../types';
import type { Text } from '../../text';

/** The one page of a dimension; its id is the dimension's. */
export function dimensionPart(id: DimensionId, items: readonly string[], intro: Text): QuestionnairePart {
	return { id, title: dimensionById(id).name, intro, items };
}

/**
 * The items in the order of the pages, which is the questionnaire order of every sum and list. Contrasts take no evidence;
 * whether the other items do belongs to the questionnaire (`docs/method.md` §1).
 */
export function itemsOf(
	parts: readonly QuestionnairePart[],
	{ takesEvidence }: { readonly takesEvidence: boolean } = { takesEvidence: true }
): readonly QuestionnaireItem[] {
	return parts
		.flatMap((part) => part.items)
		.map((id) => itemById(id))
		.map((item) => ({ ...item, takesEvidence: takesEvidence && item.kind !== 'contrast' }));
}
