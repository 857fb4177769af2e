import type { SampleProfile } from './types';

/** Undersells itself: low answers, and yet every KPI with a target meets it and is better than before. */
export const service: SampleProfile = {
	id: 'service',
	title: { de: 'Ein Dienstleister, der sich unterschätzt', en: 'A service company that undersells itself' },
	portrait: {
		de: 'Fichtelgrund ist ein erfundener Betrieb für Heizung und Haustechnik mit 85 Mitarbeitenden, dessen Inhaberin wenig von großen Worten hält. Sein Bericht zeigt, dass seine Kundinnen und Kunden günstiger urteilen als der Betrieb selbst.',
		en: 'Fichtelgrund is an invented heating and plumbing firm with 85 staff whose owner has little time for big words. Its report shows that customers think better of the firm than it does of itself.'
	},
	subject: { organisation: 'Fichtelgrund Haustechnik GmbH', asOf: '2026-11-15' },
	strategy: 'customer',
	targets: { service: 80 },
	sentence: {
		de: 'Die kommen, wenn sie es sagen, und rufen hinterher noch einmal an.',
		en: 'They come when they say they will, and they ring afterwards to check.'
	},
	answers: [
		{
			item: 'leadership.1',
			level: 1,
			note: {
				de: 'Vorlagen gibt es kaum, wir entscheiden am Montag in der Runde.',
				en: 'We hardly write papers; we decide things together on Mondays.'
			}
		},
		{
			item: 'leadership.2',
			notApplicable: true,
			note: {
				de: 'Solche Bereiche haben wir nicht; das Büro sitzt am Telefon.',
				en: 'We have no such departments; the office is on the phone to customers.'
			}
		},
		{
			item: 'leadership.3',
			level: 2,
			note: {
				de: 'Die Auszubildenden gehen ein halbes Jahr mit auf Baustellen.',
				en: 'Apprentices spend six months going out on jobs.'
			}
		},
		{ item: 'check.1', level: 1 },
		{ item: 'understanding.1', level: 1 },
		{
			item: 'contrast.1',
			position: 1,
			note: { de: 'Wir hören zu. Versuche machen andere.', en: 'We listen. Experiments are for other people.' }
		},
		{ item: 'check.2', level: 0 },
		{ item: 'check.3', level: 1 },
		{
			item: 'check.4',
			level: 2,
			note: {
				de: 'Das Zeitfenster ist von vier auf zwei Stunden verkürzt, das ging einfach.',
				en: 'We cut the appointment window from four hours to two; that was easy.'
			}
		},
		{ item: 'innovation.1', level: 2 },
		{ item: 'contrast.2', position: 2 },
		{ item: 'contrast.4', neither: true },
		{ item: 'relationship.1', level: 1 },
		{ item: 'contrast.3', position: 2 },
		{ item: 'contrast.5', neither: true },
		{ item: 'service.1', level: 1 },
		{ item: 'service.2', level: 2 },
		{
			item: 'service.3',
			level: 1,
			note: {
				de: 'Wir rufen zwei Tage später an, aber eine Auswertung ist das nicht.',
				en: 'We ring two days later, but you couldn’t call that analysis.'
			}
		},
		{ item: 'check.5', dontKnow: true },
		{ item: 'data-ai.1', level: 1 },
		{
			item: 'check.6',
			level: 3,
			evidence: {
				what: {
					de: 'Nach den Anrufen im Winter 2025 den Notdienst auf Samstag und Sonntag ausgeweitet',
					en: 'After the calls in winter 2025, extended the emergency service to Saturdays and Sundays'
				},
				when: '2026-01-10'
			}
		},
		{ item: 'measurement.1', level: 2 }
	],
	kpis: {
		churn: {
			customersAtStart: 1240,
			customersLost: 42,
			target: 6,
			previous: { customersAtStart: 1180, customersLost: 71 }
		},
		clv: { value: 4200, currency: 'EUR', previous: { value: 3900, currency: 'EUR' } },
		nps: {
			promoters: 186,
			passives: 84,
			detractors: 30,
			target: 40,
			previous: { promoters: 118, passives: 96, detractors: 46 }
		},
		csat: { satisfied: 602, answers: 640, target: 90, previous: { satisfied: 540, answers: 600 } }
	}
};
