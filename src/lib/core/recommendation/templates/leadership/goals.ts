import type { RecommendationTemplate } from '../../types';

/** What functions and the annual plan are held to. */
export const leadershipGoalTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'leadership.back-office-goals',
		dimension: 'leadership',
		items: [{ item: 'leadership.2', from: 0, to: 1 }],
		title: {
			de: 'Finanzen, IT, Personal und Einkauf Kundenziele geben',
			en: 'Give finance, IT, HR and purchasing customer goals'
		},
		reason: {
			de: 'Rechnungen, Ausfälle, Lieferfähigkeit und Besetzung kommen aus diesen Bereichen; solange ihre Ziele nur Internes nennen, bleibt dort unsichtbar, was Kunden davon haben.',
			en: 'Invoices, outages, availability and staffing come from these functions; as long as their goals name internal matters only, what customers gain stays invisible there.'
		},
		firstStep: {
			de: 'Wer Finanzen, IT, Personal und Einkauf verantwortet, liest je Bereich zehn Beschwerden, deren Ursache dort liegt (Rechnung, Ausfall, Unterbesetzung, Lieferverzug), und schlägt je ein Ziel vor, dessen Erreichen Kunden merken würden.',
			en: 'Whoever is responsible for finance, IT, HR and purchasing reads ten complaints per function that were caused there (invoice, outage, understaffing, late delivery) and proposes one goal each whose achievement customers would notice.'
		},
		day60: {
			de: 'Die vier Ziele sind mit heutigem Wert und Messweg vereinbart; jedes ersetzt ein internes Ziel, statt die Liste zu verlängern.',
			en: 'The four goals are agreed with today’s value and a way to measure; each replaces an internal goal instead of lengthening the list.'
		},
		day90: {
			de: 'Jeder der vier Bereiche hat der Geschäftsleitung einmal berichtet, mit einem Vorgang, der für Kundinnen und Kunden geändert wurde.',
			en: 'Each of the four functions has reported once to top management, with one procedure changed for customers.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT nach Rechnungs-, Störungs- und Lieferkontakten, Quartal gegen Vorquartal. Bleibt die Zahl der Beschwerden je Bereich gleich, standen die Ziele nur auf Papier.',
			en: 'CSAT after invoice, outage and delivery contacts, quarter against previous quarter. If complaints per function stay level, the goals existed on paper only.'
		},
		sources: ['ki kultur.1', 'strategie def.1', 'radikal def.3']
	},
	{
		id: 'leadership.shared-goal',
		dimension: 'leadership',
		items: [{ item: 'leadership.2', from: 2, to: 3 }],
		title: {
			de: 'Zwei Bereiche auf ein gemeinsames Kundenziel verpflichten',
			en: 'Bind two departments to one shared customer goal'
		},
		reason: {
			de: 'Mindestens einer dieser Bereiche hat ein schriftliches Kundenziel; was es verfehlen lässt, liegt vermutlich zum Teil bei anderen, deren Ziele dazu nichts sagen.',
			en: 'At least one of these functions has a customer goal in writing; part of what makes it miss probably lies with others, whose goals say nothing on it.'
		},
		firstStep: {
			de: 'Ein Bereich mit Kundenziel schreibt bei fünfzehn Fällen auf, woran es scheiterte, kennzeichnet jede Ursache, die er allein nicht beheben kann, und legt die Liste dem Bereich vor, auf den die meisten entfallen.',
			en: 'One department with a customer goal writes down for fifteen cases what made it miss, marks each cause it cannot remove alone, and puts the list to the department where most of them arise.'
		},
		day60: {
			de: 'Dasselbe Ziel steht mit derselben Zahl in den Zielvereinbarungen beider Bereiche; für die häufigste Ursache ist jemand aus dem zweiten zuständig.',
			en: 'The same goal stands with the same figure in the target agreements of both departments; somebody from the second one is in charge of the most frequent cause.'
		},
		day90: {
			de: 'Diese Ursache ist behoben, oder beziffert ist, was das kosten würde; beide haben der Geschäftsleitung gemeinsam berichtet, was sie wegen der Zahl geändert haben.',
			en: 'That cause is removed, or what removing it would cost is known; both have jointly reported to top management what they changed because of the figure.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Vorgänge, an denen beide Bereiche arbeiten, gegen Vorgänge eines einzigen, zwei Quartale lang. Wird das Ziel aus denselben Gründen verfehlt, hat die gemeinsame Zahl niemanden zum Handeln gebracht.',
			en: 'CSAT of procedures both departments work on against those of a single one, over two quarters. If the goal is missed for the same reasons, the joint figure has moved nobody to act.'
		},
		sources: ['ki kultur.1', 'ki kultur.4', 'strategie def.1']
	},
	{
		id: 'leadership.plan-with-fewer-lost',
		dimension: 'leadership',
		items: [{ item: 'leadership.4', from: 0, to: 1 }],
		title: {
			de: 'Den Jahresplan mit weniger Abgängen durchrechnen',
			en: 'Recalculate the annual plan with fewer customers lost'
		},
		reason: {
			de: 'Ein Ziel für das Bleiben fehlt im Plan; wie viel vom Neugeschäft nur Abgänge ersetzt, ist darin deshalb nicht zu sehen.',
			en: 'The plan sets no goal for staying, so it does not show how much of the new business merely replaces departures.'
		},
		firstStep: {
			de: 'Wer Vertrieb und Finanzen verantwortet, rechnet das geplante Umsatzwachstum auf zwei Wegen durch, einmal mit mehr gewonnenen, einmal mit weniger verlorenen Kunden, und legt Aufwand, Ertrag und Annahmen beider nebeneinander.',
			en: 'Whoever is responsible for sales and finance works out the planned growth in revenue in two ways, once with more customers won and once with fewer lost, and sets cost, return and assumptions side by side.'
		},
		day60: {
			de: 'Die Planung nennt, wie viele der heutigen Kunden am Jahresende noch da sein sollen, mit dem Wert des Vorjahres und einer Person, die dafür einsteht.',
			en: 'The plan states how many of today’s customers should still be there at year’s end, with last year’s value and one person who answers for it.'
		},
		day90: {
			de: 'Der Quartalsbericht beginnt mit dieser Zahl; mindestens eine Ausgabe wurde ihretwegen vorgezogen oder gestrichen.',
			en: 'The quarterly report opens with this figure; at least one item of spending has been brought forward or cut because of it.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung im laufenden Jahr gegen den Planwert, Quartal für Quartal. Wird der Umsatz erreicht und diese Zahl verfehlt, hat Neugeschäft die Abgänge nur verdeckt.',
			en: 'Churn this year against the planned value, quarter by quarter. If revenue is reached and this figure missed, new business merely covered the departures.'
		},
		sources: ['ansatz tipp.1', 'strategie macht.1', 'radikal folge.2']
	},
	{
		id: 'leadership.money-to-stay',
		dimension: 'leadership',
		items: [{ item: 'leadership.4', from: 2, to: 2 }],
		title: {
			de: 'Geld aus der schwächsten Werbung für Bestandskunden einsetzen',
			en: 'Move money from the weakest campaign to existing customers'
		},
		reason: {
			de: 'Ein Ziel für das Bleiben gibt es, Geld dafür nicht; wird es eng, hat vermutlich Vorrang, was einen eigenen Posten hat.',
			en: 'There is a goal for staying but no money for it; when things get tight, whatever has a budget of its own probably comes first.'
		},
		firstStep: {
			de: 'Marketing und Vertrieb stellen die fünf teuersten Ausgaben für Neugewinnung zusammen und schreiben daneben, wie viele der so Gewonnenen nach einem Jahr noch kaufen, soweit feststellbar; die schwächste wird für ein Quartal ausgesetzt.',
			en: 'Marketing and sales list the five most expensive outlays on winning customers and note, as far as can be told, how many of those won still buy a year later; the weakest is suspended for one quarter.'
		},
		day60: {
			de: 'Der frei gewordene Betrag steht als eigener Posten beim Ziel für das Bleiben; zwei Maßnahmen daraus haben begonnen, jede mit Namen und Termin.',
			en: 'The amount freed stands as an item of its own beside the goal for staying; two actions paid from it have begun, each with a name and a date.'
		},
		day90: {
			de: 'Beziffert ist, was ein gewonnener und was ein gehaltener Kunde gekostet hat; die nächste Planung verteilt das Geld danach.',
			en: 'It is known in figures what one customer won and one customer kept have cost; the next plan distributes the money accordingly.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abwanderung nach zwei Quartalen: Kunden mit einer der zwei Maßnahmen gegen vergleichbare ohne. Kein Abstand heißt, das Geld floss an Kunden, die ohnehin blieben.',
			en: 'Churn after two quarters: customers reached by one of the two actions against comparable ones. No gap means the money went to customers who were staying anyway.'
		},
		sources: ['ansatz tipp.1', 'ansatz def.1', 'strategie macht.1']
	},
	{
		id: 'leadership.bonus-decisions',
		dimension: 'leadership',
		items: [{ item: 'leadership.4', from: 3, to: 3 }],
		title: {
			de: 'Nachrechnen, welches Verhalten die Vergütung der Leitung belohnt',
			en: 'Work out what management pay has been rewarding'
		},
		reason: {
			de: 'Ziel und Betrag stehen im Plan; ob die Vergütung der Leitung in dieselbe Richtung zeigt, ist offen, und wo nicht, entscheidet vermutlich die Vergütung.',
			en: 'Goal and sum are in the plan; whether top management’s pay points the same way is open, and where it does not, pay probably decides.'
		},
		firstStep: {
			de: 'Wer über die Vergütung beschließt, schreibt neben fünf Entscheidungen, bei denen Bestandskunden und Neugeschäft um Geld oder Zeit konkurrierten, was jede der Leitung einbrachte; führen Inhaberinnen oder Inhaber selbst, zählt ihr schriftliches Jahresziel.',
			en: 'Whoever decides on pay writes beside five decisions, in which existing customers and new business competed for money or time, what each earned top management; where owners manage, their own written yearly goal counts.'
		},
		day60: {
			de: 'Die Regel für das nächste Jahr ist formuliert: welche Kundengruppen zählen, wer die Zahl prüft, was bei Preiserhöhungen oder Sortimentswechsel gilt.',
			en: 'The rule for next year is drafted: which customer groups count, who audits the figure, what applies after price rises or changes in the range.'
		},
		day90: {
			de: 'Die Regel ist an zwei Quartalen erprobt; mindestens ein Weg, sie ohne Nutzen für Kunden zu erfüllen, ist gefunden und verschlossen.',
			en: 'The rule has been tried on two quarters; at least one way of meeting it without benefit to customers has been found and closed.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Umsatz mit Kunden, die länger als zwei Jahre da sind, Jahr gegen Vorjahr. Steigt er nur durch Preise, während diese Kunden weniger werden, belohnt die Regel das Falsche.',
			en: 'Revenue from customers of more than two years, year on year. If it rises through prices alone while these customers become fewer, the rule rewards the wrong thing.'
		},
		sources: ['radikal def.2', 'ansatz tipp.1', 'gruende einwand.2']
	}
];
