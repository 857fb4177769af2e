import type { Questionnaire, QuestionnairePart } from '../types';
import { itemsOf } from './parts';
import { sentence } from './sentence';

const parts: readonly QuestionnairePart[] = [
	{
		id: 'contrasts-1',
		title: { de: 'Angebot und Beziehung', en: 'Offer and relationship' },
		intro: {
			de: 'Beide Seiten sind vertretbar; wählen Sie den Punkt, der Ihrem Handeln am nächsten kommt.',
			en: 'Both sides are defensible; choose the point that comes closest to what you do.'
		},
		items: ['contrast.1', 'contrast.2', 'contrast.3', 'contrast.4', 'contrast.5']
	},
	{
		id: 'contrasts-2',
		title: { de: 'Führung und Abläufe', en: 'Leadership and processes' },
		intro: {
			de: 'Auch hier gibt es keine falsche Seite; es zählt, was zuletzt geschehen ist.',
			en: 'Again neither side is wrong; what counts is what happened most recently.'
		},
		items: ['contrast.6', 'contrast.7', 'contrast.8', 'contrast.9', 'contrast.10']
	}
];

/** Ten contrasts: a position instead of a profile. */
export const focusOrObsession: Required<Questionnaire> = {
	id: 'focus-or-obsession',
	title: { de: 'Fokus oder Obsession?', en: 'Focus or obsession?' },
	purpose: {
		de: 'Zehn Gegensätze zeigen, ob Ihr Unternehmen vor allem erfüllt, was Kundinnen und Kunden verlangen, oder ihnen vorausgeht.',
		en: 'Ten contrasts show whether your company mainly meets what customers ask for or goes ahead of them.'
	},
	coverage: {
		de: 'Jede Dimension kommt ein- oder zweimal vor, zu wenig für einen Punktwert; statt eines Reifeprofils sehen Sie das Profil der Gegensätze.',
		en: 'Each dimension appears once or twice, too little for a score; instead of a maturity profile you see the contrast profile.'
	},
	items: itemsOf(parts),
	parts,
	itemsForScore: 3,
	sentence
};
