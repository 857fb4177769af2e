import type { SampleProfile } from './types';

/** Price-led, modest in its claims, with facts for nearly all of them. Its customers are loyal to the price. */
export const discounter: SampleProfile = {
	id: 'discounter',
	title: { de: 'Ein Discounter, der über den Preis verkauft', en: 'A discounter that sells on price' },
	portrait: {
		de: 'Pfennigfeld ist ein erfundener Lebensmitteldiscounter mit 240 Filialen, der mit niedrigen Preisen wirbt und wenig verspricht. Sein Bericht zeigt, welche niedrigen Werte zur Strategie gehören und welche trotz des Preises etwas kosten.',
		en: 'Pfennigfeld is an invented grocery discounter with 240 branches that advertises low prices and promises little. Its report shows which low scores belong to the strategy, and which cost something in spite of the price.'
	},
	subject: {
		organisation: 'Pfennigfeld Märkte GmbH & Co. KG',
		unit: { de: 'Filialgeschäft', en: 'Branch business' },
		asOf: '2026-11-15'
	},
	strategy: 'price',
	sentence: {
		de: 'Billig, ordentlich, und an der Kasse geht es inzwischen schnell – nur fragen darf man nichts.',
		en: 'Cheap, tidy, and quick at the till these days; just don’t ask anyone a question.'
	},
	answers: [
		{
			item: 'leadership.1',
			level: 1,
			note: {
				de: 'Im Sortimentsausschuss geht es um Einstandspreis und Fläche.',
				en: 'The range committee talks about cost price and shelf space.'
			}
		},
		{
			item: 'leadership.2',
			dontKnow: true,
			note: {
				de: 'Die Ziele der Zentrale kenne ich nicht im Einzelnen.',
				en: 'I don’t know head office’s goals in any detail.'
			}
		},
		{
			item: 'leadership.3',
			level: 2,
			note: {
				de: 'Kassenteams üben Reklamationen im Lehrmarkt, die Zentrale nicht.',
				en: 'Checkout teams practise complaints in the training store; head office doesn’t.'
			}
		},
		{
			item: 'check.1',
			level: 2,
			note: {
				de: 'Beim Filialbesuch im September, zwischen zwei Terminen an der Kasse.',
				en: 'On a branch visit in September, at the till between two meetings.'
			}
		},
		{ item: 'understanding.1', level: 2 },
		{
			item: 'contrast.1',
			position: 5,
			note: {
				de: 'Neue Preise laufen zuerst in zwölf Testfilialen.',
				en: 'New prices go to twelve test branches first.'
			}
		},
		{ item: 'check.2', level: 1 },
		{
			item: 'check.3',
			level: 3,
			evidence: {
				what: {
					de: 'Liste der 14 häufigsten Reklamationsgründe aus 240 Filialen; oben stehen Wartezeit, Preisauszeichnung und leere Regale',
					en: 'List of the 14 most frequent complaints from 240 branches, headed by queues, price labels and empty shelves'
				},
				when: '2026-06-30'
			}
		},
		{
			item: 'check.4',
			level: 4,
			evidence: {
				what: {
					de: 'Selbstbedienungskassen in 96 Filialen in Betrieb, mittlere Wartezeit dort von 5,4 auf 3,1 Minuten gesunken',
					en: 'Self-checkouts running in 96 branches; the average wait there is down from 5.4 to 3.1 minutes'
				},
				when: '2026-09-01'
			}
		},
		{ item: 'innovation.1', level: 1 },
		{ item: 'contrast.2', position: 1 },
		{ item: 'contrast.4', position: 1 },
		{
			item: 'relationship.1',
			level: 0,
			note: {
				de: 'Ohne Kundenkarte kennen wir niemanden mit Namen.',
				en: 'Without a loyalty card we know nobody by name.'
			}
		},
		{ item: 'contrast.3', position: 1 },
		{ item: 'contrast.5', position: 1 },
		{
			item: 'service.1',
			notApplicable: true,
			note: { de: 'Es gibt nur die Filiale.', en: 'The branch is the only channel we have.' }
		},
		{
			item: 'service.2',
			level: 3,
			evidence: {
				what: {
					de: 'Dienstanweisung 7/2025: Erstattung ohne Kassenbon bis 40 Euro durch jede Kassenkraft',
					en: 'Staff instruction 7/2025: anyone on the till may refund up to 40 euros without a receipt'
				},
				when: '2025-07-01'
			}
		},
		{ item: 'service.3', level: 2 },
		{ item: 'check.5', level: 2 },
		{
			item: 'data-ai.1',
			level: 1,
			note: {
				de: 'Die Bondaten steuern die Bestellung; wer kauft, sehen wir nicht.',
				en: 'Till data drives our ordering; who is buying we cannot see.'
			}
		},
		{
			item: 'check.6',
			level: 3,
			evidence: {
				what: {
					de: 'Umfrage an der Kasse: Preise am Regal schlecht lesbar; größere Etiketten in allen Filialen',
					en: 'Survey at the till: shelf prices hard to read; larger labels now up in every branch'
				},
				when: '2026-04-13'
			}
		},
		{ item: 'measurement.1', level: 1 }
	],
	kpis: {
		clv: {
			averageBasket: 24.8,
			purchasesPerYear: 44,
			years: 6,
			currency: 'EUR',
			target: 6000,
			previous: { averageBasket: 23.9, purchasesPerYear: 43, years: 6, currency: 'EUR' }
		},
		nps: {
			promoters: 262,
			passives: 391,
			detractors: 247,
			target: 5,
			previous: { promoters: 251, passives: 402, detractors: 231 }
		},
		csat: {
			satisfied: 18_240,
			answers: 21_460,
			target: 84,
			previous: { satisfied: 16_905, answers: 20_510 }
		}
	}
};
