import type { RecommendationTemplate } from '../../types';

/** Which figures and feedback a team gets, and what it may do about them. */
export const pulseMeasurementTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'measurement.one-figure-explained',
		dimension: 'measurement',
		items: [{ item: 'pulse.measurement.1', from: 0, to: 2 }],
		title: {
			de: 'Jedem Team eine beeinflussbare Kundenkennzahl erklären',
			en: 'Explain to each team one figure it can influence'
		},
		reason: {
			de: 'Zahlen über die Kundschaft fehlen im Team, oder der eigene Beitrag ist nicht daran abzulesen; was sich tun ließe, bleibt offen.',
			en: 'Figures about customers are missing in the team, or do not show its own part; what could be done stays open.'
		},
		firstStep: {
			de: 'Die Teamleitung wählt mit dem Team unter drei vorhandenen Kundenkennzahlen diejenige, auf die seine Arbeit am ehesten wirkt, und lässt sich vom Controlling an zehn Fällen zeigen, wie sie entsteht.',
			en: 'Team lead and team choose among three existing customer figures the one their work is most likely to affect, and have controlling show them with ten cases how it comes about.'
		},
		day60: {
			de: 'Die Zahl hängt im Team aus, mit Vormonat und Zahl der Fälle, darunter ein Satz, was das Team daran ändern kann.',
			en: 'The figure is on display in the team, with last month’s value and the number of cases, and below it a sentence on what the team can change.'
		},
		day90: {
			de: 'Das Team hat eine eigene Änderung vorgenommen und deren Monat in der Zahl gekennzeichnet.',
			en: 'The team has made a change of its own and marked its month in the figure.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT oder die gewählte Zahl, drei Monate vor und nach der Änderung, mit Fallzahl. Fragt nach sechs Wochen niemand mehr danach, war es die Zahl der Leitung.',
			en: 'CSAT or the figure chosen, three months before and after the change, with the number of cases. If nobody asks after six weeks, it was management’s figure.'
		},
		sources: ['ansatz kpi.ziel', 'ki kultur.2']
	},
	{
		id: 'measurement.feedback-to-the-source',
		dimension: 'measurement',
		items: [{ item: 'pulse.measurement.2', from: 0, to: 2 }],
		title: { de: 'Rückmeldungen dorthin geben, wo ihr Anlass entstand', en: 'Send feedback to where its cause arose' },
		reason: {
			de: 'Rückmeldungen erreichen das Team nicht oder enden in Kenntnisnahme und Gespräch; vereinbart ist ihretwegen nichts.',
			en: 'Feedback does not reach the team or ends in being noted and talked over; nothing has been agreed because of it.'
		},
		firstStep: {
			de: 'Wer Rückmeldungen annimmt, leitet zwei Wochen lang jede an das Team weiter, in dessen Arbeit der Anlass liegt, ohne Namen; jedes Team vereinbart zu zweien eine Änderung mit Termin.',
			en: 'For two weeks those who receive feedback forward each item to the team whose work gave rise to it, without names; every team agrees a change with a date on two of them.'
		},
		day60: {
			de: 'Die vereinbarten Termine sind gehalten oder begründet verschoben; falsch Zugeordnetes gaben die Teams an das richtige weiter.',
			en: 'The dates agreed have been kept or moved for a reason; teams passed wrongly assigned items on to the right one.'
		},
		day90: {
			de: 'Wer eine Rückmeldung mit Absender gab, hat erfahren, was sich änderte; Lob ging denselben Weg.',
			en: 'Those who gave feedback with an address have heard what changed; praise took the same route.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT zu den Anlässen der vereinbarten Änderungen, ein Quartal später. Wandern Rückmeldungen mehrfach weiter, gehört der Anlass zwischen zwei Teams.',
			en: 'CSAT on the occasions of the changes agreed, a quarter later. If items wander several times, the cause lies between two teams.'
		},
		sources: ['ki check.6', 'radikal def.4', 'radikal ursache.2']
	},
	{
		id: 'measurement.twenty-cases-before',
		dimension: 'measurement',
		items: [{ item: 'pulse.measurement.3', from: 0, to: 2 }],
		title: {
			de: 'Vor der nächsten Änderung zwanzig Fälle festhalten',
			en: 'Record twenty cases before the next change'
		},
		reason: {
			de: 'Ob eine Änderung der Kundschaft half, bleibt offen oder wird an Tempo oder Beschwerden abgelesen; womit sich vergleichen ließe, fehlt.',
			en: 'Whether a change helped customers stays open or is judged by speed or complaints; anything to compare it with is missing.'
		},
		firstStep: {
			de: 'Vor seiner nächsten Änderung hält das Team zu zwanzig Fällen fest, wie lange die Kundschaft wartete und wie viele Nachfragen kamen, ohne Bearbeitende, und schreibt auf, was danach anders sein soll.',
			en: 'Before its next change the team records for twenty cases how long customers waited and how many queries came, without who handled them, and writes down what should be different afterwards.'
		},
		day60: {
			de: 'Zwanzig Fälle von danach liegen daneben; das Team hat fünf Betroffene nach ihrem Eindruck gefragt und beschlossen, ob die Änderung bleibt.',
			en: 'Twenty cases from afterwards lie beside them; the team has asked five people affected for their impression and decided whether the change stays.'
		},
		day90: {
			de: 'Ein zweites Team prüft seine Änderung ebenso; beide benutzen dasselbe Blatt, damit sich Ergebnisse nebeneinanderlegen lassen.',
			en: 'A second team checks its change in the same way; both use the same sheet, so that results can be laid side by side.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT des geänderten Vorgangs, sechs Wochen vor und nach der Änderung. Fallen Wartezeit und CSAT auseinander, wurde das Falsche gezählt.',
			en: 'CSAT of the procedure changed, six weeks before and after the change. If waiting time and CSAT diverge, the wrong thing was counted.'
		},
		sources: ['ki kultur.2', 'radikal def.4']
	},
	{
		id: 'measurement.share-to-action',
		dimension: 'measurement',
		items: [
			{ item: 'pulse.measurement.1', from: 3, to: 3 },
			{ item: 'pulse.measurement.2', from: 3, to: 3 }
		],
		title: {
			de: 'Eine vereinbarte Änderung bis zur Kundschaft verfolgen',
			en: 'Follow one agreed change through to customers'
		},
		reason: {
			de: 'Die Zahl liegt vor, oder eine Änderung ist vereinbart oder eingeführt; dass die Kundschaft davon weiß oder etwas davon hat, ist noch nicht gezeigt.',
			en: 'The figure is there, or a change has been agreed or introduced; that customers know of it or gain from it has not been shown yet.'
		},
		firstStep: {
			de: 'Das Team schreibt zu einer Änderung auf, welche Zahl sich bis wann bewegen müsste, setzt sie um und fragt acht Betroffene vorher und acht nachher dasselbe.',
			en: 'For one change the team writes down which figure should move by when, puts it into practice and asks eight people affected before and eight after the same question.'
		},
		day60: {
			de: 'Ergebnis und Erwartung stehen nebeneinander im Team; bei Abweichung ist ein zweiter Versuch beschrieben.',
			en: 'Result and expectation stand side by side in the team; where they differ, a second attempt is described.'
		},
		day90: {
			de: 'Die Betroffenen haben gehört, was sich ihretwegen geändert hat; zwei Nachbarteams kennen Erwartung und Ausgang.',
			en: 'Those affected have heard what changed because of them; two neighbouring teams know expectation and outcome.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT des geänderten Vorgangs vor und zwölf Wochen nach der Umsetzung. Bewegt sich die Teamzahl und die der Kundschaft nicht, misst die Teamzahl anderes.',
			en: 'CSAT of the procedure changed, before and twelve weeks after. If the team’s figure moves and the customers’ does not, the team’s figure measures something else.'
		},
		sources: ['radikal def.4', 'ansatz kpi.ziel']
	},
	{
		id: 'measurement.verdict-before-comparison',
		dimension: 'measurement',
		items: [{ item: 'pulse.measurement.3', from: 3, to: 3 }],
		title: {
			de: 'Vor dem Vergleich festlegen, was aus ihm folgt',
			en: 'Settle before comparing what will follow from it'
		},
		reason: {
			de: 'Vorher und nachher werden verglichen; ob das Ergebnis entscheidet, was bleibt, ist damit noch nicht gesagt.',
			en: 'Before and after are compared; that does not yet mean the result decides what stays.'
		},
		firstStep: {
			de: 'Das Team nimmt seine zwei jüngsten Vergleiche wieder vor und entscheidet je Änderung: behalten, nachbessern oder zurücknehmen; für den nächsten steht vorab fest, bei welchem Ergebnis welcher der drei Fälle gilt.',
			en: 'The team takes up its two latest comparisons again and decides for each change: keep, mend or reverse; for the next one it is settled in advance which of the three applies at which result.'
		},
		day60: {
			de: 'Eine Nachbesserung ist ausgeführt und noch einmal verglichen; die Betroffenen haben erfahren, weshalb.',
			en: 'One correction has been made and compared once more; those affected have learned why.'
		},
		day90: {
			de: 'Die Vorabregel gilt für jede Änderung des Teams; eine wurde ihretwegen zurückgenommen, oder es ist notiert, dass keine nötig war.',
			en: 'The advance rule applies to every change the team makes; one has been reversed because of it, or it is noted that none had to be.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der nachgebesserten Vorgänge gegen die unverändert behaltenen, nach einem Quartal. Wird jede Änderung behalten, ist die Schwelle zu niedrig gesetzt.',
			en: 'CSAT of procedures corrected against those kept unchanged, after a quarter. If every change is kept, the threshold is set too low.'
		},
		sources: ['ki kultur.2', 'radikal def.4']
	}
];
