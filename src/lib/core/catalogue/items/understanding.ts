import type { GradedItem } from '../types';

/** Which of the five listening channels (`ansatz tipp.2`) reach decisions. */
export const understandingItems: readonly GradedItem[] = [
	{
		id: 'understanding.1',
		kind: 'maturity',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Wege der Kundenstimme', en: 'Channels of the customer voice' },
		text: {
			de: 'Wie viele dieser fünf Quellen fließen in Entscheidungen ein: Umfrage, persönliches Gespräch, Beobachtung, Verhaltensdaten, spontane Rückmeldung?',
			en: 'How many of these five sources reach decisions: surveys, interviews, observation, behavioural data, unprompted feedback?'
		},
		help: {
			de: 'Eine Quelle zählt, wenn ihr Ergebnis vorlag, bevor entschieden wurde; Sammeln allein zählt nicht.',
			en: 'A source counts if its result was there before the decision; collecting alone does not count.'
		},
		levels: [
			{
				de: 'Keine; entschieden wird nach Erfahrung und internen Zahlen.',
				en: 'None; decisions follow experience and internal figures.'
			},
			{
				de: 'Eine; ihr Ergebnis liegt bei Entscheidungen auf dem Tisch.',
				en: 'One; its result is on the table when decisions are made.'
			},
			{
				de: 'Mindestens zwei; ihre Ergebnisse liegen bei Entscheidungen nebeneinander auf dem Tisch.',
				en: 'At least two; their results lie side by side on the table when decisions are made.'
			},
			{
				de: 'Mindestens drei; vor Entscheidungen werden ihre Ergebnisse miteinander abgeglichen.',
				en: 'At least three; their results are checked against each other before decisions.'
			},
			{
				de: 'Alle fünf; in Entscheidungen steht, welches abgeglichene Ergebnis den Ausschlag gab.',
				en: 'All five; decisions state which cross-checked result tipped the balance.'
			}
		],
		evidenceHint: {
			de: 'Eine Entscheidung mit Datum und den Quellen, auf die sie sich stützte',
			en: 'One decision with its date and the sources it drew on'
		},
		sources: ['ansatz tipp.2'],
		audience: 'leadership'
	}
];
