import type { SampleProfile } from './types';

/** Believes it is customer-centric: high claims, few facts that count, a missed NPS target, more customers lost than before. */
export const manufacturer: SampleProfile = {
	id: 'manufacturer',
	title: {
		de: 'Ein Hersteller, der sich für kundenzentriert hält',
		en: 'A manufacturer that believes it is customer-centric'
	},
	portrait: {
		de: 'Auberg & Sohn ist ein erfundener Hersteller teurer Espressomaschinen mit eigenem Wartungsvertrag, stolz auf seine Nähe zur Kundschaft. Sein Bericht zeigt, was davon belegt ist und wo Kundinnen und Kunden anders urteilen.',
		en: 'Auberg & Sohn is an invented maker of expensive espresso machines with a maintenance plan of its own, proud of being close to its customers. Its report shows how much of that is documented, and where customers see it differently.'
	},
	subject: { organisation: 'Auberg & Sohn Espressomaschinen AG', asOf: '2026-11-15' },
	strategy: 'customer',
	weights: {
		leadership: 6,
		understanding: 7,
		journey: 5,
		innovation: 9,
		relationship: 9,
		service: 7,
		'data-ai': 4,
		measurement: 4
	},
	sentence: {
		de: 'Wunderschöne Maschine, aber wehe, es geht etwas kaputt.',
		en: 'A gorgeous machine, but heaven help you if something breaks.'
	},
	answers: [
		{
			item: 'leadership.1',
			level: 3,
			note: {
				de: 'Der Kundennutzen steht bei uns in jedem Antrag auf der ersten Seite.',
				en: 'Every proposal here has the customer benefit on page one.'
			},
			evidence: {
				what: {
					de: 'Vorlage zum neuen Mahlwerk mit Befragung von 60 Kundinnen und Kunden',
					en: 'Decision paper on the new grinder, with a survey of 60 customers'
				},
				when: '2023-02-20'
			}
		},
		{
			item: 'leadership.2',
			notApplicable: true,
			note: {
				de: 'Finanzen, IT, Personal und Einkauf liegen bei der Holding.',
				en: 'Finance, IT, HR and purchasing all sit with the holding company.'
			}
		},
		{
			item: 'leadership.3',
			level: 3,
			evidence: { what: { de: 'Kundentage für alle Bereiche', en: 'Customer days for every department' }, when: '2026' }
		},
		{
			item: 'check.1',
			level: 4,
			evidence: {
				what: {
					de: 'Abend mit acht Sammlerinnen und Sammlern im Werk, Thema Ersatzteile und Wartezeiten',
					en: 'Evening at the works with eight collectors, on spare parts and waiting times'
				},
				when: '2026-10-08'
			}
		},
		{ item: 'understanding.1', level: 3 },
		{ item: 'contrast.1', position: 5 },
		{
			item: 'check.2',
			level: 2,
			note: {
				de: 'Unsere Agentur hat die Reise 2024 für uns gezeichnet.',
				en: 'Our agency mapped the journey for us in 2024.'
			}
		},
		{
			item: 'check.3',
			level: 3,
			evidence: { what: { de: 'Liste im Qualitätszirkel', en: 'List kept by the quality circle' } }
		},
		{
			item: 'check.4',
			level: 1,
			note: {
				de: 'Budget für das Ersatzteillager ist für das nächste Geschäftsjahr beantragt.',
				en: 'We have asked for a spare-parts budget for the next financial year.'
			}
		},
		{ item: 'innovation.1', level: 3 },
		{ item: 'contrast.2', position: 6 },
		{ item: 'contrast.4', position: 6 },
		{ item: 'relationship.1', level: 3 },
		{
			item: 'contrast.3',
			position: 7,
			note: {
				de: 'Unsere Kundinnen und Kunden vererben ihre Maschinen.',
				en: 'Our customers leave their machines to their children.'
			}
		},
		{ item: 'contrast.5', position: 6 },
		{ item: 'service.1', level: 3 },
		{
			item: 'service.2',
			level: 3,
			evidence: {
				what: {
					de: 'Kulanzregel für die Hotline: bis 150 Euro ohne Rückfrage',
					en: 'Goodwill rule for the hotline: up to 150 euros without asking'
				},
				when: '2026-03-01'
			}
		},
		{ item: 'service.3', level: 2 },
		{
			item: 'check.5',
			level: 3,
			evidence: {
				what: { de: 'App zur Entkalkung kam vor allen anderen', en: 'Descaling app came out before anyone else’s' },
				when: '2024-03-18'
			}
		},
		{ item: 'data-ai.1', level: 3 },
		{ item: 'check.6', level: 3 },
		{ item: 'measurement.1', level: 2 }
	],
	kpis: {
		churn: {
			customersAtStart: 8400,
			customersLost: 756,
			target: 6,
			previous: { customersAtStart: 7900, customersLost: 553 }
		},
		clv: {
			averageBasket: 620,
			purchasesPerYear: 1.5,
			years: 6,
			currency: 'EUR',
			target: 5500,
			previous: { averageBasket: 585, purchasesPerYear: 1.5, years: 6.2, currency: 'EUR' }
		},
		nps: {
			promoters: 214,
			passives: 178,
			detractors: 108,
			target: 45,
			previous: { promoters: 231, passives: 170, detractors: 99 }
		},
		csat: { satisfied: 412, answers: 460, target: 88, previous: { satisfied: 371, answers: 420 } }
	}
};
