import type { RecommendationTemplate } from '../../types';

/** What to do to know of a problem before it is reported (`data-ai.2`). */
export const earlySignsTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'data-ai.first-trace',
		dimension: 'data-ai',
		items: [{ item: 'data-ai.2', from: 0, to: 1 }],
		title: {
			de: 'Zwanzig Beschwerden bis zur ersten Datenspur zurückverfolgen',
			en: 'Trace twenty complaints back to their first record'
		},
		reason: {
			de: 'Probleme werden erst mit der Beschwerde bekannt; ob und seit wann sie da schon in den eigenen Systemen standen, lässt sich an abgeschlossenen Fällen nachsehen.',
			en: 'Problems become known only through the complaint; whether and since when the company’s own systems had shown them can be looked up in closed cases.'
		},
		firstStep: {
			de: 'Service und IT suchen zu zwanzig abgeschlossenen Beschwerden die früheste Spur in Auftrag, Lager, Rechnung oder Störungsprotokoll und schreiben daneben, wie viele Stunden bis zur Beschwerde vergingen.',
			en: 'For twenty closed complaints service and IT look for the earliest trace in order, stock, invoice or fault log and write beside it how many hours passed until the complaint.'
		},
		day60: {
			de: 'Für die Spur mit dem größten Vorlauf läuft eine tägliche Abfrage; eine benannte Person verständigt die Betroffenen.',
			en: 'A daily query runs for the trace with the longest lead; a named person informs those affected.'
		},
		day90: {
			de: 'Bekannt ist, wie oft die Abfrage anschlug, wie oft zu Recht, und wie viele Betroffene sich trotzdem selbst melden mussten.',
			en: 'It is known how often the query hit, how often rightly, and how many of those affected still had to report it themselves.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Betroffenen, vorab verständigt gegen selbst gemeldet, nach acht Wochen. Lag nirgends eine Spur vor der Beschwerde, fehlt zuerst die Erfassung.',
			en: 'CSAT of those affected, informed beforehand against reporting themselves, after eight weeks. If no trace preceded a complaint, recording is what is missing first.'
		},
		sources: ['ki hebel.1', 'radikal risiko.2']
	},
	{
		id: 'data-ai.search-without-complaint',
		dimension: 'data-ai',
		items: [{ item: 'data-ai.2', from: 2, to: 2 }],
		title: {
			de: 'Die Suche nach Mitbetroffenen vor die Beschwerde ziehen',
			en: 'Run the search before a complaint comes in'
		},
		reason: {
			de: 'Nach einer Beschwerde werden weitere Betroffene schon gefunden; dieselbe Suche kann laufen, ohne dass erst jemand klagen muss.',
			en: 'After a complaint others affected are already found; the same search can run without anyone having to complain first.'
		},
		firstStep: {
			de: 'IT und Service wählen die drei Suchen, die nach Beschwerden am häufigsten nötig waren, lassen sie zwei Wochen lang jeden Morgen ohne Anlass laufen und prüfen jeden Treffer von Hand, bevor jemand verständigt wird.',
			en: 'IT and service choose the three searches most often needed after complaints, run them every morning for two weeks without an occasion, and check each hit by hand before anyone is informed.'
		},
		day60: {
			de: 'Eine der drei Suchen liegt in vier von fünf Fällen richtig; ihre Treffer gehen mit einem Lösungsvorschlag an die Betroffenen.',
			en: 'One of the three searches is right in four of five cases; its hits go to those affected with a proposed solution.'
		},
		day90: {
			de: 'Die anderen zwei sind verbessert oder verworfen; gezählt ist, wie viele Beschwerden zu diesem Anlass noch eingehen.',
			en: 'The other two have been improved or discarded; it is counted how many complaints on this matter still come in.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT und Zahl der Beschwerden zum Anlass der treffsicheren Suche, acht Wochen vor gegen nach dem Beginn. Gehen gleich viele ein, kommt die Nachricht zu spät.',
			en: 'CSAT and number of complaints on the matter of the reliable search, eight weeks before against after its start. If as many come in, the notice arrives too late.'
		},
		sources: ['ki hebel.5', 'ki hebel.1', 'radikal def.4']
	},
	{
		id: 'data-ai.monday-forecast',
		dimension: 'data-ai',
		items: [{ item: 'data-ai.2', from: 3, to: 3 }],
		title: {
			de: 'Aus Signalen eine Vorhersage mit Trefferquote machen',
			en: 'Turn signals into a forecast with a hit rate'
		},
		reason: {
			de: 'Signale lösen schon eine Nachricht aus, bevor Betroffene sich melden; eingetreten ist das Problem zu diesem Zeitpunkt trotzdem.',
			en: 'Signals already trigger a notice before those affected get in touch; the problem has nevertheless occurred by then.'
		},
		firstStep: {
			de: 'Wer die Daten auswertet, schreibt vier Wochen lang jeden Montag auf, bei welchen zehn Vorgängen ein Problem zu erwarten ist und weshalb, lässt alles Übrige laufen wie sonst und vergleicht am Freitag.',
			en: 'For four weeks whoever analyses the data writes down every Monday in which ten cases a problem is to be expected and why, leaves everything else as usual, and compares on Friday.'
		},
		day60: {
			de: 'Für den Grund mit den meisten richtigen Erwartungen gibt es einen Eingriff, der auch bei Fehlalarm niemandem schadet; ein Standort oder eine Kundengruppe hat damit begonnen.',
			en: 'For the reason with most correct expectations there is an intervention that harms nobody even on a false alarm; one site or customer group has begun with it.'
		},
		day90: {
			de: 'Trefferquote, Fehlalarme und verhinderte Probleme stehen neben den Zahlen der übrigen; danach wird ausgeweitet oder beendet.',
			en: 'Hit rate, false alarms and problems prevented stand beside the figures of the others; it is extended or ended accordingly.'
		},
		effort: 2,
		kpi: 'churn',
		check: {
			de: 'Abwanderung dort, wo eingegriffen wird, gegen die übrigen, nach zwei Quartalen. Gleiche Abwanderung bei weniger Problemen: Es waren nicht die, derentwegen jemand geht.',
			en: 'Churn where there is intervention against the others, after two quarters. Equal churn with fewer problems: they were not the ones people leave for.'
		},
		sources: ['ki hebel.5', 'ki hebel.1', 'gruende merkmal.5']
	}
];
