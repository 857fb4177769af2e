import type { RecommendationTemplate } from '../types';

export const journeyTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'journey.written-with-customers',
		dimension: 'journey',
		items: [{ item: 'check.2', from: 0, to: 1 }],
		title: {
			de: 'Die Kundenreise mit sechs Betroffenen aufschreiben',
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
			de: 'Wer die Karte pflegt, befragt drei Abgesprungene, drei mit einer Reklamation und drei, die das Unternehmen empfohlen haben, und ergänzt die Stationen, die auf der Karte fehlen.',
			en: 'Whoever maintains the map interviews three drop-outs, three who complained and three who recommended the company, and adds the steps the map lacks.'
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
			de: 'Solange es keine gemeinsame Liste gibt, bestimmen Erinnerung und die lauteste Abteilung, was verbessert wird.',
			en: 'As long as there is no shared list, memory and the loudest department determine what gets improved.'
		},
		firstStep: {
			de: 'Service, Vertrieb und Buchhaltung liefern je zwanzig jüngste Beschwerden, Stornos oder Rückfragen; drei Personen ordnen die sechzig Fälle an einem Nachmittag zu höchstens fünfzehn benannten Punkten.',
			en: 'Service, sales and accounts each supply their twenty latest complaints, cancellations or queries; three people sort the sixty cases into at most fifteen named points in one afternoon.'
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
			de: 'Controlling und Service ermitteln für die fünf obersten Punkte, wie viele Betroffene das letzte Quartal hatte und wie viele von ihnen seither weniger oder gar nicht mehr kauften.',
			en: 'Finance and service determine for the top five points how many customers were affected last quarter and how many of them have since bought less or nothing.'
		},
		day60: {
			de: 'Die Reihenfolge ist nach Abgängen neu gesetzt; ein bisher hoch gereihter Punkt ohne messbare Folge ist zurückgestellt.',
			en: 'The order has been reset by departures; one point ranked high so far without measurable consequence is put on hold.'
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
	},
	{
		id: 'journey.one-point-removed',
		dimension: 'journey',
		items: [{ item: 'check.4', from: 0, to: 1 }],
		title: {
			de: 'Einen Schmerzpunkt für eine Kundengruppe beheben',
			en: 'Remove one pain point for one customer group'
		},
		reason: {
			de: 'An den Stellen mit dem meisten Ärger ist noch nichts begonnen; ein kleiner, abgeschlossener Fall zeigt, welche Zuständigkeit oder Freigabe bisher fehlte.',
			en: 'Nothing has begun yet at the points of most trouble; one small, finished case shows which responsibility or approval has been missing.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung wählt einen Punkt, gibt einer Person zwei Tage pro Woche und das Entscheidungsrecht; diese behebt ihn für eine begrenzte Kundengruppe und zählt die Fälle vorher und nachher.',
			en: 'Top management picks one point and gives one person two days a week and the right to decide; they remove it for a limited customer group and count cases before and after.'
		},
		day60: {
			de: 'Die Änderung gilt für alle Kunden oder ist mit Begründung verworfen; die drei Hindernisse, die am meisten Zeit kosteten, sind aufgeschrieben.',
			en: 'The change applies to all customers or has been dropped with reasons; the three obstacles that cost most time are written down.'
		},
		day90: {
			de: 'Zwei weitere Punkte sind begonnen, und mindestens eines der drei Hindernisse ist beseitigt.',
			en: 'Two more points have been started, and at least one of the three obstacles is out of the way.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Fälle zu diesem Punkt und NPS, begrenzte Gruppe gegen die übrigen Kunden, nach 60 Tagen. Sinken nur die gemeldeten Fälle, fragen, ob niemand mehr meldet.',
			en: 'Cases on this point and NPS, limited group against the other customers, after 60 days. If only reported cases fall, ask whether people stopped reporting.'
		},
		sources: ['ki check.4', 'strategie umsetzung.2']
	},
	{
		id: 'journey.stop-to-start',
		dimension: 'journey',
		items: [
			{ item: 'check.3', from: 3, to: 4 },
			{ item: 'check.4', from: 0, to: 1 }
		],
		findings: ['paper-only'],
		title: {
			de: 'Laufende Vorhaben gegen bekannte Kundenprobleme halten',
			en: 'Hold running projects against known customer problems'
		},
		reason: {
			de: 'Das Wissen ist da, begonnen ist an den wichtigsten Stellen nichts; Zeit und Geld dafür stecken vermutlich in Vorhaben mit anderem Ziel.',
			en: 'The knowledge is there, and nothing has begun at the most important points; time and money for it are probably tied up in projects with another aim.'
		},
		firstStep: {
			de: 'Projektbüro und Finanzen listen die zwölf größten laufenden Vorhaben mit Personentagen und Budget auf und schreiben neben jedes, welches Kundenproblem es behebt; eines ohne solches Problem ruht für sechs Wochen.',
			en: 'The project office and finance list the twelve largest running projects with person-days and budget and write beside each which customer problem it removes; one without any rests for six weeks.'
		},
		day60: {
			de: 'Die frei gewordenen Personentage sind einem Kundenproblem zugeteilt; wer daran arbeitet und was ruht, wissen alle Beteiligten.',
			en: 'The person-days freed are assigned to one customer problem; everyone involved knows who works on it and what is resting.'
		},
		day90: {
			de: 'Über das ruhende Vorhaben ist neu entschieden; kein neues erhält Budget, ohne dass daneben steht, welches Kundenproblem es behebt.',
			en: 'The resting project has been decided on afresh; no new one is funded unless it states which customer problem it removes.'
		},
		effort: 3,
		kpi: 'nps',
		check: {
			de: 'Anteil der Personentage, die auf Kundenprobleme entfallen, dazu NPS in den nächsten zwei Wellen. Ist der Anteil nach 90 Tagen derselbe, wurde nur sortiert.',
			en: 'Share of person-days spent on customer problems, with NPS in the next two waves. If the share is the same after 90 days, it was only sorting.'
		},
		sources: ['ki check.3', 'ki check.4', 'ki projekt.1']
	},
	{
		id: 'journey.noticed-or-not',
		dimension: 'journey',
		items: [{ item: 'check.4', from: 2, to: 3 }],
		title: {
			de: 'Prüfen, welche Verbesserungen bei Kunden angekommen sind',
			en: 'Check which improvements have reached customers'
		},
		reason: {
			de: 'Verbesserungen laufen, doch an den wichtigsten Stellen ist noch keine angekommen; welche davon Kunden überhaupt bemerken, lässt sich jetzt erfragen.',
			en: 'Improvements are under way, but none has arrived at the most important points; which of them customers notice at all can be asked now.'
		},
		firstStep: {
			de: 'Wer die Liste führt, fragt zu jeder begonnenen Verbesserung drei betroffene Kundinnen oder Kunden, ob ihnen etwas aufgefallen ist, und teilt die Vorhaben in bemerkt, unbemerkt und noch nicht ausgeliefert.',
			en: 'Whoever keeps the list asks three affected customers about each improvement begun whether they noticed anything, and divides the projects into noticed, unnoticed and not yet delivered.'
		},
		day60: {
			de: 'Zwei unbemerkte Vorhaben sind nachgebessert oder beendet; die frei gewordene Zeit geht an eines, das kurz vor der Auslieferung steht.',
			en: 'Two unnoticed projects have been reworked or ended; the time freed goes to one that is about to be delivered.'
		},
		day90: {
			de: 'Die Abfrage ist wiederholt; die Zahl der bemerkten Verbesserungen steht neben der ersten, und Fertigmeldungen enthalten sie.',
			en: 'The check has been repeated; the number of improvements noticed stands beside the first one, and completion reports include it.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS bei Kunden, die eine Verbesserung bemerkt haben, gegen solche, die sie nutzten, ohne sie zu bemerken. Kein Abstand heißt: richtig gebaut, falscher Punkt.',
			en: 'NPS of customers who noticed an improvement against those who used it without noticing. No gap means: well built, wrong point.'
		},
		sources: ['ki check.4', 'ki check.6', 'ansatz vorteil.2']
	},
	{
		id: 'journey.be-the-customer',
		dimension: 'journey',
		items: [{ item: 'contrast.10', from: 0, to: 2 }],
		title: {
			de: 'Selbst bestellen, reklamieren und kündigen',
			en: 'Order, complain and cancel as a customer'
		},
		reason: {
			de: 'Der ganze Weg ist bislang nicht der Maßstab; wer ihn einmal als Kundschaft geht, sieht, welche Schritte nur der Organisation dienen.',
			en: 'The whole journey is not the measure so far; going it once as a customer shows which steps serve the organisation only.'
		},
		firstStep: {
			de: 'Die Leitungen von Vertrieb, Service und IT bestellen, reklamieren und kündigen je einmal unerkannt im eigenen Haus; in den neun Protokollen, die keine Mitarbeitenden nennen, zählen sie die Schritte, die ihnen als Kundschaft nichts brachten.',
			en: 'The heads of sales, service and IT each order, complain and cancel once in their own company, unrecognised; in the nine records, which name no staff, they count the steps that gave them nothing as a customer.'
		},
		day60: {
			de: 'Die Protokolle liegen nebeneinander; fünf Schritte, die mindestens zwei der drei nannten, sind gestrichen oder haben einen Termin dafür.',
			en: 'The records lie side by side; five steps named by at least two of the three are removed or have a date for it.'
		},
		day90: {
			de: 'Drei Kundinnen oder Kunden haben den gekürzten Ablauf durchlaufen; ihre Schrittzahl steht neben der ersten.',
			en: 'Three customers have gone through the shortened procedure; their number of steps stands beside the first.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT nach Bestellung und Reklamation, vier Wochen vor und nach der Kürzung. Werden mehr Rückfragen gestellt als vorher, war ein gestrichener Schritt nützlich.',
			en: 'CSAT after order and complaint, four weeks before and after the cut. If more queries come in than before, one of the removed steps was useful.'
		},
		sources: ['gruende innen.1', 'strategie umsetzung.2']
	},
	{
		id: 'journey.backwards-design',
		dimension: 'journey',
		items: [{ item: 'contrast.10', from: 3, to: 3 }],
		title: {
			de: 'Einen Ablauf vom Kunden her rückwärts entwerfen',
			en: 'Redesign one procedure backwards from the customer'
		},
		reason: {
			de: 'Der ganze Weg zählt schon mit; wo er über Abteilungen hinweg anders verlaufen müsste, setzen deren Zuständigkeiten noch die Grenze.',
			en: 'The whole journey already counts; where it would have to run differently across departments, their responsibilities still set the limit.'
		},
		firstStep: {
			de: 'Eine vierköpfige Gruppe aus vier Abteilungen zeichnet mit zwei Kundinnen oder Kunden den idealen Verlauf eines Anliegens und markiert jede heutige Übergabe, die darin nicht vorkommt.',
			en: 'A group of four from four departments draws the ideal course of one request with two customers and marks every present-day handover that does not occur in it.'
		},
		day60: {
			de: 'Eine der markierten Übergaben ist für vier Wochen abgeschaltet; Dauer, Fehler und Rückfragen werden gezählt.',
			en: 'One of the marked handovers has been switched off for four weeks; duration, errors and queries are counted.'
		},
		day90: {
			de: 'Der neue Verlauf gilt für dieses Anliegen dauerhaft, oder die Zahlen sagen, warum nicht; das nächste Anliegen ist gewählt.',
			en: 'The new course applies to this request for good, or the figures say why not; the next request has been chosen.'
		},
		effort: 3,
		kpi: 'nps',
		check: {
			de: 'NPS von Kunden mit diesem Anliegen gegen Kunden mit anderen, vor der Abschaltung und ein Quartal danach. Nehmen Fehler zu und NPS nicht, die Übergabe wieder einsetzen.',
			en: 'NPS of customers with this request against those with others, before the switch-off and a quarter later. If errors rise and NPS does not, restore the handover.'
		},
		sources: ['gruende innen.1', 'ansatz werkzeug.2', 'ki kultur.1']
	}
];
