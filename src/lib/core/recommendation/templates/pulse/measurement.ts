import type { RecommendationTemplate } from '../../types';

/** Which figures and feedback a team gets, and what it may do about them. */
export const pulseMeasurementTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'measurement.one-figure-explained',
		dimension: 'measurement',
		items: [{ item: 'pulse.measurement.1', from: 0, to: 2 }],
		title: { de: 'Jedem Team eine Kundenzahl erklären, die es bewegt', en: 'Explain to each team one figure it moves' },
		reason: {
			de: 'Zahlen über die Kundschaft fehlen im Team, oder der eigene Anteil daran ist nicht zu sehen; niemand kann danach handeln.',
			en: 'Figures about customers are missing in the team, or its own share in them cannot be seen; nobody can act on them.'
		},
		firstStep: {
			de: 'Die Teamleitung wählt mit dem Team unter drei vorhandenen Kundenzahlen diejenige, auf die seine Arbeit am ehesten wirkt, und lässt sich vom Controlling an zehn Fällen zeigen, wie sie entsteht.',
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
			de: 'Die Zahl oder die vereinbarte Änderung liegt im Team vor; dass die Kundschaft etwas davon hat, ist noch nicht gezeigt.',
			en: 'The figure or the agreed change is there in the team; that customers gain from it has not been shown yet.'
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
	}
];
