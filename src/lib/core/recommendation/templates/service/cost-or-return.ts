import type { RecommendationTemplate } from '../../types';

/** What to do between service as cost and service as return (`contrast.7`). */
export const costOrReturnTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'service.cost-beside-revenue',
		dimension: 'service',
		items: [{ item: 'contrast.7', from: 0, to: 2 }],
		title: {
			de: 'Servicekosten neben den Umsatz betreuter Kunden stellen',
			en: 'Set service cost beside revenue of customers served'
		},
		reason: {
			de: 'Der Ertrag gibt im Service bisher nicht den Ausschlag; ob gelöste Anliegen Umsatz erhalten, lässt sich mit vorhandenen Zahlen prüfen.',
			en: 'Return does not tip the balance in service so far; whether solved requests preserve revenue can be checked with existing figures.'
		},
		firstStep: {
			de: 'Finanz- und Serviceleitung vergleichen für ein Quartal drei Gruppen ähnlich langjähriger Kunden (Anliegen gelöst, ungelöst, keines): Käufe oder Verlängerungen in den 90 Tagen danach, Kündigungen und Kosten je Anliegen, auf einer Seite.',
			en: 'For one quarter the heads of finance and service compare three groups of similarly long-standing customers (request solved, unsolved, none): purchases or renewals in the 90 days after, cancellations and cost per request, on one page.'
		},
		day60: {
			de: 'Die Seite ist in der Leitungssitzung besprochen; eine geplante Kürzung oder Ausgabe im Service wurde danach neu bewertet.',
			en: 'The page has been discussed in the management meeting; one planned cut or expense in service was reassessed by it.'
		},
		day90: {
			de: 'Der Servicebericht enthält neben den Kosten dauerhaft den Umsatz der drei Gruppen, mit offengelegter Rechnung und ohne Deutung als Wirkung.',
			en: 'The service report permanently shows the revenue of the three groups beside cost, with the calculation disclosed and no claim of effect.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'CLV von Kunden mit gelöstem gegen ungelöstes Anliegen, zwei Quartale in Folge. Ist der Unterschied klein, hält etwas anderes die Kunden.',
			en: 'CLV of customers with a solved against an unsolved request, two quarters running. If the difference is small, something else keeps them.'
		},
		sources: ['radikal risiko.3', 'ansatz tipp.4', 'ki kosten.1']
	},
	{
		id: 'service.without-time-target',
		dimension: 'service',
		items: [{ item: 'contrast.7', from: 3, to: 3 }],
		title: {
			de: 'Ein Serviceteam vier Wochen ohne Zeitvorgabe führen',
			en: 'Run one service team four weeks without time targets'
		},
		reason: {
			de: 'Gesteuert wird schon teils nach Ertrag; wo daneben eine Vorgabe für Dauer oder Menge gilt, zieht sie in die andere Richtung.',
			en: 'Service is already run partly by return; where a target for length or quantity applies as well, it pulls the other way.'
		},
		firstStep: {
			de: 'Ein Team arbeitet vier Wochen ohne Vorgabe zu Gesprächsdauer oder Menge; gemessen werden stattdessen zwei Dinge, endgültig gelöste Anliegen und Wiederanrufe, in Absprache mit der Arbeitnehmervertretung und nur als Teamwert.',
			en: 'One team works four weeks without a target for call length or quantity; measured instead are two things, requests solved for good and repeat calls, agreed with employee representatives and as team figures only.'
		},
		day60: {
			de: 'Kosten je gelöstem Anliegen, statt je Gespräch, sind für diese Wochen und für die Zeit davor oder ein zweites Team berechnet.',
			en: 'Cost per solved request, rather than per call, has been calculated for these weeks and for the time before or a second team.'
		},
		day90: {
			de: 'Entschieden ist, welche Vorgabe künftig gilt; die Zielvereinbarungen im Service sind daran angepasst.',
			en: 'It is decided which target applies from now on; target agreements in service have been adapted.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT und Wiederanrufe des Teams, vier Wochen vor und nach Beginn, möglichst gegen ein zweites. Längere Gespräche bei gleich vielen Wiederanrufen: Die Vorgabe war nicht das Hindernis.',
			en: 'CSAT and repeat calls of the team, four weeks before and after the start, against a second one if possible. Longer calls with as many repeats: the target was not the obstacle.'
		},
		sources: ['ansatz tipp.4', 'radikal risiko.3', 'radikal ursache.1']
	}
];
