import { createHash } from 'node:crypto';
import type { AnswerDraft, FieldProblem } from '$lib/core/answer/draft';
import { passageAnchor } from '$lib/core/catalogue/sources';
import type { PassageId, QuestionnaireItem } from '$lib/core/catalogue/types';
import type { Locale } from '$lib/core/text';
import type { Assessment } from '$lib/server/assessments';
import { itemView, type ItemView } from '$lib/ui/check/item-view';

/** The questions of a page in one language, contrasts with their poles in this person's order. */
export function itemViews(
	items: readonly QuestionnaireItem[],
	drafts: ReadonlyMap<string, AnswerDraft>,
	problems: readonly FieldProblem[],
	assessment: Pick<Assessment, 'id'>,
	locale: Locale
): ItemView[] {
	return items.map((item) =>
		itemView(
			item,
			drafts.get(item.id),
			problems.filter(({ field }) => field.endsWith(`.${item.id}`)),
			{
				locale,
				swapped: isSwapped(assessment.id, item.id),
				anchorOf: (passage) => passageAnchor(passage as PassageId)
			}
		)
	);
}

/** Half of the people see a contrast the other way round: at random, and always the same way for one of them. */
function isSwapped(assessmentId: string, itemId: string): boolean {
	const [byte = 0] = createHash('sha256').update(`${assessmentId} ${itemId}`).digest();
	return byte % 2 === 1;
}
