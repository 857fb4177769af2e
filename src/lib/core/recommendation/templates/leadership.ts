import type { RecommendationTemplate } from '../types';

export const leadershipTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'leadership.effect-paragraph',
		dimension: 'leadership',
		items: [{ item: 'leadership.1', from: 0, to: 1 }],
		title: {
			de: 'Kundenwirkung in jede Entscheidungsvorlage schreiben',
			en: 'Write the customer effect into every decision paper'
		},
		reason: {
			de: 'Ohne festen Platz in der Vorlage bleibt es dem Zufall überlassen, ob jemand an die Kunden denkt; ein Pflichtabsatz erreicht alle weiteren Beschlüsse auf einmal.',
			en: 'Without a fixed place in the paper it is left to chance whether anyone thinks of customers; one required paragraph reaches all later decisions.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung legt drei Pflichtfragen fest: wer betroffen ist, was sich für sie ändert, woher man das weiß. Die nächsten fünf Vorlagen gehen erst mit den Antworten auf die Tagesordnung.',
			en: 'Top management settles three required questions: who is affected, what changes for them, how this is known. The next five papers reach the agenda only with the answers.'
		},
		day60: {
			de: 'Das Sekretariat der Geschäftsleitung zählt, wie viele Vorlagen zurückgingen und wie viele sich auf eine Kundenquelle stützen statt auf eine Vermutung.',
			en: 'The executive office counts how many papers were sent back and how many rest on a customer source rather than on a guess.'
		},
		day90: {
			de: 'Bei mindestens zwei Beschlüssen steht im Protokoll, was wegen des Absatzes anders entschieden wurde.',
			en: 'For at least two decisions the minutes say what was decided differently because of the paragraph.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS in den zwei folgenden Erhebungen: von den geänderten Beschlüssen Betroffene gegen alle übrigen. Dagegen spricht, wenn der Absatz überall steht und keinen Beschluss verändert hat.',
			en: 'NPS in the next two surveys: customers affected by the changed decisions against all others. It failed if the paragraph is everywhere and has altered no decision.'
		},
		sources: ['ki ton.1', 'radikal def.1']
	},
	{
		id: 'leadership.decision-review',
		dimension: 'leadership',
		items: [{ item: 'leadership.1', from: 2, to: 3 }],
		title: {
			de: 'Drei alte Beschlüsse mit ihren Folgen vergleichen',
			en: 'Compare three past decisions with their consequences'
		},
		reason: {
			de: 'Die Vorlagen sagen vorher, was Kunden spüren werden; ob das Gremium damit richtig liegt, zeigt erst der Blick auf eingetretene Folgen.',
			en: 'The papers predict what customers will feel; whether the board is right about that shows only when it looks at what followed.'
		},
		firstStep: {
			de: 'Finanz- und Vertriebsleitung wählen drei Beschlüsse, die etwa ein Jahr alt sind, stellen erwartete und eingetretene Kundenwirkung auf je einer Seite gegenüber und tragen sie in einer Sitzung vor.',
			en: 'The heads of finance and sales pick three decisions about a year old, set expected against actual customer effect on one page each, and present them in one meeting.'
		},
		day60: {
			de: 'Ein Beschluss, der seine Kundenwirkung verfehlt hat, ist geändert oder aufgehoben; Name und Termin stehen im Protokoll.',
			en: 'One decision that missed its customer effect has been changed or withdrawn; name and date are in the minutes.'
		},
		day90: {
			de: 'Jeder neue Beschluss trägt ein Datum für den Rückblick, und die ersten drei dieser Termine stehen im Kalender des Gremiums.',
			en: 'Every new decision carries a date for looking back, and the first three of these dates are in the board calendar.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung der vom geänderten Beschluss Betroffenen gegen die übrigen, zwei Quartale nach der Änderung. Unwirksam, wenn beide Gruppen so verlaufen wie zuvor.',
			en: 'Churn of customers touched by the changed decision against the rest, two quarters after the change. No effect if both groups move as they did before.'
		},
		sources: ['ki ton.1', 'ki kultur.2', 'radikal def.1']
	},
	{
		id: 'leadership.back-office-goals',
		dimension: 'leadership',
		items: [{ item: 'leadership.2', from: 0, to: 1 }],
		title: {
			de: 'Finanzen, IT, Personal und Einkauf Kundenziele geben',
			en: 'Give finance, IT, HR and purchasing customer goals'
		},
		reason: {
			de: 'Rechnungen, Ausfälle, Lieferfähigkeit und Besetzung kommen aus diesen Bereichen; solange dort nur Internes zählt, verliert jedes Kundenanliegen gegen deren eigene Ziele.',
			en: 'Invoices, outages, availability and staffing come from these functions; as long as only internal goals count there, every customer concern loses against them.'
		},
		firstStep: {
			de: 'Die vier Bereichsleitungen lesen je zwanzig Beschwerden, deren Ursache in ihrem Bereich liegt (Rechnung, Ausfall, Lieferverzug, Unterbesetzung), und schlagen je ein Ziel vor, dessen Erreichen Kunden merken würden.',
			en: 'The four heads each read twenty complaints caused in their own function (invoice, outage, late delivery, understaffing) and propose one goal whose achievement customers would notice.'
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
			de: 'Bereichsziele für Kunden enden an der Bereichsgrenze; was bei der Übergabe liegen bleibt, zählt bisher in keinem von ihnen.',
			en: 'Customer goals of single departments end at the departmental border; so far, what gets stuck at the handover counts in none of them.'
		},
		firstStep: {
			de: 'Ein Bereich mit und einer ohne Kundenkontakt verfolgen gemeinsam fünfzehn Fälle über ihre Grenze und notieren je Fall Wartezeit, Rückfragen und die Stelle, an der er liegen blieb.',
			en: 'Two departments, only one of them with customer contact, trace fifteen cases across their border together, noting waiting time, queries and where each case got stuck.'
		},
		day60: {
			de: 'Für die häufigste Stelle gilt ein Ziel, das in beiden Zielvereinbarungen mit derselben Zahl steht.',
			en: 'For the most frequent sticking point there is one goal that stands in both target agreements with the same figure.'
		},
		day90: {
			de: 'Fünfzehn neue Fälle sind auf dieselbe Art verfolgt; Wartezeit und Rückfragen stehen neben denen der ersten fünfzehn.',
			en: 'Fifteen new cases have been traced in the same way; waiting time and queries stand beside those of the first fifteen.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Fälle, die diese Grenze überqueren, gegen Fälle innerhalb eines Bereichs, nach 90 Tagen. Schrumpft nur die Bearbeitungszeit und nicht der Abstand, blieb der Nutzen intern.',
			en: 'CSAT of cases that cross this border against cases within one department, after 90 days. If handling time shrinks but the gap does not, the benefit stayed internal.'
		},
		sources: ['ki kultur.1', 'ki kultur.4', 'strategie def.1']
	},
	{
		id: 'leadership.half-day-alongside',
		dimension: 'leadership',
		items: [{ item: 'leadership.3', from: 0, to: 1 }],
		title: {
			de: 'Zwölf Mitarbeitende einen halben Tag mitlaufen lassen',
			en: 'Let twelve employees shadow customer contact for a morning'
		},
		reason: {
			de: 'Wer von der Kundensicht nur liest oder hört, kann sie schwer auf die eigene Arbeit beziehen; ein miterlebter Fall schafft diesen Bezug in Stunden.',
			en: 'People who only read or hear of the customer view can hardly relate it to their own work; one case seen at first hand does that within hours.'
		},
		firstStep: {
			de: 'Je drei Mitarbeitende aus vier Bereichen ohne Kundenkontakt begleiten einen halben Tag Service, Verkauf oder Auslieferung und bringen je zwei Beobachtungen zur eigenen Arbeit mit, keine über die Begleiteten.',
			en: 'Three employees from each of four departments without customer contact accompany service, sales or delivery for half a day and bring back two observations on their own work, none on the colleagues accompanied.'
		},
		day60: {
			de: 'Aus den vierundzwanzig Beobachtungen sind fünf Änderungen ausgewählt; wer sie mitgebracht hat, setzt sie in der Arbeitszeit um.',
			en: 'Five changes have been chosen from the twenty-four observations; those who brought them carry them out in working hours.'
		},
		day90: {
			de: 'Eine zweite Gruppe von zwölf war unterwegs, und drei der fünf Änderungen sind in Betrieb.',
			en: 'A second group of twelve has been out, and three of the five changes are in operation.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Vorgänge, die die drei Änderungen berühren, vor und nach deren Start. Bringt die zweite Gruppe dieselben Beobachtungen mit wie die erste, hat sich nichts bewegt.',
			en: 'CSAT of the procedures the three changes touch, before and after their start. If the second group brings the same observations as the first, nothing has moved.'
		},
		sources: ['ki kultur.3', 'ansatz tipp.3']
	},
	{
		id: 'leadership.named-multipliers',
		dimension: 'leadership',
		items: [{ item: 'leadership.3', from: 2, to: 3 }],
		title: {
			de: 'Je Bereich eine Person eine störende Regel ändern lassen',
			en: 'Let one person per department change one irritating rule'
		},
		reason: {
			de: 'Geübt wird bereits; ob das Gelernte bei Kunden ankommt, hängt an Regeln, die Mitarbeitende meist nicht selbst ändern dürfen.',
			en: 'People already practise; whether what they learn reaches customers depends on rules that staff can rarely change themselves.'
		},
		firstStep: {
			de: 'Jede Bereichsleitung benennt eine Person, stellt ihr vier Stunden im Monat frei und überträgt ihr eine Vorschrift, über die sich Kundinnen und Kunden beschweren, samt Recht zur Änderung.',
			en: 'Each head of department names one person, frees four hours a month for them, and hands over one rule customers complain about, including the right to change it.'
		},
		day60: {
			de: 'Die Benannten haben sich zweimal getroffen; mindestens die Hälfte der Vorschriften ist geändert, die übrigen sind schriftlich begründet.',
			en: 'Those named have met twice; at least half of the rules are changed, and the others are justified in writing.'
		},
		day90: {
			de: 'Jede benannte Person hat einen echten Fall mit dem eigenen Bereich durchgespielt; Teilnehmende und daraus entstandene Änderungen sind gezählt.',
			en: 'Each of them has worked through one real case with their department; participants and resulting changes are counted.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'In der nächsten NPS-Erhebung die Kommentare zu den geänderten Vorschriften zählen, gegen die vorige. Werden sie gleich oft beanstandet, traf die Änderung nicht den Kern.',
			en: 'In the next NPS survey, count comments about the changed rules against the previous one. If they are criticised as often, the change missed the point.'
		},
		sources: ['ki kultur.3', 'ki kultur.4', 'ansatz tipp.3']
	},
	{
		id: 'leadership.conflict-log',
		dimension: 'leadership',
		items: [{ item: 'contrast.6', from: 0, to: 2 }],
		title: {
			de: 'Konflikte zwischen Kundennutzen und Monatsziel protokollieren',
			en: 'Log conflicts between customer benefit and monthly target'
		},
		reason: {
			de: 'Was vorgeht, wenn Kundennutzen und Unternehmensziel auseinandergehen, zeigt nicht die Reihenfolge in der Vorlage, sondern der Ausgang solcher Fälle.',
			en: 'When customer benefit and company goal diverge, what comes first is shown not by the order in the paper but by how such cases end.'
		},
		firstStep: {
			de: 'Vertriebs-, Produkt- und Finanzleitung tragen vier Wochen lang jeden Fall ein, in dem Kundennutzen und Monatsziel auseinandergingen, mit Ausgang und Begründung; erwartet werden mindestens acht.',
			en: 'For four weeks the heads of sales, product and finance enter each case in which customer benefit and monthly target diverged, with outcome and reason; at least eight are expected.'
		},
		day60: {
			de: 'Die Geschäftsleitung hat die Fälle gelesen und für die zwei häufigsten Muster schriftlich festgelegt, was künftig vorgeht.',
			en: 'Top management has read the cases and settled in writing, for the two most frequent patterns, what takes precedence from now on.'
		},
		day90: {
			de: 'Die Liste ist weitergeführt; je Muster ist gezählt, wie oft nach der Festlegung und wie oft gegen sie entschieden wurde.',
			en: 'The log continues; for each pattern it is counted how often decisions followed the ruling and how often they went against it.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung nach zwei Quartalen: Kunden aus Fällen zugunsten des Kundennutzens gegen Kunden aus den anderen. Kein Unterschied heißt, die Festlegung trifft nicht, was Kunden hält.',
			en: 'Churn after two quarters: customers from cases decided for their benefit against the others. No difference means the ruling does not touch what keeps them.'
		},
		sources: ['radikal def.1', 'ki ton.1', 'gruende einwand.2']
	},
	{
		id: 'leadership.case-first',
		dimension: 'leadership',
		items: [{ item: 'contrast.6', from: 3, to: 3 }],
		title: {
			de: 'Jede Leitungssitzung mit einem Kundenfall eröffnen',
			en: 'Open every management meeting with one customer case'
		},
		reason: {
			de: 'Vorbereitet wird teils vom Kundenproblem, teils vom Unternehmensziel her; ein Fall zu Beginn der Sitzung macht die Reihenfolge für alle sichtbar.',
			en: 'Preparation starts partly from the customer problem, partly from the company goal; a case at the opening makes the order visible to everyone.'
		},
		firstStep: {
			de: 'In den nächsten zwei Sitzungen der Geschäftsleitung schildert zu Beginn jemand aus der Bearbeitung einen ungelösten Fall im Wortlaut der Betroffenen; das Gremium entscheidet daran je eine Sache.',
			en: 'In the next two executive meetings someone who handled it opens with an unresolved case in the customer’s own words; the meeting decides one thing on each.'
		},
		day60: {
			de: 'Vier Fälle sind besprochen; zu jedem steht im Protokoll, was entschieden wurde und ob es die Betroffenen erfahren haben.',
			en: 'Four cases have been discussed; for each the minutes say what was decided and whether the customer was told.'
		},
		day90: {
			de: 'Zwei weitere Leitungsebenen beginnen ebenso; die Geschäftsleitung sieht, welche Fälle mehrfach auftauchten.',
			en: 'Two more levels of management begin the same way; top management sees which cases came up more than once.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS ein halbes Jahr vor und nach Beginn, dazu die Themen der Kommentare. Kehren dieselben Fälle wieder, wird erzählt und nicht entschieden.',
			en: 'NPS half a year before and after the start, with the topics of the comments. If the same cases return, they are being told and not decided.'
		},
		sources: ['ki ton.1', 'radikal def.1', 'gruende fuehrung.1']
	}
];
