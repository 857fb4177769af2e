import type { Questionnaire, QuestionnairePart } from '../types';
import { itemsOf } from './parts';
import { sentence } from './sentence';

const parts: readonly QuestionnairePart[] = [
	{
		id: 'reality-check',
		title: { de: 'Sechs Fragen', en: 'Six questions' },
		intro: {
			de: 'Es zählt, was heute gilt, nicht was geplant ist.',
			en: 'What counts is what is so today, not what is planned.'
		},
		items: ['check.1', 'check.2', 'check.3', 'check.4', 'check.5', 'check.6']
	}
];

/** The six questions of the reality check: verdicts instead of a profile. */
export const realityCheck: Required<Questionnaire> = {
	id: 'reality-check',
	title: { de: 'Der Realitätscheck', en: 'The reality check' },
	purpose: {
		de: 'Sechs Fragen, sechs Urteile: wo Ihre Antwort ein klares Ja ist, das Sie belegen können.',
		en: 'Six questions, six verdicts: where your answer amounts to a clear yes that you can back up.'
	},
	coverage: {
		de: 'Nicht gefragt wird nach Führung & Kultur, Innovation & Vorausdenken, Beziehung & Begeisterung und Service & Erlebnis; statt eines Reifeprofils sehen Sie sechs Urteile.',
		en: 'It does not ask about leadership & culture, innovation & foresight, relationship & delight or service & experience; instead of a maturity profile you see six verdicts.'
	},
	items: itemsOf(parts),
	parts,
	itemsForScore: 3,
	sentence
};
