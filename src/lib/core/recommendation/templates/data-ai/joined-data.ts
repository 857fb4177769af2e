import type { RecommendationTemplate } from '../../types';

/** What to do with data that lie apart. */
export const joinedDataTemplates: readonly RecommendationTemplate[] = [
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
	}
];
