import type { RecommendationTemplate } from '../../types';

/** The journey on paper: its stations and its pain points. */
export const journeyMapTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'journey.written-with-customers',
		dimension: 'journey',
		items: [{ item: 'check.2', from: 0, to: 1 }],
		title: {
			de: 'Die Kundenreise mit sechs Kundinnen und Kunden aufschreiben',
			en: 'Write down the journey with six customers'
		},
		reason: {
			de: 'Solange die Reise nicht mit Kunden aufgeschrieben ist, beschreibt jeder Bereich seinen Abschnitt; die Stellen dazwischen kennt nur, wer sie durchläuft.',
			en: 'As long as the journey is not written down with customers, each department describes its own part; only those who travel it know the gaps between.'
		},
		firstStep: {
			de: 'Zwei Personen aus Service und Marketing gehen mit sechs Kundinnen und Kunden einzeln deren letzten Kauf durch, vom ersten Kontakt bis zur Empfehlung, und notieren jede Station in deren Worten.',
			en: 'Two people from service and marketing go through the latest purchase with six customers one by one, from first contact to recommendation, noting every step in the customer’s words.'
		},
		day60: {
			de: 'Aus den sechs Verläufen ist eine Karte entstanden; sie kennzeichnet, wo mindestens zwei der sechs warten, nachfragen oder aufgeben mussten.',
			en: 'The six accounts have become one map; it marks where at least two of the six had to wait, ask again or give up.'
		},
		day90: {
			de: 'Drei der sechs haben die Karte berichtigt; hinter jeder Station steht ein Name aus dem Unternehmen.',
			en: 'Three of the six have corrected the map; every step has one named person in the company behind it.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Nächste NPS-Erhebung mit der Frage nach der schwierigsten Station, verglichen mit der Karte. Nennen die Antworten Stationen, die dort fehlen, ist sie noch die eigene Sicht.',
			en: 'Next NPS survey with a question about the hardest step, compared with the map. If answers name steps missing there, the map is still the inside view.'
		},
		sources: ['ki check.2', 'gruende mittel.1', 'ansatz werkzeug.2']
	},
	{
		id: 'journey.missing-ends',
		dimension: 'journey',
		items: [{ item: 'check.2', from: 2, to: 3 }],
		title: {
			de: 'Abbruch, Reklamation und Empfehlung in die Karte aufnehmen',
			en: 'Add drop-out, complaint and recommendation to the map'
		},
		reason: {
			de: 'Die ganze Reise ist beschrieben, der erste Entwurf war aber der eigene; was Abgesprungene und Enttäuschte erlebt haben, fehlt darin am ehesten.',
			en: 'The whole journey is described, but the first draft was the company’s own; what drop-outs and disappointed customers went through is most likely missing.'
		},
		firstStep: {
			de: 'Wer die Karte pflegt, befragt, soweit Kontakt erlaubt ist, drei Abgesprungene, drei mit einer Reklamation und drei, die das Unternehmen empfohlen haben, und ergänzt die Stationen, die auf der Karte fehlen.',
			en: 'Whoever maintains the map interviews, as far as contact is permitted, three drop-outs, three who complained and three who recommended the company, and adds the steps the map lacks.'
		},
		day60: {
			de: 'Die neuen Stationen tragen Zahlen: wie viele im Monat sie durchlaufen, wie lange es dauert, wie viele danach verloren sind.',
			en: 'The new steps carry figures: how many pass through them a month, how long it takes, how many are lost afterwards.'
		},
		day90: {
			de: 'An der Station mit dem größten Verlust läuft eine Änderung; der Termin, an dem Kunden die Karte erneut berichtigen, ist vereinbart.',
			en: 'A change is under way at the step with the largest loss; the date on which customers correct the map again is agreed.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Verlust an dieser Station, drei Monate vor und nach der Änderung; danach die Abwanderung im Jahresvergleich. Wandert der Verlust nur eine Station weiter, ist nichts gewonnen.',
			en: 'Loss at this step three months before and after the change; then churn year on year. If the loss merely moves one step on, nothing is gained.'
		},
		sources: ['ki check.2', 'ansatz werkzeug.2', 'strategie macht.2']
	},
	{
		id: 'journey.pain-list',
		dimension: 'journey',
		items: [{ item: 'check.3', from: 0, to: 2 }],
		title: {
			de: 'Eine Liste der Schmerzpunkte aus Fällen erstellen',
			en: 'Build a list of pain points from cases'
		},
		reason: {
			de: 'Eine gemeinsame Liste fehlt; was verbessert wird, richtet sich dann leicht nach der Erinnerung und nach der lautesten Abteilung.',
			en: 'A shared list is missing; what gets improved then easily follows memory and the loudest department.'
		},
		firstStep: {
			de: 'Service, Vertrieb und Buchhaltung liefern je zwanzig jüngste Beschwerden, Stornos oder Rückfragen, eigene Listen eingeschlossen; drei Personen ordnen die sechzig Fälle an einem Nachmittag zu höchstens fünfzehn benannten Punkten.',
			en: 'Service, sales and accounts each supply their twenty latest complaints, cancellations or queries, lists of their own included; three people sort the sixty cases into at most fifteen named points in one afternoon.'
		},
		day60: {
			de: 'Jeder Punkt hat Häufigkeit, Station der Reise und einen Satz aus Kundenmund; fünf Kundinnen oder Kunden haben gesagt, was fehlt.',
			en: 'Each point has a frequency, a step of the journey and one sentence in a customer’s words; five customers have said what is missing.'
		},
		day90: {
			de: 'Die Geschäftsleitung hat drei Punkte ausgewählt und begründet; für jeden ist benannt, wer ihn behebt.',
			en: 'Top management has chosen three points and given reasons; each has a named person to remove it.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Kommentare der nächsten NPS-Erhebung den Punkten zuordnen. Die Liste taugt, wenn die meisten darauf passen; passt jeder dritte nicht, fehlt eine Quelle.',
			en: 'Match the comments of the next NPS survey to the points. The list works if most of them fit; if every third does not, a source is missing.'
		},
		sources: ['ki check.3', 'radikal ursache.2', 'ansatz vorteil.2']
	},
	{
		id: 'journey.pain-by-loss',
		dimension: 'journey',
		items: [{ item: 'check.3', from: 3, to: 3 }],
		title: {
			de: 'Schmerzpunkte nach Abgängen ordnen statt nach Lautstärke',
			en: 'Rank pain points by customers lost, not noise'
		},
		reason: {
			de: 'Die Liste steht, die Reihenfolge ist intern bestimmt; die meistbeklagten Punkte sind nicht zwingend die, nach denen Kunden gehen.',
			en: 'The list exists and its order was set internally; the points most complained about are not necessarily those after which customers leave.'
		},
		firstStep: {
			de: 'Service und Finanzen ermitteln für die fünf obersten Punkte, wie viele Betroffene das letzte Quartal hatte, wie viele davon seither weniger oder nichts mehr kauften und wie viele es unter den Nichtbetroffenen waren.',
			en: 'Service and finance determine for the top five points how many customers were affected last quarter, how many of them have since bought less or nothing, and how many of those not affected did.'
		},
		day60: {
			de: 'Die Reihenfolge ist nach Abgängen neu gesetzt; wo Betroffene nicht häufiger gingen als andere, ist der Punkt zurückgestellt.',
			en: 'The order has been reset by departures; where those affected left no more often than others, the point is on hold.'
		},
		day90: {
			de: 'Der neue oberste Punkt ist in Arbeit, und die Rechnung wurde mit Zahlen des nächsten Quartals wiederholt.',
			en: 'The new top point is being worked on, and the calculation has been repeated with figures of the next quarter.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abwanderung der vom obersten Punkt Betroffenen gegen Nichtbetroffene, vor und nach der Änderung. Unterscheiden sich beide Gruppen nie, war es kein Abwanderungsgrund.',
			en: 'Churn of those affected by the top point against those not affected, before and after the change. If the groups never differ, it was no reason to leave.'
		},
		sources: ['ki check.3', 'ansatz kpi.churn']
	}
];
