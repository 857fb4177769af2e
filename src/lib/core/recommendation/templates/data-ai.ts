import type { RecommendationTemplate } from '../types';

export const dataAiTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'data-ai.dated-improvements',
		dimension: 'data-ai',
		items: [{ item: 'check.5', from: 0, to: 1 }],
		title: {
			de: 'Die Dauer vom Hinweis bis zur Änderung messen',
			en: 'Measure the time from signal to change'
		},
		reason: {
			de: 'Verbesserungen kommen später an als anderswo oder gar nicht; wo die Zeit bleibt, zeigt ihr zeitlicher Verlauf, bevor jemand neue Werkzeuge kauft.',
			en: 'Improvements arrive later than elsewhere or not at all; their dates show where the time goes, before anyone buys new tools.'
		},
		firstStep: {
			de: 'Produkt und IT datieren für die zehn zuletzt begonnenen Verbesserungen vier Punkte: erster Hinweis, Beschluss, Arbeitsbeginn, Ankunft oder Stillstand. Das längste Warten bekommt einen Namen und eine zuständige Person.',
			en: 'Product and IT date four points for the ten improvements begun last: first signal, decision, start of work, arrival or standstill. The longest wait gets a name and someone in charge.'
		},
		day60: {
			de: 'An dieser Wartestelle gilt eine andere Regel, etwa wöchentliche statt monatliche Freigabe; fünf Verbesserungen sind danach gelaufen.',
			en: 'A different rule applies at this waiting point, for example weekly instead of monthly approval; five improvements have gone through under it.'
		},
		day90: {
			de: 'Die mittlere Dauer dieser fünf steht neben den zehn alten, und die nächstlängste Wartestelle ist benannt.',
			en: 'The median duration of these five stands beside the ten earlier ones, and the next longest waiting point is named.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Mittlere Dauer monatlich; NPS derer, die einen Mangel meldeten, schnell gegen langsam behoben. Kein Unterschied: Nicht das Tempo, sondern die Auswahl ist das Problem.',
			en: 'Median duration monthly; NPS of those who reported a fault, fixed fast against fixed slowly. No difference: the problem is not speed but selection.'
		},
		sources: ['ki check.5', 'gruende merkmal.5']
	},
	{
		id: 'data-ai.sorted-feedback',
		dimension: 'data-ai',
		items: [{ item: 'check.5', from: 1, to: 2 }],
		title: {
			de: 'Rückmeldungen maschinell vorsortieren und von Hand prüfen',
			en: 'Pre-sort feedback by machine and check by hand'
		},
		reason: {
			de: 'Verbessert wird, aber nicht schneller als anderswo; Zeit verliert sich auch dort, wo Rückmeldungen einzeln gelesen werden, ehe jemand ein Muster sieht.',
			en: 'Improvement happens, but no faster than elsewhere; time is also lost where feedback is read one by one before anyone sees a pattern.'
		},
		firstStep: {
			de: 'IT und Service lassen dreihundert um Personenangaben bereinigte Rückmeldungen von einem freigegebenen Sprachmodell nach Anlass sortieren; zwei Personen ordnen hundert davon unabhängig zu und vergleichen die Übereinstimmung.',
			en: 'IT and service have three hundred remarks, stripped of personal data, sorted by reason with an approved language model; two people classify a hundred of them independently and compare agreement.'
		},
		day60: {
			de: 'Die Grenze ist bekannt, unter der Menschen nachlesen; eine wöchentliche Liste neuer Anlässe geht an die, die Änderungen freigeben.',
			en: 'The limit below which people read for themselves is known; a weekly list of new reasons goes to those who approve changes.'
		},
		day90: {
			de: 'Zu drei neuen Anlässen ist festgehalten, wie viele Tage zwischen erster Rückmeldung und Beschluss lagen, früher und jetzt.',
			en: 'For three new reasons it is recorded how many days passed between first remark and decision, earlier and now.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Tage bis zum Beschluss, maschinell erkannte gegen von Hand gefundene Anlässe; NPS nach zwei Wellen. Weicht die Zuordnung stark ab, bleibt es bei der Handarbeit.',
			en: 'Days to decision, reasons found by machine against those found by hand; NPS after two waves. If classifications differ widely, keep doing it by hand.'
		},
		sources: ['ki check.5', 'ki hebel.1', 'radikal def.4']
	},
	{
		id: 'data-ai.pace-compared',
		dimension: 'data-ai',
		items: [{ item: 'check.5', from: 2, to: 3 }],
		title: {
			de: 'Das eigene Änderungstempo mit zwei Wettbewerbern vergleichen',
			en: 'Compare your pace of change with two competitors'
		},
		reason: {
			de: 'Das eigene Tempo gilt als gleichauf oder voraus; diese Einschätzung lässt sich prüfen, denn Ausgeliefertes ist auf beiden Seiten zählbar.',
			en: 'The company’s pace is rated as level or ahead; this can be checked, since what has been delivered can be counted on both sides.'
		},
		firstStep: {
			de: 'Eine Person aus dem Marketing listet aus öffentlichen Quellen alle für Kunden spürbaren Änderungen zweier Wettbewerber im letzten halben Jahr auf, daneben die eigenen, mit Datum und Anlass.',
			en: 'One person from marketing lists, from public sources, all changes customers could notice at two competitors in the last half-year, beside the company’s own, with date and trigger.'
		},
		day60: {
			de: 'Für einen Fall, in dem ein Wettbewerber früher war, ist der eigene Weg Tag für Tag nachgezeichnet; ein Schritt daraus entfällt.',
			en: 'For one case in which a competitor was earlier, the company’s own path has been retraced day by day; one step of it is dropped.'
		},
		day90: {
			de: 'Die Liste ist fortgeschrieben; sie trennt Änderungen nach Kundenhinweis von solchen nach Wettbewerbshinweis.',
			en: 'The list has been continued; it separates changes prompted by customers from those prompted by competitors.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Zahl spürbarer Änderungen je Halbjahr, eigene gegen fremde; Abgänge zu diesen zwei Wettbewerbern. Mehr Änderungen bei gleich vielen Abgängen: die falschen Änderungen.',
			en: 'Number of noticeable changes per half-year, own against theirs; departures to these two competitors. More changes with as many departures: the wrong changes.'
		},
		sources: ['ki check.5', 'radikal effekt.1']
	},
	{
		id: 'data-ai.fifty-joined',
		dimension: 'data-ai',
		items: [{ item: 'data-ai.1', from: 0, to: 1 }],
		title: {
			de: 'Fünfzig Kundendatensätze aus zwei Systemen zusammenführen',
			en: 'Join fifty customer records from two systems'
		},
		reason: {
			de: 'Bisher sieht niemand die Kontakte eines Kunden zusammen; vor der Wahl eines Systems zeigt ein kleiner Versuch, was das brächte und woran es scheitert.',
			en: 'So far nobody sees a customer’s contacts together; before any system is chosen, a small trial shows what that would bring and where it breaks.'
		},
		firstStep: {
			de: 'IT und Vertrieb führen die Angaben zu fünfzig Kunden aus Kauf- und Servicesystem in einer geschützten Tabelle zusammen, nach Freigabe durch den Datenschutz, und zählen Lücken, Dubletten und Widersprüche.',
			en: 'IT and sales join what the purchase and service systems hold on fifty customers in a protected table, cleared by data protection, and count gaps, duplicates and contradictions.'
		},
		day60: {
			de: 'Drei Fragen, die vorher niemand beantworten konnte, sind an den fünfzig beantwortet; die wichtigste Ursache der Lücken ist behoben.',
			en: 'Three questions nobody could answer before have been answered on the fifty; the main cause of gaps is fixed.'
		},
		day90: {
			de: 'Nach dem Nutzen dieser Antworten ist entschieden, ob und welche zwei Quellen dauerhaft verbunden werden, mit Aufwand und Zweck.',
			en: 'By the use of these answers it is decided whether and which two sources are connected for good, with effort and purpose.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abwanderung der Kunden, bei denen die gemeinsame Sicht eine Handlung auslöste, gegen vergleichbare, nach zwei Quartalen. Löste sie keine aus, nicht weiter verbinden.',
			en: 'Churn of customers where the joint view led to an action against comparable ones, after two quarters. If it led to none, do not connect further.'
		},
		sources: ['ansatz werkzeug.4', 'strategie umsetzung.3', 'ki hebel.2']
	},
	{
		id: 'data-ai.view-to-action',
		dimension: 'data-ai',
		items: [{ item: 'data-ai.1', from: 2, to: 3 }],
		title: {
			de: 'Aus der Kundenansicht jede Woche drei Handlungen ableiten',
			en: 'Draw three actions a week from the customer view'
		},
		reason: {
			de: 'Daten mehrerer Abteilungen kommen zusammen; ihr Wert entsteht erst, wenn jemand ihretwegen bei bestimmten Kunden etwas anders macht.',
			en: 'Data from several departments come together; their value arises only when someone treats particular customers differently because of them.'
		},
		firstStep: {
			de: 'Vertrieb, Service und Datenauswertung treffen sich vier Wochen lang dreißig Minuten, wählen je drei auffällige Kundenverläufe und vereinbaren für jeden eine Handlung: am Ende zwölf, mit Ergebnis.',
			en: 'For four weeks sales, service and data analysis meet for thirty minutes, choose three striking customer histories each time and agree one action for each: twelve in all, with results.'
		},
		day60: {
			de: 'Die zwei Muster, bei denen das Handeln am ehesten half, sind als Regel beschrieben; Unzulässiges ist mit dem Datenschutz aussortiert.',
			en: 'The two patterns in which acting helped most are written as rules; whatever is not permitted has been sorted out with data protection.'
		},
		day90: {
			de: 'Die Regeln laufen für eine Kundengruppe, eine vergleichbare bleibt ohne; Zahl der Handlungen und Ergebnisse liegen vor.',
			en: 'The rules run for one customer group while a comparable one goes without; number of actions and results are available.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Käufe je Jahr, Gruppe mit Regeln gegen Gruppe ohne, nach zwei Quartalen. Kein Unterschied bei vielen Handlungen heißt: Die Daten sagen zu wenig über den Bedarf.',
			en: 'Purchases a year, group with rules against group without, after two quarters. No difference despite many actions means the data say too little about needs.'
		},
		sources: ['ansatz werkzeug.4', 'ki hebel.2', 'ansatz def.1']
	},
	{
		id: 'data-ai.signal-inbox',
		dimension: 'data-ai',
		items: [{ item: 'contrast.8', from: 0, to: 0 }],
		title: {
			de: 'Einen Eingang für Kundensignale einrichten und leeren',
			en: 'Set up one inbox for signals and empty it'
		},
		reason: {
			de: 'Weder Meldungen noch Daten lösen bisher geregelt etwas aus; am Anfang steht ein Ort, an dem Signale ankommen und jemand antwortet.',
			en: 'Neither reports nor data reliably set anything in motion so far; the start is a place where signals arrive and someone answers.'
		},
		firstStep: {
			de: 'Die Serviceleitung richtet eine gemeinsame Liste für Auffälligkeiten ein (Ausfälle, Abbrüche, gehäufte Fragen); alle Bereiche melden vier Wochen lang hinein, und eine benannte Person entscheidet binnen zwei Werktagen über jeden Eintrag.',
			en: 'The head of service sets up one shared list for irregularities (failures, abandoned orders, clustered questions); all departments report to it for four weeks, and a named person rules on every entry within two working days.'
		},
		day60: {
			de: 'Gezählt ist, wie viele Einträge ihre Frist hielten und wie viele Kunden vor dem ersten Anruf Nachricht bekamen; Bereiche ohne Meldung wurden nach dem Grund gefragt.',
			en: 'It is counted how many entries kept their deadline and how many customers heard before calling; departments without reports have been asked why.'
		},
		day90: {
			de: 'Für die drei häufigsten Auffälligkeiten gibt es eine vorbereitete Reaktion, die ohne Rückfrage startet.',
			en: 'For the three most frequent irregularities there is a prepared response that starts without further approval.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT bei Kontakten zu gelisteten Auffälligkeiten, vor und nach der vorbereiteten Reaktion. Erfahren Kunden weiter vor dem Haus davon, meldet der falsche Kreis.',
			en: 'CSAT of contacts about listed irregularities, before and after the prepared response. If customers still know before the company does, the wrong people report.'
		},
		sources: ['radikal def.4', 'radikal risiko.2', 'ki hebel.5']
	},
	{
		id: 'data-ai.tell-before-asked',
		dimension: 'data-ai',
		items: [{ item: 'contrast.8', from: 2, to: 2 }],
		title: {
			de: 'Ein bekanntes Problem melden, bevor Kunden fragen',
			en: 'Announce one known problem before customers ask'
		},
		reason: {
			de: 'Reagiert wird auf das, was Kunden melden; manches davon dürfte schon Tage vorher in den eigenen Systemen stehen.',
			en: 'The reaction is to what customers report; some of it probably stands in the company’s own systems days earlier.'
		},
		firstStep: {
			de: 'Betrieb und Service wählen eine Störung, die intern früher bekannt ist als draußen (Verzug, Rechnungsfehler, Ausfall), und benachrichtigen in einer von zwei Regionen vier Wochen lang alle Betroffenen von sich aus.',
			en: 'Operations and service choose one disruption known inside earlier than outside (delay, billing error, outage) and, in one of two regions, notify everyone affected on their own initiative for four weeks.'
		},
		day60: {
			de: 'Anfragen und Beschwerden beider Regionen sind verglichen; Wortlaut und Zeitpunkt der Nachricht sind danach angepasst.',
			en: 'Enquiries and complaints in both regions have been compared; wording and timing of the notice are adapted accordingly.'
		},
		day90: {
			de: 'Die Nachricht geht in allen Regionen hinaus; eine zweite Störungsart ist auf dieselbe Weise im Versuch.',
			en: 'The notice goes out in all regions; a second kind of disruption is on trial in the same way.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Betroffenen in der Region mit Nachricht gegen die andere, während der vier Wochen. Fragen die Benachrichtigten öfter nach, fehlte in der Nachricht die Lösung.',
			en: 'CSAT of those affected in the region with the notice against the other, during the four weeks. If the notified enquire more often, the notice lacked the solution.'
		},
		sources: ['ki hebel.5', 'ki hebel.1', 'gruende merkmal.5']
	},
	{
		id: 'data-ai.prediction-control',
		dimension: 'data-ai',
		items: [{ item: 'contrast.8', from: 3, to: 3 }],
		title: {
			de: 'Vorhersagen gegen eine Gruppe ohne Eingriff prüfen',
			en: 'Check predictions against a group left alone'
		},
		reason: {
			de: 'Teilweise wird schon vorausgehandelt; ob es hilft oder Kunden ohnehin geblieben wären, zeigt nur der Vergleich mit unbehandelten Fällen.',
			en: 'Acting ahead already happens in part; whether it helps or customers would have stayed anyway shows only against cases left alone.'
		},
		firstStep: {
			de: 'Die Datenauswertung nimmt eine bestehende Vorhersage oder Regel, lässt per Los ein Fünftel der Treffer vier Wochen ohne Maßnahme und schreibt vorher auf, welcher Unterschied als Nutzen gilt.',
			en: 'Data analysis takes one existing prediction or rule, leaves a fifth of the hits drawn by lot without action for four weeks, and writes down beforehand which difference counts as benefit.'
		},
		day60: {
			de: 'Das Ergebnis liegt samt Fehlalarmen vor; Kunden, die sich durch die Maßnahme gestört fühlten, sind gezählt.',
			en: 'The result is available including false alarms; customers who felt disturbed by the action are counted.'
		},
		day90: {
			de: 'Die Vorhersage ist ausgeweitet, verbessert oder abgeschaltet; jede weitere startet mit einer solchen Vergleichsgruppe.',
			en: 'The prediction has been extended, improved or switched off; every further one starts with such a comparison group.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abwanderung der Treffer mit Maßnahme gegen die ausgelosten ohne, nach einem und zwei Quartalen. Überschneiden sich die Intervalle, gilt der Nutzen als nicht belegt.',
			en: 'Churn of hits with action against those drawn by lot without, after one and two quarters. If the intervals overlap, the benefit counts as unproven.'
		},
		sources: ['ki hebel.5', 'ki hebel.1', 'gruende kontrast.1']
	}
];
