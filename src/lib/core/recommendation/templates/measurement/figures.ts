import type { RecommendationTemplate } from '../../types';

/** What to do about the four customer figures (`measurement.2`). */
export const figuresTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'measurement.one-definition',
		dimension: 'measurement',
		items: [{ item: 'measurement.2', from: 0, to: 1 }],
		title: {
			de: 'Für eine Kundenkennzahl Definition und Zeitraum festschreiben',
			en: 'Fix definition and period for one customer figure'
		},
		reason: {
			de: 'Keine der vier Kundenkennzahlen liegt in fester Form vor; zwei Berichte lassen sich so nicht vergleichen, und für ein Ziel fehlt der Maßstab.',
			en: 'None of the four customer figures exists in a fixed form; two reports cannot be compared that way, and a target would have nothing to be measured by.'
		},
		firstStep: {
			de: 'Finanz- und Vertriebsleitung berechnen getrennt die Abwanderung desselben Quartals, legen die Ergebnisse nebeneinander und klären an den Unterschieden vier Fragen: wer Kunde ist, ab wann verloren, welcher Zeitraum, welche Quelle.',
			en: 'The heads of finance and sales separately compute churn for the same quarter, lay the results side by side and settle four questions on the differences: who is a customer, lost when, which period, which source.'
		},
		day60: {
			de: 'Die vier Antworten stehen auf einer Seite; drei zurückliegende Quartale sind danach neu berechnet.',
			en: 'The four answers stand on one page; three past quarters have been recomputed by them.'
		},
		day90: {
			de: 'Der Wert erscheint im Bericht an die Leitung neben Umsatz und Kosten, mit Zeitraum und Zahl der Kunden.',
			en: 'The value appears in the report to management beside revenue and cost, with period and number of customers.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung im laufenden Quartal gegen die drei neu berechneten. Ein Sprung ohne erkennbaren Anlass deutet auf eine Lücke in der Definition, nicht auf die Kundschaft.',
			en: 'Churn in the current quarter against the three recomputed ones. A jump without visible cause points to a gap in the definition rather than to customers.'
		},
		sources: ['ansatz kpi.churn', 'radikal ursache.1']
	},
	{
		id: 'measurement.target-from-history',
		dimension: 'measurement',
		items: [{ item: 'measurement.2', from: 2, to: 2 }],
		title: {
			de: 'Ein Ziel aus den eigenen früheren Zahlen ableiten',
			en: 'Derive a target from the company’s own past figures'
		},
		reason: {
			de: 'Definition und Zeitraum liegen fest; ohne Ziel sagt ein Wert aber niemandem, ob er genügt.',
			en: 'Definition and period are fixed; without a target, however, a value tells nobody whether it is enough.'
		},
		firstStep: {
			de: 'Für die am längsten geführte Kennzahl legen Geschäftsleitung und Finanzen die letzten Werte, möglichst sechs, mit Intervall nebeneinander und einigen sich auf ein Ziel außerhalb der gewohnten Schwankung, samt zwei Wegen dorthin.',
			en: 'For the figure kept longest, top management and finance lay the latest values, six if possible, with intervals side by side and agree on a target outside the usual fluctuation, with two ways to reach it.'
		},
		day60: {
			de: 'Eine zweite der vier Kennzahlen ist ebenso definiert; ihr erster Wert liegt mit Zahl der Antworten oder Kunden vor.',
			en: 'A second of the four figures has been defined likewise; its first value is available with the number of answers or customers.'
		},
		day90: {
			de: 'Die Leitung hat eine Abweichung vom Ziel besprochen, eine Ursache vermutet und aufgeschrieben, woran die Vermutung scheitern würde.',
			en: 'Management has discussed one deviation from target, presumed a cause, and written down what would refute the presumption.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Der gewählte Wert, etwa der NPS, zwei Perioden nach dem Beschluss, mit Intervall gegen das Ziel. Enthält das Intervall das Ziel, ist noch nichts entschieden.',
			en: 'The chosen value, for instance NPS, two periods after the decision, with its interval against the target. If the interval contains the target, nothing is settled yet.'
		},
		sources: ['ansatz kpi.ziel', 'ansatz kpi.nps']
	},
	{
		id: 'measurement.someone-who-acts',
		dimension: 'measurement',
		items: [{ item: 'measurement.2', from: 3, to: 3 }],
		title: {
			de: 'Vorab festlegen, wer auf eine Abweichung reagiert',
			en: 'Settle in advance who responds to a deviation'
		},
		reason: {
			de: 'Kennzahlen werden gegen ihr Ziel besprochen; dass auf eine Abweichung jemand handelt, folgt daraus noch nicht von selbst.',
			en: 'Figures are discussed against their targets; that somebody acts on a deviation does not yet follow by itself.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung bestimmt zu jeder geführten der vier Kennzahlen eine Person, eine Schwelle und eine erste Handlung binnen zehn Tagen und spielt es an zwei früheren Abweichungen mit den damaligen Zahlen durch.',
			en: 'For each of the four figures it keeps, top management names a person, a threshold and a first action within ten days, and plays this through on two earlier deviations with the figures of the time.'
		},
		day60: {
			de: 'Wo eine der vier noch fehlte, liegt ein erster Wert vor; Widersprüche, etwa zufriedene Kontakte bei steigender Abwanderung, sind benannt.',
			en: 'Where one of the four was still missing, a first value is available; contradictions, such as satisfied contacts with rising churn, have been named.'
		},
		day90: {
			de: 'Mindestens eine Schwelle ist überschritten und die Handlung begonnen worden, oder die Schwellen sind enger gesetzt.',
			en: 'At least one threshold has been crossed and the action begun, or the thresholds have been set tighter.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Tage von der Abweichung bis zur Handlung; CLV der betroffenen Kundengruppe nach drei Quartalen. Schnelles Handeln ohne Wirkung heißt: die falsche erste Handlung.',
			en: 'Days from deviation to action; CLV of the customer group affected after three quarters. Fast action without effect means the wrong first action.'
		},
		sources: ['ansatz kpi.ziel', 'ansatz kpi.clv', 'ansatz kpi.csat']
	}
];
