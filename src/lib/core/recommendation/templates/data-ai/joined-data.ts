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
			de: 'Daten dienen bisher dem Auftrag oder der eigenen Abteilung; vor der Wahl eines Systems zeigt ein kleiner Versuch, was das Zusammenführen brächte.',
			en: 'Data serve the order or a single department so far; before any system is chosen, a small trial shows what joining them would bring.'
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
			de: 'Aus zusammengeführten Daten wöchentlich drei Angebote machen',
			en: 'Make three offers a week from joined data'
		},
		reason: {
			de: 'Daten mehrerer Abteilungen kommen zusammen; dass jemand deshalb Hilfe anbietet, bevor danach gefragt wird, kommt in der Antwort nicht vor.',
			en: 'Data from several departments come together; that somebody offers help because of them before being asked the answer does not say.'
		},
		firstStep: {
			de: 'Vertrieb, Service und wer die Daten auswertet klären den Zweck mit dem Datenschutz, treffen sich in vier Wochen viermal dreißig Minuten, wählen jeweils drei auffällige Kundenverläufe und vereinbaren für jeden eine Hilfe, die angeboten wird.',
			en: 'Sales, service and whoever analyses the data settle the purpose with data protection, meet for thirty minutes in each of four weeks, choose three striking customer histories each time, and agree on help to offer in each case.'
		},
		day60: {
			de: 'Zu allen zwölf Verläufen steht fest, ob die Hilfe angenommen wurde; die zwei Muster, bei denen das am häufigsten geschah, sind als Regel beschrieben.',
			en: 'For all twelve histories it is known whether the help was accepted; the two patterns in which that happened most are written as rules.'
		},
		day90: {
			de: 'Die Regeln laufen für eine Kundengruppe, eine vergleichbare bleibt ohne; Angebote, Annahmen und Beschwerden sind gezählt.',
			en: 'The rules run for one customer group while a comparable one goes without; offers, acceptances and complaints have been counted.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Käufe je Jahr, Gruppe mit Regeln gegen Gruppe ohne, nach zwei Quartalen. Kein Unterschied bei vielen Angeboten heißt: Die Daten sagen zu wenig über den Bedarf.',
			en: 'Purchases a year, group with rules against group without, after two quarters. No difference despite many offers means the data say too little about needs.'
		},
		sources: ['ansatz werkzeug.4', 'ki hebel.2', 'ki hebel.5']
	}
];
