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
			de: 'Ertrag ist für den Service bisher nicht der Maßstab; ob gelöste Anliegen Umsatz erhalten, lässt sich aus vorhandenen Daten zeigen oder widerlegen.',
			en: 'Return is not the measure for service so far; whether solved requests preserve revenue can be shown or refuted from existing data.'
		},
		firstStep: {
			de: 'Finanz- und Serviceleitung vergleichen für ein Quartal drei Kundengruppen (Anliegen gelöst, ungelöst, keines): Käufe in den 90 Tagen danach, Kündigungen und Kosten je Anliegen, auf einer Seite.',
			en: 'For one quarter the heads of finance and service compare three customer groups (request solved, unsolved, none): purchases in the 90 days after, cancellations and cost per request, on one page.'
		},
		day60: {
			de: 'Die Seite ist in der Leitungssitzung besprochen; eine geplante Kürzung oder Ausgabe im Service wurde danach neu bewertet.',
			en: 'The page has been discussed in the management meeting; one planned cut or expense in service was reassessed by it.'
		},
		day90: {
			de: 'Der Servicebericht enthält neben den Kosten dauerhaft gehaltenen Umsatz, mit offengelegter Rechnung.',
			en: 'The service report permanently contains revenue kept beside cost, with the calculation disclosed.'
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
			de: 'Gesteuert wird schon teils nach Ertrag; wo daneben Zeitvorgaben gelten, ziehen Anspruch und Vorgabe in verschiedene Richtungen.',
			en: 'Service is already run partly by return; where time targets apply as well, claim and target pull in different directions.'
		},
		firstStep: {
			de: 'Ein Team arbeitet vier Wochen ohne Vorgabe zur Gesprächsdauer; gemessen werden stattdessen endgültig gelöste Anliegen und Wiederanrufe, in Absprache mit der Arbeitnehmervertretung und nur als Teamwert.',
			en: 'One team works four weeks without a target for call length; measured instead are requests solved for good and repeat calls, agreed with employee representatives and as team figures only.'
		},
		day60: {
			de: 'Kosten je gelöstem Anliegen, statt je Gespräch, sind für dieses Team und ein zweites berechnet.',
			en: 'Cost per solved request, rather than per call, has been calculated for this team and a second one.'
		},
		day90: {
			de: 'Entschieden ist, welche Vorgabe künftig gilt; die Zielvereinbarungen im Service sind daran angepasst.',
			en: 'It is decided which target applies from now on; target agreements in service have been adapted.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT und Wiederanrufe des Teams gegen das zweite, vier Wochen vor und nach Beginn. Längere Gespräche bei gleich vielen Wiederanrufen: Vorgabe war nicht das Hindernis.',
			en: 'CSAT and repeat calls of the team against the second, four weeks before and after. Longer calls with as many repeats: the target was not the obstacle.'
		},
		sources: ['ansatz tipp.4', 'radikal risiko.3', 'radikal ursache.1']
	}
];
