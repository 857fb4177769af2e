import type { RecommendationTemplate } from '../../types';

/** What to do between responding and pre-empting (`contrast.8`). */
export const actingAheadTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'data-ai.signal-inbox',
		dimension: 'data-ai',
		items: [{ item: 'contrast.8', from: 0, to: 0 }],
		title: {
			de: 'Eine gemeinsame Liste für Auffälligkeiten führen',
			en: 'Keep one shared list of irregularities'
		},
		reason: {
			de: 'Weder eine Meldung noch ein Hinweis in den Daten löst bisher verlässlich etwas aus; als Erstes fehlt ein Ort, an dem beides ankommt.',
			en: 'Neither a report nor a hint in the data reliably sets anything in motion so far; what is missing first is a place where both arrive.'
		},
		firstStep: {
			de: 'Die Serviceleitung führt vier Wochen lang eine Liste, in die alle Bereiche Ausfälle, Abbrüche und gehäufte Fragen eintragen; eine benannte Person entscheidet binnen zwei Werktagen über jeden Eintrag.',
			en: 'For four weeks the head of service keeps a list in which all departments enter failures, abandoned orders and clustered questions; a named person rules on every entry within two working days.'
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
			de: 'CSAT bei Kontakten zu gelisteten Auffälligkeiten, vor und nach der vorbereiteten Reaktion. Wissen Kunden weiterhin vor dem Haus davon, melden die Falschen.',
			en: 'CSAT of contacts about listed irregularities, before and after the prepared response. If customers still know before the company does, the wrong people report.'
		},
		sources: ['radikal def.4', 'radikal risiko.2', 'ki hebel.5']
	},
	{
		id: 'data-ai.tell-before-asked',
		dimension: 'data-ai',
		items: [{ item: 'contrast.8', from: 2, to: 2 }],
		title: {
			de: 'Die Nachricht zu einer bekannten Störung vorab freigeben',
			en: 'Clear the notice of a known disruption in advance'
		},
		reason: {
			de: 'Gehandelt wird vor allem, wenn Kunden etwas melden; was das Haus früher weiß, nützt ihnen erst, wenn jemand ungefragt schreiben darf.',
			en: 'Action mostly follows what customers report; what the company knows earlier helps them only once somebody may write unasked.'
		},
		firstStep: {
			de: 'Betrieb und Service wählen eine Störung, die intern früher bekannt ist (Verzug, Rechnungsfehler, Ausfall), legen Wortlaut und Auslöser fest und lassen zwei Personen ohne Rückfrage versenden, zwei Wochen lang in einer von zwei Regionen oder Kundengruppen.',
			en: 'Operations and service choose one disruption known inside earlier (delay, billing error, outage), settle wording and trigger, and have two people send without further approval, for two weeks in one of two regions or customer groups.'
		},
		day60: {
			de: 'Anfragen und Beschwerden beider Gruppen sind verglichen; Wortlaut und Zeitpunkt sind danach angepasst.',
			en: 'Enquiries and complaints in both groups have been compared; wording and timing have been adapted accordingly.'
		},
		day90: {
			de: 'Die Nachricht geht an alle Betroffenen; für eine zweite Störungsart liegen Wortlaut und Freigabe bereit.',
			en: 'The notice goes to all affected; wording and clearance for a second kind of disruption are ready.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT der Betroffenen in der Gruppe mit Nachricht gegen die andere, im selben Zeitraum. Fragen die Benachrichtigten öfter nach, fehlte in der Nachricht die Lösung.',
			en: 'CSAT of those affected in the group with the notice against the other, in the same period. If the notified enquire more often, the notice lacked the solution.'
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
			de: 'Teilweise wird schon vorausgehandelt; ob das hilft oder Kunden ohnehin geblieben wären, zeigt erst der Vergleich mit unbehandelten Fällen.',
			en: 'Acting ahead already happens in part; whether it helps or customers would have stayed anyway shows only against cases left alone.'
		},
		firstStep: {
			de: 'Wer die Daten auswertet, nimmt eine bestehende Vorhersage oder Regel, lässt per Los ein Fünftel der Treffer vier Wochen ohne Maßnahme, soweit dabei niemandem Schaden droht, und schreibt vorher auf, welcher Unterschied als Nutzen gilt.',
			en: 'Whoever analyses the data takes one existing prediction or rule, leaves a fifth of the hits, drawn by lot, without action for four weeks where that harms nobody, and writes down beforehand which difference counts as benefit.'
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
			de: 'Abwanderung der Treffer mit Maßnahme gegen die ausgelosten ohne, nach einem und zwei Quartalen. Enthält das Intervall des Unterschieds die Null, ist der Nutzen nicht belegt.',
			en: 'Churn of hits with action against those drawn by lot without, after one and two quarters. If the interval of the difference contains zero, the benefit is unproven.'
		},
		sources: ['ki hebel.5', 'ki hebel.1', 'gruende kontrast.1']
	}
];
