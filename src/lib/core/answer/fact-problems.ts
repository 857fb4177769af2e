import type { QuestionnaireItem } from '../catalogue/types';
import { inBoth, formatNumber } from '../format';
import type { Text } from '../text';
import { draftAnswer, fieldsOf, type AnswerDraft, type FieldProblem } from './draft';
import { evidenceAgeMonthsMax, evidenceLettersMin, evidenceStanding } from './evidence';
import type { EvidenceStanding } from './types';

/**
 * Why a fact that somebody entered would not count (`docs/method.md` §1, M1.evidence), at the field that would mend it; null
 * where none was entered, or where it counts. It never stands in anybody's way: the answer is kept, as claimed.
 */
export function factProblem(item: QuestionnaireItem, draft: AnswerDraft, asOf: string): FieldProblem | null {
	const standing = evidenceStanding(item, draftAnswer(draft) ?? undefined, asOf);
	const told = messages[standing];
	return told ? { field: fieldsOf(item.id)[told.field], reason: 'unreadable', message: told.message } : null;
}

const letters = inBoth((locale) => formatNumber(evidenceLettersMin, locale));
const months = inBoth((locale) => formatNumber(evidenceAgeMonthsMax, locale));

const messages: Partial<Record<EvidenceStanding, { field: 'what' | 'when'; message: Text }>> = {
	'too-short': {
		field: 'what',
		message: {
			de: `So kurz lässt es sich nicht nachprüfen: Nennen Sie die Tatsache mit mindestens ${letters.de} Buchstaben.`,
			en: `Too short to be checked: name the fact in at least ${letters.en} letters.`
		}
	},
	undated: {
		field: 'when',
		message: {
			de: 'Ohne volles Datum oder Adresse zählt der Beleg nicht.',
			en: 'Without a full date or an address the evidence does not count.'
		}
	},
	future: {
		field: 'when',
		message: { de: 'Dieses Datum liegt in der Zukunft.', en: 'This date lies in the future.' }
	},
	outdated: {
		field: 'when',
		message: {
			de: `Älter als ${months.de} Monate: Der Beleg zählt nicht mehr.`,
			en: `Older than ${months.en} months: the evidence no longer counts.`
		}
	}
};
