import type { SampleProfile } from './types';

/** Price-led, modest in its claims, with facts for nearly all of them. Its customers are loyal to the price. */
export const discounter: SampleProfile = {
	id: 'discounter',
	title: { de: 'Ein Discounter, der über den Preis verkauft', en: 'A discounter that sells on price' },
	portrait: {
		de: 'Pfennigfeld ist ein erfundener Lebensmitteldiscounter mit 240 Filialen, der mit niedrigen Preisen wirbt und wenig verspricht. Sein Bericht zeigt, welche niedrigen Werte zur Strategie gehören und welche trotz des Preises etwas kosten.',
		en: 'Pfennigfeld is an invented grocery discounter with 240 branches that advertises low prices and promises little. Its report shows which low scores belong to the strategy, and which cost something in spite of the price.'
	},
	subject: { organisation: 'Pfennigfeld Märkte GmbH & Co. KG', unit: 'Filialgeschäft', asOf: '2026-11-15' },
	strategy: 'price',
	sentence: 'Billig, ordentlich, und an der Kasse geht es inzwischen schnell – nur fragen darf man nichts.',
	answers: [
		{ item: 'leadership.1', level: 1, note: 'Im Sortimentsausschuss geht es um Einstandspreis und Fläche.' },
		{ item: 'leadership.2', dontKnow: true, note: 'Die Ziele der Zentrale kenne ich nicht im Einzelnen.' },
		{
			item: 'leadership.3',
			level: 2,
			note: 'Kassenteams üben Reklamationen im Lehrmarkt, die Zentrale nicht.'
		},
		{
			item: 'check.1',
			level: 2,
			note: 'Beim Filialbesuch im September, zwischen zwei Terminen an der Kasse.'
		},
		{ item: 'understanding.1', level: 2 },
		{ item: 'contrast.1', position: 5, note: 'Neue Preise laufen zuerst in zwölf Testfilialen.' },
		{ item: 'check.2', level: 1 },
		{
			item: 'check.3',
			level: 3,
			evidence: {
				what: 'Liste der 14 häufigsten Reklamationsgründe aus 240 Filialen; oben stehen Wartezeit, Preisauszeichnung und leere Regale',
				when: '2026-06-30'
			}
		},
		{
			item: 'check.4',
			level: 4,
			evidence: {
				what: 'Selbstbedienungskassen in 96 Filialen in Betrieb, mittlere Wartezeit dort von 5,4 auf 3,1 Minuten gesunken',
				when: '2026-09-01'
			}
		},
		{ item: 'innovation.1', level: 1 },
		{ item: 'contrast.2', position: 1 },
		{ item: 'contrast.4', position: 1 },
		{ item: 'relationship.1', level: 0, note: 'Ohne Kundenkarte kennen wir niemanden mit Namen.' },
		{ item: 'contrast.3', position: 1 },
		{ item: 'contrast.5', position: 1 },
		{ item: 'service.1', notApplicable: true, note: 'Es gibt nur die Filiale.' },
		{
			item: 'service.2',
			level: 3,
			evidence: {
				what: 'Dienstanweisung 7/2025: Erstattung ohne Kassenbon bis 40 Euro durch jede Kassenkraft',
				when: '2025-07-01'
			}
		},
		{ item: 'service.3', level: 2 },
		{ item: 'check.5', level: 2 },
		{ item: 'data-ai.1', level: 1, note: 'Die Bondaten steuern die Bestellung; wer kauft, sehen wir nicht.' },
		{
			item: 'check.6',
			level: 3,
			evidence: {
				what: 'Umfrage an der Kasse: Preise am Regal schlecht lesbar; größere Etiketten in allen Filialen',
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
