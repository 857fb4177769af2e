import type { RecommendationTemplate } from '../../types';

/** What to do between responding and pre-empting (`contrast.8`). */
export const actingAheadTemplates: readonly RecommendationTemplate[] = [
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
