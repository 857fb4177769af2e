import type { RecommendationTemplate } from '../../types';

/** What counts in a team besides the closed case. */
export const pulseRelationshipTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'relationship.return-beside-quantity',
		dimension: 'relationship',
		items: [{ item: 'pulse.relationship.1', from: 0, to: 2 }],
		title: { de: 'Neben der Menge besprechen, wer wiederkommt', en: 'Discuss who returns beside the quantity' },
		reason: {
			de: 'Als Erfolg zählen im Team Menge, Zeit oder ausbleibende Fehler, oder es wird nicht darüber gesprochen; ob die Kundschaft wiederkommt, hat dabei kein Gewicht.',
			en: 'Quantity, time or the absence of errors count as success in the team, or nobody talks about it; whether customers return carries no weight.'
		},
		firstStep: {
			de: 'Die Teamleitung holt für vierzig abgeschlossene Vorgänge des Teams, ohne Namen von Bearbeitenden, die Auskunft ein, ob die Kundschaft seither wieder bestellt, sich beschwert oder geschwiegen hat.',
			en: 'For forty closed cases of the team, without the names of those who handled them, the team lead finds out whether customers have since reordered, complained or kept silent.'
		},
		day60: {
			de: 'Das Team hat die Vorgänge ohne Wiederkehr durchgesehen und zwei Anlässe in der eigenen Arbeit benannt, die es ändern kann.',
			en: 'The team has gone through the cases without a return and named two occasions in its own work that it can change.'
		},
		day90: {
			de: 'Eine Zahl zur Wiederkehr steht im Teambericht neben der Menge und ist keiner einzelnen Person zugeordnet.',
			en: 'A figure on returns stands beside quantity in the team report and is assigned to no single person.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung der Kundengruppe, für die das Team arbeitet, halbjährlich. Wird über die neue Zahl nur gesprochen, wenn sie sinkt, ist sie ein Vorwurf geworden.',
			en: 'Churn of the customer group the team works for, every half-year. If the new figure is mentioned only when it falls, it has become a reproach.'
		},
		sources: ['radikal def.2', 'radikal risiko.4']
	},
	{
		id: 'relationship.departure-reasons-to-teams',
		dimension: 'relationship',
		items: [{ item: 'pulse.relationship.2', from: 0, to: 2 }],
		title: {
			de: 'Gründe für Abgänge dort besprechen, wo sie entstehen',
			en: 'Discuss reasons for leaving where they arise'
		},
		reason: {
			de: 'Weshalb jemand abgesprungen ist, erreicht das Team nicht oder als Vermutung; was sich in der eigenen Arbeit ändern ließe, ist so nicht zu erkennen.',
			en: 'Why somebody left reaches the team as a guess or not at all; what could be changed in its own work cannot be seen that way.'
		},
		firstStep: {
			de: 'Vertrieb oder Kundendienst ordnet die letzten fünfzehn begründeten Abgänge den Arbeitsschritten zu, um die es ging, ohne Personenangaben, und bespricht die Gründe mit jedem beteiligten Team in zwanzig Minuten.',
			en: 'Sales or customer service assigns the latest fifteen departures with a known reason to the work steps concerned, without personal details, and discusses the reasons with each team involved in twenty minutes.'
		},
		day60: {
			de: 'Zwei Teams haben zu je einem Grund festgelegt, was sie anders machen, und ab wann.',
			en: 'Two teams have settled what they will do differently about one reason each, and from when.'
		},
		day90: {
			de: 'Neue Gründe gehen monatlich an die Teams; zu den beiden Änderungen ist gezählt, ob ihr Grund noch genannt wird.',
			en: 'New reasons go to the teams each month; for both changes it has been counted whether their reason is still given.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abgänge mit einem der beiden Gründe, zwei Quartale nach der Änderung. Lauten die meisten Gründe auf Preis, wurde vermutlich zu kurz gefragt.',
			en: 'Departures with one of the two reasons, two quarters after the change. If most reasons say price, the asking was probably too short.'
		},
		sources: ['gruende merkmal.3', 'ansatz kpi.churn']
	},
	{
		id: 'relationship.wish-on-the-order',
		dimension: 'relationship',
		items: [{ item: 'pulse.relationship.3', from: 0, to: 2 }],
		title: { de: 'Den Kundenwunsch auf den Auftrag schreiben', en: 'Write the customer’s wish on the order' },
		reason: {
			de: 'Hinter dem Vorgang sind Nummer, Gruppe oder frühere Käufe zu erkennen; was der Kundschaft daran wichtig ist, steht dort nicht.',
			en: 'Behind the case a number, a group or earlier purchases can be seen; what matters to this customer is not there.'
		},
		firstStep: {
			de: 'Annahme und Ausführung einigen sich auf zwei freie Zeilen je Auftrag: wozu die Kundschaft es braucht und worauf sie Wert legt; für sechzig Aufträge werden sie gefüllt, soweit freiwillig genannt.',
			en: 'Order intake and execution agree on two free lines an order: what customers need it for and what they care about; for sixty orders they are filled in, where volunteered.'
		},
		day60: {
			de: 'Die Ausführenden haben gekennzeichnet, bei welchen Aufträgen die Zeilen etwas verändert haben und welche Angabe fehlte.',
			en: 'Those who do the work have marked for which orders the lines changed something and which detail was missing.'
		},
		day90: {
			de: 'Die nützliche der beiden Zeilen bleibt fest in der Annahme, für die Kundschaft weiterhin freiwillig; die andere entfällt, die Löschfrist ist mit dem Datenschutz geregelt.',
			en: 'The useful one of the two lines stays part of intake, still voluntary for customers; the other goes, and the deletion period is settled with data protection.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Käufe der Kundschaft mit ausgefüllter Zeile in den folgenden zwölf Monaten, gegen solche ohne. Steht überall dasselbe, wird die Zeile aus Pflicht gefüllt.',
			en: 'Purchases by customers with a filled line over the next twelve months, against those without. If it says the same everywhere, it is filled in as a duty.'
		},
		sources: ['gruende merkmal.1', 'strategie umsetzung.3']
	},
	{
		id: 'relationship.after-the-wish',
		dimension: 'relationship',
		items: [
			{ item: 'pulse.relationship.1', from: 3, to: 3 },
			{ item: 'pulse.relationship.2', from: 3, to: 3 },
			{ item: 'pulse.relationship.3', from: 3, to: 3 }
		],
		title: { de: 'Nach einem Vierteljahr fragen, wie es weiterging', en: 'Ask a quarter later how things went on' },
		reason: {
			de: 'Zufriedenheit, Wünsche oder Gründe für Abgänge sind im Team bekannt; ob deshalb jemand bleibt oder wiederkommt, ist bei der Arbeit noch nicht zu sehen.',
			en: 'Satisfaction, wishes or reasons for leaving are known in the team; whether anyone stays or returns because of that cannot yet be seen at work.'
		},
		firstStep: {
			de: 'Das Team sucht zwanzig Kundinnen und Kunden mit Kontakterlaubnis heraus, deren Auftrag drei Monate zurückliegt; der Kundendienst ruft an und fragt, was sie heute anders bräuchten.',
			en: 'The team picks twenty customers who may be contacted and whose order dates back three months; customer service calls and asks what they would need differently today.'
		},
		day60: {
			de: 'Die Antworten liegen dem Team vor, nach Arbeitsschritt geordnet; einen Schritt hat es daraufhin umgestellt.',
			en: 'The answers lie before the team, sorted by work step; it has rearranged one step as a result.'
		},
		day90: {
			de: 'Der Anruf nach drei Monaten ist für eine Kundengruppe Gewohnheit; Wiederkäufe werden mit und ohne Anruf verglichen.',
			en: 'The call after three months has become a habit for one customer group; repeat purchases with and without a call are compared.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Wiederkäufe der Angerufenen gegen eine gleich große Gruppe, nach sechs Monaten. Fallen sie gleich aus, sollte der Anruf früher kommen oder entfallen.',
			en: 'Repeat purchases of those called against an equal group, after six months. If they turn out alike, the call should come earlier or not at all.'
		},
		sources: ['gruende kontrast.3', 'gruende merkmal.3']
	}
];
