import type { RecommendationTemplate } from '../../types';

/** What to do between margin and delight (`contrast.5`). */
export const marginTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'relationship.value-of-staying',
		dimension: 'relationship',
		items: [{ item: 'contrast.5', from: 0, to: 0 }],
		title: {
			de: 'Den Wert einer Kundenbeziehung je Gruppe berechnen',
			en: 'Calculate what a relationship is worth by customer group'
		},
		reason: {
			de: 'Begeisterung und Marge werden noch nicht gegeneinander abgewogen; möglich wird das, sobald je Kundengruppe beziffert ist, was eine Beziehung wert ist.',
			en: 'Delight and margin are not yet weighed against each other; that becomes possible once the worth of a relationship is known for each customer group.'
		},
		firstStep: {
			de: 'Finanzen und Vertrieb berechnen für drei Kundengruppen durchschnittlichen Kaufbetrag mal Käufe im Jahr mal Jahre der Beziehung, kennzeichnen das Ergebnis als Umsatz statt Gewinn und schreiben Marge und Kosten der Neugewinnung daneben.',
			en: 'Finance and sales calculate average purchase times purchases a year times years of relationship for three customer groups, mark the result as revenue rather than profit, and write margin and cost of winning beside it.'
		},
		day60: {
			de: 'Für die wertvollste Gruppe ist geklärt, was sie von den anderen unterscheidet; eine Ausgabe ist daraufhin verschoben.',
			en: 'For the most valuable group it is clear what sets it apart from the others; one item of spending has been shifted accordingly.'
		},
		day90: {
			de: 'Jeder Vorschlag zu Preis, Rabatt oder Service nennt, was er für diesen Wert bedeutet; drei Beispiele sind entschieden.',
			en: 'Every proposal on price, discount or service states what it means for this value; three examples have been decided.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'CLV der drei Gruppen nach zwei Quartalen mit derselben Rechnung. Kippt die Rangfolge schon bei leicht geänderten Annahmen, ist vor der nächsten Entscheidung die Dauer besser zu messen.',
			en: 'CLV of the three groups after two quarters by the same calculation. If slightly changed assumptions flip the ranking, measure the duration better before deciding again.'
		},
		sources: ['gruende kontrast.5', 'ansatz kpi.clv', 'strategie macht.1']
	},
	{
		id: 'relationship.unloved-revenue',
		dimension: 'relationship',
		items: [{ item: 'contrast.5', from: 2, to: 2 }],
		title: {
			de: 'Eine Einnahme aussetzen, über die Kunden sich ärgern',
			en: 'Suspend one source of income that annoys customers'
		},
		reason: {
			de: 'Die Rechnung soll in jedem Jahr aufgehen; dabei fällt kaum auf, welche Erträge eine Beziehung über mehrere Jahre aufzehren.',
			en: 'Each year is meant to pay for itself; that makes it hard to see which earnings eat up a relationship over several years.'
		},
		firstStep: {
			de: 'Die Finanzleitung stellt fünf Erträge zusammen, die von Unaufmerksamkeit oder Ärger leben (Gebühren, stille Verlängerungen, Zuschläge), je mit Jahressumme und Beschwerden; einer wird für eine Gruppe ausgesetzt.',
			en: 'The head of finance lists five earnings that live on inattention or annoyance (fees, silent renewals, surcharges), each with annual sum and complaints; one is suspended for one group.'
		},
		day60: {
			de: 'Entgangener Ertrag, Beschwerden und Käufe der Gruppe stehen neben denen einer unveränderten Gruppe.',
			en: 'Earnings forgone, complaints and purchases of that group stand beside those of an unchanged group.'
		},
		day90: {
			de: 'Über diesen Ertrag ist nach den Zahlen entschieden; für die vier anderen steht fest, wann sie geprüft werden.',
			en: 'This source has been decided on by the figures; for the other four the date of review is fixed.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abwanderung und Käufe der Gruppe ohne den Ertrag gegen die unveränderte, nach drei Quartalen. Gleicht nichts den Ausfall aus, war der Ärger kein Grund zu gehen.',
			en: 'Churn and purchases of the group without the charge against the unchanged one, after three quarters. If nothing offsets the loss, the annoyance was no reason to leave.'
		},
		sources: ['gruende kontrast.5', 'radikal def.2', 'radikal folge.2']
	},
	{
		id: 'relationship.hard-to-copy',
		dimension: 'relationship',
		items: [{ item: 'contrast.5', from: 3, to: 3 }],
		title: {
			de: 'Prüfen, wie leicht das Begeisternde nachzuahmen ist',
			en: 'Test how easily what delights could be copied'
		},
		reason: {
			de: 'Begeisterung darf hier zunächst Marge kosten; die Marge folgt aber nur, wenn Wettbewerber das Begeisternde nicht rasch nachbauen können.',
			en: 'Delight may cost margin at first here; margin follows, however, only if competitors cannot quickly rebuild what delights.'
		},
		firstStep: {
			de: 'Drei Mitarbeitende nutzen zwei Wettbewerber wie gewöhnliche Kundschaft (wo das nicht geht, fragen sie vier Wechsler) und haken ab, welche von fünf vorher benannten eigenen Stärken es dort gibt oder bald geben könnte.',
			en: 'Three employees use two competitors as ordinary customers would (where that is impossible, they ask four customers who switched) and tick which of five strengths named beforehand exist there or soon could.'
		},
		day60: {
			de: 'Die zwei am schwersten nachzubauenden Stärken sind benannt, samt dem, was sie schützt: Wissen, Daten, Menschen oder Verträge.',
			en: 'The two strengths hardest to rebuild are named, along with what protects them: knowledge, data, people or contracts.'
		},
		day90: {
			de: 'Geld für eine leicht nachahmbare Stärke ist zu einer der beiden verlagert; der Betrag und was er bewirken soll, sind festgehalten.',
			en: 'Money for a strength easily imitated has been moved to one of the two; the amount and what it is meant to bring are on record.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'CLV der Kunden, die diese zwei Stärken nutzen, gegen übrige, im Jahresvergleich. Zahlen beide Gruppen gleich viel und bleiben gleich lang, trägt die Stärke die Marge nicht.',
			en: 'CLV of customers who use these two strengths against the others, year on year. If both pay and stay alike, the strength does not carry the margin.'
		},
		sources: ['gruende kontrast.5', 'radikal effekt.5', 'ansatz vorteil.4']
	}
];
