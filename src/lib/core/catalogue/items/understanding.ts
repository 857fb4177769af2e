import type { GradedItem } from '../types';

/** Which of the five listening channels (`ansatz tipp.2`) reach decisions, and what explanations and group descriptions rest on. */
export const understandingItems: readonly GradedItem[] = [
	{
		id: 'understanding.1',
		kind: 'maturity',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Kundenstimmen in Entscheidungen', en: 'Customer voices in decisions' },
		text: {
			de: 'Wie viele dieser fünf Quellen fließen in Entscheidungen ein: Umfrage, persönliches Gespräch, Beobachtung, Verhaltensdaten, spontane Rückmeldung?',
			en: 'How many of these five sources reach decisions: surveys, interviews, observation, behavioural data, unprompted feedback?'
		},
		help: {
			de: 'Denken Sie an die letzten drei Entscheidungen über Angebot oder Abläufe; eine Quelle zählt, wenn ihr Ergebnis vorher vorlag.',
			en: 'Think of the last three decisions on offers or processes; a source counts if its result was there beforehand.'
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
	},
	{
		id: 'understanding.2',
		kind: 'maturity',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Überraschende Zahlen klären', en: 'Explaining surprising figures' },
		text: {
			de: 'Wie klären Sie, warum sich eine Zahl über Ihre Kundschaft unerwartet verändert hat?',
			en: 'How do you find out why a figure about your customers has changed unexpectedly?'
		},
		help: {
			de: 'Denken Sie an die letzte Überraschung bei Käufen, Kündigungen, Rücksendungen oder Zufriedenheit.',
			en: 'Think of the latest surprise in purchases, cancellations, returns or satisfaction.'
		},
		levels: [
			{
				de: 'Gar nicht; die Zahl wird berichtet und hingenommen, oder es gibt keine.',
				en: 'We do not; the figure is reported and accepted, or there is none.'
			},
			{
				de: 'In einer Besprechung im Haus; die einleuchtendste Erklärung gilt.',
				en: 'In an internal meeting; the most plausible explanation stands.'
			},
			{
				de: 'Mit weiteren Zahlen; wir vergleichen etwa Kundengruppen, Regionen oder Zeiträume.',
				en: 'With further figures; we compare customer groups, regions or periods, for example.'
			},
			{
				de: 'Wir befragen oder beobachten Betroffene und halten ihre Erklärung fest.',
				en: 'We interview or observe those affected and record their explanation.'
			},
			{
				de: 'Wir befragen oder beobachten Betroffene und prüfen ihre Erklärung an weiteren Zahlen nach.',
				en: 'We interview or observe those affected and test their explanation against further figures.'
			}
		],
		evidenceHint: {
			de: 'Die Zahl, wie viele dazu gehört wurden, und das Ergebnis mit Datum',
			en: 'The figure, how many were heard on it, and the result with its date'
		},
		sources: ['ansatz werkzeug.1', 'ansatz kpi.churn'],
		audience: 'leadership'
	},
	{
		id: 'understanding.3',
		kind: 'maturity',
		dimensions: [{ id: 'understanding', weight: 1 }],
		label: { de: 'Grundlage der Kundengruppen', en: 'Basis of customer groups' },
		text: {
			de: 'Worauf beruhen die Beschreibungen Ihrer Kundengruppen?',
			en: 'What do the descriptions of your customer groups rest on?'
		},
		help: {
			de: 'Gemeint sind Zielgruppen, Segmente oder Personas, gleich ob ausführlich oder auf einer Seite.',
			en: 'This means target groups, segments or personas, whether at length or on one page.'
		},
		levels: [
			{
				de: 'Es gibt keine; jede Abteilung hat ihr eigenes Bild von der Kundschaft.',
				en: 'There are none; each department has its own picture of the customers.'
			},
			{
				de: 'Auf der Erfahrung der Mitarbeitenden, die sie verfasst haben.',
				en: 'On the experience of the staff who wrote them.'
			},
			{
				de: 'Auf Kauf- oder Marktdaten; mit Menschen aus diesen Gruppen sprach dafür niemand.',
				en: 'On purchase or market data; nobody talked to people from these groups.'
			},
			{
				de: 'Auf Gesprächen mit Menschen aus diesen Gruppen; seither sind sie unverändert.',
				en: 'On conversations with people from these groups; they have not changed since.'
			},
			{
				de: 'Auf Gesprächen mit jeder Gruppe; was neuere Kontakte widerlegten, ist darin berichtigt.',
				en: 'On conversations with each group; what later contacts disproved has been corrected.'
			}
		],
		evidenceHint: {
			de: 'Eine Beschreibung, ihre letzte Änderung und der Kontakt, der dazu führte',
			en: 'One description, its latest change and the contact that prompted it'
		},
		sources: ['gruende mittel.1', 'strategie umsetzung.3', 'radikal risiko.1'],
		audience: 'leadership'
	}
];
