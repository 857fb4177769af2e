import type { RecommendationTemplate } from '../../types';

/** How the customers’ side reaches people who can only guess at it. */
export const pulseUnderstandingTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'understanding.voices-to-the-floor',
		dimension: 'understanding',
		items: [{ item: 'pulse.understanding.1', from: 0, to: 2 }],
		title: {
			de: 'Originale Kundenstimmen an Arbeitsplätze ohne Kundenkontakt bringen',
			en: 'Bring original customer voices to workplaces without customer contact'
		},
		reason: {
			de: 'Was die Kundschaft erlebt, kommt in Berichten, aus zweiter Hand oder gar nicht an; was eine Zusammenfassung weglässt, fehlt dann auch im Team.',
			en: 'What customers experience arrives in reports, at second hand or not at all; what a summary leaves out is then missing in the team as well.'
		},
		firstStep: {
			de: 'Service oder Verkauf wählt jede Woche drei ungekürzte Kundenäußerungen ohne Personenangaben, die mit der Arbeit des Teams zu tun haben; zwei Freiwillige hören je eine Stunde bei Gesprächen zu, wenn beide Seiten zustimmen.',
			en: 'Each week service or sales picks three unedited customer remarks, free of personal details, that concern the team’s work; two volunteers listen in on conversations for an hour each where both sides consent.'
		},
		day60: {
			de: 'Das Team hat zu den gesammelten Äußerungen eigene Fragen gestellt und binnen einer Woche Antworten aus der Kundschaft bekommen.',
			en: 'The team has put questions of its own about the remarks collected and has had answers from customers within a week.'
		},
		day90: {
			de: 'Wer möchte, spricht einmal im Quartal selbst mit Kundinnen oder Kunden; die Zeit dafür steht im Dienstplan.',
			en: 'Anyone who wishes talks to customers in person once a quarter; time for it stands in the rota.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS-Begründungen, die die Arbeit des Teams betreffen, in zwei Erhebungen. Hat das Team nach drei Monaten keine eigene Frage gestellt, kamen die falschen Äußerungen an.',
			en: 'NPS reasons that concern the team’s work, in two surveys. If after three months the team has asked nothing itself, the wrong remarks were chosen.'
		},
		sources: ['ki check.1', 'gruende mittel.1']
	},
	{
		id: 'understanding.question-to-customers',
		dimension: 'understanding',
		items: [
			{ item: 'pulse.understanding.2', from: 0, to: 2 },
			{ item: 'pulse.understanding.3', from: 0, to: 2 }
		],
		title: { de: 'Teams eine Frage an die Kundschaft stellen lassen', en: 'Let teams put a question to customers' },
		reason: {
			de: 'Was die Kundschaft braucht, wird im Haus entschieden: nach Vorgabe, Erfahrung oder Meinung; bei ihr nachgefragt oder nachgesehen wurde nicht.',
			en: 'What customers need is decided inside the company, by instruction, experience or opinion; they were not asked, nor was it looked up.'
		},
		firstStep: {
			de: 'Zwei Teams schreiben eine Woche lang auf, worüber sie bei ihrer Arbeit raten; eine Person mit Kundenkontakt stellt die drei häufigsten Fragen fünf Kundinnen oder Kunden und berichtet wörtlich.',
			en: 'For a week two teams write down what they guess at in their work; somebody with customer contact puts the three most frequent questions to five customers and reports the answers word for word.'
		},
		day60: {
			de: 'Neben jeder Frage steht, ob die Vermutung zutraf; wo nicht, hat das Team seinen Arbeitsschritt angepasst.',
			en: 'Beside each question stands whether the guess was right; where it was not, the team has adapted its step.'
		},
		day90: {
			de: 'Es gibt eine Anlaufstelle, die Fragen aus Teams annimmt und binnen zwei Wochen mit Kundenworten beantwortet.',
			en: 'There is one place that takes questions from teams and answers them in customers’ words within two weeks.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Kundengruppe, auf die sich die drei Fragen bezogen, vor und nach der Anpassung. Trafen alle Vermutungen zu, waren die Fragen zu harmlos.',
			en: 'NPS of the customer group the three questions were about, before and after the adaptation. If every guess was right, the questions were too tame.'
		},
		sources: ['gruende kontrast.1', 'gruende innen.1']
	},
	{
		id: 'understanding.finding-for-the-next-shift',
		dimension: 'understanding',
		items: [
			{ item: 'pulse.understanding.1', from: 3, to: 3 },
			{ item: 'pulse.understanding.2', from: 3, to: 3 },
			{ item: 'pulse.understanding.3', from: 3, to: 3 }
		],
		title: {
			de: 'Gelerntes über die Kundschaft für andere Teams festhalten',
			en: 'Record lessons about customers for other teams'
		},
		reason: {
			de: 'Gehört, nachgesehen oder geprüft wird schon; ob das Ergebnis über den einzelnen Fall hinaus jemandem nützt, ist damit noch offen.',
			en: 'People already listen, look things up or check; whether the result serves anyone beyond the case at hand is still open.'
		},
		firstStep: {
			de: 'Ein Team hält vier Wochen lang jede Erkenntnis über die Kundschaft in zwei Sätzen fest, den Beleg daneben, und wählt die drei, die ein anderes Team angehen.',
			en: 'For four weeks a team records each lesson about customers in two sentences, the evidence beside it, and picks the three that concern another team.'
		},
		day60: {
			de: 'Das andere Team hat zu allen drei Erkenntnissen entschieden, was es ändert, und meldet eine eigene zurück.',
			en: 'The other team has decided on all three lessons what it changes, and reports one of its own in return.'
		},
		day90: {
			de: 'Sechs Teams tauschen auf diesem Weg aus; veraltete Sätze streicht, wer das Gegenteil belegt.',
			en: 'Six teams exchange lessons in this way; whoever can prove the contrary strikes out sentences that are out of date.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS dort, wo eine Erkenntnis zu einer Änderung führte, gegen die übrigen Vorgänge. Wächst die Sammlung, ohne dass jemand etwas streicht, liest sie niemand.',
			en: 'NPS where a lesson led to a change, against all other procedures. If the collection grows and nobody strikes anything out, nobody reads it.'
		},
		sources: ['ansatz werkzeug.1', 'radikal def.4']
	}
];
