import type { RecommendationTemplate } from '../../types';

/** From a known pain point to one that is gone. */
export const journeyMendingTemplates: readonly RecommendationTemplate[] = [
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
			de: 'Kundenprobleme sind gemessen oder aufgelistet, begonnen ist an den wichtigsten Stellen nichts; Zeit und Geld dafür stecken vermutlich in Vorhaben mit anderem Ziel.',
			en: 'Customer problems have been measured or listed, and nothing has begun at the most important points; time and money for it are probably tied up in projects with another aim.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung listet die größten laufenden Vorhaben, höchstens zwölf, mit Personentagen und Budget auf und schreibt neben jedes, welches Kundenproblem es behebt; eines ohne solches Problem und ohne gesetzliche Pflicht ruht für sechs Wochen.',
			en: 'Top management lists the largest running projects, twelve at most, with person-days and budget and writes beside each which customer problem it removes; one without any, and not required by law, rests for six weeks.'
		},
		day60: {
			de: 'Die frei gewordenen Personentage sind einem Kundenproblem zugeteilt; wer daran arbeitet und was ruht, wissen alle Beteiligten.',
			en: 'The person-days freed are assigned to one customer problem; everyone involved knows who works on it and what is resting.'
		},
		day90: {
			de: 'Über das ruhende Vorhaben ist neu entschieden; wer ein neues beantragt, schreibt dazu, welches Kundenproblem es behebt oder dass es keines behebt.',
			en: 'The resting project has been decided on afresh; whoever proposes a new one states which customer problem it removes, or that it removes none.'
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
			de: 'Verbesserungen laufen, doch an den wichtigsten Stellen ist noch keine angekommen; Zeit dafür findet sich am ehesten bei Vorhaben, von denen Kunden nichts bemerken.',
			en: 'Improvements are under way, but none has arrived at the most important points; time for those is likeliest to be found in projects customers do not notice.'
		},
		firstStep: {
			de: 'Wer die Liste führt, fragt zu jeder begonnenen Verbesserung drei betroffene Kundinnen oder Kunden, ob ihnen etwas aufgefallen ist, und teilt die Vorhaben in bemerkt, unbemerkt und noch nicht ausgeliefert.',
			en: 'Whoever keeps the list asks three affected customers about each improvement begun whether they noticed anything, and divides the projects into noticed, unnoticed and not yet delivered.'
		},
		day60: {
			de: 'Zwei unbemerkte Vorhaben sind nachgebessert oder beendet; die frei gewordene Zeit geht an das Vorhaben an einer der wichtigsten Stellen, das der Auslieferung am nächsten ist.',
			en: 'Two unnoticed projects have been reworked or ended; the time freed goes to the project at one of the most important points that is closest to delivery.'
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
		id: 'journey.recount-closed-points',
		dimension: 'journey',
		items: [{ item: 'journey.3', from: 0, to: 1 }],
		title: {
			de: 'Drei erledigte Schmerzpunkte an ihren Folgen nachzählen',
			en: 'Recount three closed pain points by their traces'
		},
		reason: {
			de: 'Als erledigt gilt ein Schmerzpunkt mit der Umsetzung oder wenn es still wird; wer sich nicht beschwert, fragt aber vielleicht nur noch einmal nach oder geht.',
			en: 'A pain point counts as closed once work is done or complaints fall silent; those who do not complain may simply ask again, or leave.'
		},
		firstStep: {
			de: 'Zu drei zuletzt als erledigt gemeldeten Schmerzpunkten zählt der Service Rückfragen, Rücksendungen und Abbrüche an dieser Stelle, je vier Wochen vor und nach der Verbesserung, und schreibt beide Zahlen neben die Erledigung.',
			en: 'For the three pain points most recently reported as closed, service counts queries, returns and drop-outs at that point, four weeks before and after the improvement, and writes both figures beside the entry.'
		},
		day60: {
			de: 'Jeder Punkt, dessen Zahl nicht zurückging, ist wieder offen; seine Verbesserung ist nachgearbeitet oder durch eine andere ersetzt.',
			en: 'Every point whose figure did not fall is open again; its improvement has been reworked or replaced by another.'
		},
		day90: {
			de: 'Kein Schmerzpunkt wird mehr ohne Zahl vorher und nachher als erledigt geführt; bekannt ist, wie viele den Vergleich bestanden.',
			en: 'No pain point is recorded as closed without a figure before and after; it is known how many passed the comparison.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung der an diesen Stellen Betroffenen, zwei Quartale nach der Verbesserung gegen die zwei davor. Gehen Rückfragen und Käufe zugleich zurück, sind die Betroffenen weg.',
			en: 'Churn of customers affected at these points, two quarters after the improvement against the two before. If queries and purchases fall together, those affected have left.'
		},
		sources: ['ki check.4', 'ki kosten.1']
	},
	{
		id: 'journey.gone-or-moved',
		dimension: 'journey',
		items: [{ item: 'journey.3', from: 2, to: 2 }],
		title: {
			de: 'Betroffene fragen, ob der Ärger verschwand oder umzog',
			en: 'Ask those affected whether trouble vanished or moved'
		},
		reason: {
			de: 'Gezählte Fälle zeigen, dass eine Stelle ruhiger ist; ob der Ärger verschwunden oder an eine andere gewandert ist, zeigen sie nicht.',
			en: 'Counted cases show that one point is quieter; they do not show whether the trouble has vanished or gone elsewhere.'
		},
		firstStep: {
			de: 'Wer die Fälle zählt, ruft zwölf Personen mit Kontakterlaubnis an, die vor der Verbesserung betroffen waren und seither wieder gekauft haben, lässt sich das letzte Mal schildern und trennt verschwunden, verlagert und unverändert.',
			en: 'Whoever counts the cases calls twelve people who allow contact, were affected before the improvement and have bought again since, has them recount the last time, and separates vanished, moved and unchanged.'
		},
		day60: {
			de: 'Für jede Verlagerung ist die neue Stelle auf der Karte der Kundenreise eingetragen, samt der Abteilung, bei der sie jetzt ankommt.',
			en: 'For all trouble that moved, the new point is entered on the journey map, with the department it now lands on.'
		},
		day90: {
			de: 'Die größte Verlagerung ist behoben; mindestens vier der zwölf haben den neuen Verlauf erlebt und gesagt, ob es stimmt.',
			en: 'The largest shift has been dealt with; at least four of the twelve have been through the new course and said whether that is true.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT an der verbesserten und an der neuen Stelle zusammen, vor und nach der Verbesserung. Gleicht eins das andere aus, wurde Ärger verschoben.',
			en: 'CSAT at the improved and the new point taken together, before and after the improvement. If one cancels the other, trouble was shifted.'
		},
		sources: ['ki check.4', 'ansatz werkzeug.2', 'ansatz werkzeug.3']
	},
	{
		id: 'journey.cost-of-return',
		dimension: 'journey',
		items: [{ item: 'journey.3', from: 3, to: 3 }],
		title: {
			de: 'Alte Schmerzpunkte auf Rückkehr und Kosten prüfen',
			en: 'Check old pain points for return and cost'
		},
		reason: {
			de: 'Die Verbesserung ist von Betroffenen bestätigt; ob sie hält, wenn Produkte, Systeme oder Zuständigkeiten wechseln, hat danach noch niemand geprüft.',
			en: 'The improvement is confirmed by those affected; whether it holds when products, systems or responsibilities change, nobody has checked since.'
		},
		firstStep: {
			de: 'Service und Controlling sehen bei den fünf ältesten erledigten Schmerzpunkten nach, ob sie zurückgekehrt sind, und berechnen für jeden, was Nacharbeit, Rücksendungen und Gutschriften im letzten Quartal gekostet haben.',
			en: 'Service and finance check the five oldest closed pain points for a return and calculate for each what rework, returned goods and credit notes cost in the last quarter.'
		},
		day60: {
			de: 'Jeder zurückgekehrte Punkt steht mit seinen Kosten wieder auf der Liste; bekannt ist, welche Änderung im Haus ihn zurückgebracht hat.',
			en: 'Each point that came back is on the list again with its cost; it is known which change in the company brought it back.'
		},
		day90: {
			de: 'Für jeden erledigten Punkt gibt es eine Schwelle, ab der er von selbst wieder aufgeht, und eine Person, die dann handelt.',
			en: 'Every closed point has a threshold at which it reopens by itself, and a person who then acts.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Käufe je Jahr bei Kunden, die eine Rückkehr traf, gegen solche, bei denen die Stelle behoben blieb. Kehrt ein Punkt dreimal zurück, liegt die Ursache tiefer.',
			en: 'Purchases a year among customers hit by a return against those for whom the point stayed mended. If a point returns three times, its cause lies deeper.'
		},
		sources: ['ki kosten.1', 'ki check.4']
	}
];
