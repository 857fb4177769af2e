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
			de: 'Finanzen und Vertrieb berechnen für drei Kundengruppen durchschnittlichen Kaufbetrag mal Käufe im Jahr mal Jahre der Beziehung und schreiben die Kosten der Gewinnung daneben.',
			en: 'Finance and sales calculate average purchase times purchases a year times years of relationship for three customer groups and write the cost of winning them beside it.'
		},
		day60: {
			de: 'Für die wertvollste Gruppe ist geklärt, was sie von den anderen unterscheidet; zwei Ausgaben sind daraufhin verschoben.',
			en: 'For the most valuable group it is clear what sets it apart from the others; two items of spending have been shifted accordingly.'
		},
		day90: {
			de: 'Jeder Vorschlag zu Preis, Rabatt oder Service nennt, was er für diesen Wert bedeutet; drei Beispiele sind entschieden.',
			en: 'Every proposal on price, discount or service states what it means for this value; three examples have been decided.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'CLV der drei Gruppen nach zwei Quartalen mit derselben Rechnung. Ändert sich die Rangfolge bei kleinen Annahmen, vor der nächsten Entscheidung die Dauer besser messen.',
			en: 'CLV of the three groups after two quarters by the same calculation. If the ranking flips under small assumptions, measure the duration better before deciding again.'
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
			de: 'Begeisterung und Marge halten sich Jahr für Jahr die Waage; dabei fällt kaum auf, welche Erträge eine Beziehung über mehrere Jahre aufzehren.',
			en: 'Delight and margin are balanced year by year; that makes it hard to see which earnings eat up a relationship over several years.'
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
			de: 'Drei Mitarbeitende kaufen bei zwei Wettbewerbern ein, nutzen deren Service vollständig und listen auf, welche von fünf vorher benannten eigenen Stärken es dort schon gibt oder bald geben könnte.',
			en: 'Three employees buy from two competitors, use their service in full, and list which of five strengths named beforehand exist there already or soon could.'
		},
		day60: {
			de: 'Die zwei am schwersten nachzubauenden Stärken sind benannt, samt dem, was sie schützt: Wissen, Daten, Menschen oder Verträge.',
			en: 'The two strengths hardest to rebuild are named, along with what protects them: knowledge, data, people or contracts.'
		},
		day90: {
			de: 'Geld für eine leicht nachahmbare Stärke ist zu einer der beiden verlagert; Betrag und Erwartung sind festgehalten.',
			en: 'Money for a strength easily imitated has been moved to one of the two; amount and expectation are on record.'
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
