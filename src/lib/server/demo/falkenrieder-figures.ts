import type { OwnKpiDefinition } from '$lib/core/kpi/own';
import { pathText } from '$lib/core/organisation/names';
import { maintenance } from './falkenrieder-company';
import type { PlaceFigures } from './figures';
import type { Upload } from './imported';
import type { Interview } from './interview';

/** What the company counts for itself. */
export const ownKpis = {
	punctuality: {
		name: 'Eingehaltene Terminzusagen',
		unit: '%',
		direction: 'higher',
		formula: 'Einsätze, die im zugesagten Zeitfenster begonnen haben, geteilt durch alle zugesagten Einsätze, mal 100'
	},
	quote: {
		name: 'Tage bis zum Angebot',
		unit: 'Tage',
		direction: 'lower',
		formula: 'Werktage vom Aufmaß bis zum Versand des Angebots, mittlerer Wert aller Angebote des Zeitraums'
	}
} as const satisfies Readonly<Record<string, OwnKpiDefinition>>;

/** Satisfaction was asked about on a card in the invoice, until somebody noticed how few of them came back. */
const onTheInvoice = {
	'csat.definition': 'Zufrieden heißt 3, 4 oder 5 von 5, angekreuzt auf der Karte in der Rechnung'
};
const theDayAfter = {
	'csat.definition': 'Zufrieden heißt 4 oder 5 von 5, gefragt am Tag nach dem Einsatz',
	'csat.target': '80'
};

/** What customers of the invented company did and said, by quarters, the newest last, as somebody typed it. */
export const figures: readonly PlaceFigures[] = [
	{
		path: [],
		quarters: [
			{ ...whole('381,00', ['5088', '171'], ['168', '150', '141'], ['301', '338']), ...onTheInvoice },
			{ ...whole('384,50', ['5112', '166'], ['181', '149', '136'], ['297', '331']), ...onTheInvoice },
			{ ...whole('390,00', ['5150', '163'], ['189', '158', '132'], ['322', '356']), ...onTheInvoice },
			{ ...whole('394,00', ['5181', '160'], ['196', '161', '127'], ['318', '350']), ...onTheInvoice },
			{ ...whole('398,00', ['5200', '151'], ['210', '164', '121'], ['612', '760']), ...theDayAfter },
			{ ...whole('405,50', ['5231', '148'], ['224', '158', '118'], ['655', '800']), ...theDayAfter },
			// Mistyped: two digits have changed places (`mistyped`).
			{ ...whole('409,00', ['5274', '193'], ['241', '166', '108'], ['670', '815']), ...theDayAfter },
			{ ...whole('412,50', ['5318', '131'], ['262', '171', '97'], ['702', '840']), ...theDayAfter }
		],
		own: {
			punctuality: { values: ['68', '70', '71', '74', '78,5', '81'], target: '85' },
			quote: { values: ['16', '17', '16', '15', '17', '18'], target: '8' }
		}
	},
	{
		// Their view of themselves is dark; those who call are content.
		path: ['Service', 'Telefonservice'],
		quarters: [
			service(['423', '480'], ['168', '92', '44']),
			service(['441', '495'], ['172', '96', '41']),
			service(['452', '503'], ['181', '88', '40']),
			service(['474', '522'], ['190', '91', '38'])
		]
	},
	{
		// They are sure of their customers, who leave.
		path: ['Vertrieb', 'Nord'],
		quarters: [sales('1460', '41'), sales('1442', '52'), sales('1418', '60'), sales('1391', '79')]
	},
	{
		path: ['Service', 'Montage'],
		quarters: [
			service(['228', '310'], ['88', '90', '62']),
			service(['231', '322'], ['85', '96', '66']),
			service(['219', '315'], ['80', '92', '71']),
			service(['226', '330'], ['82', '95', '74'])
		]
	},
	{
		// What customers say comes in by their form; only the targets are typed.
		path: maintenance,
		quarters: Array.from({ length: 4 }, () => ({ 'csat.target': '90', 'nps.target': '30' }))
	}
];

/** The last but one quarter of the whole company was typed wrongly at first. */
export const mistyped = {
	quartersAgo: 2,
	right: { 'churn.customersLost': '139' },
	reason: 'Zahlendreher: In der Vertragsverwaltung stehen 139 Kündigungen, nicht 193.'
} as const;

/** Churn of a department by periods, as it came out of the administration of contracts: by mistake with business customers. */
export function importedTable(path: readonly string[], periods: readonly string[]): Upload {
	const counts = [
		['1630', '44'],
		['1655', '47'],
		['1671', '49']
	];
	const rows = periods.map((period, index) => [pathText(path), period, ...(counts[index] ?? [])]);
	const lines = [['Abteilung', 'Zeitraum', 'Kunden am Anfang', 'Verlorene Kunden'], ...rows];
	return { fileName: 'Kuendigungen-Sued.csv', text: lines.map((cells) => cells.join(';')).join('\n') };
}

/** Of its last line somebody knew the right figures; the rest was taken back. */
export const importMistake = {
	right: { 'churn.customersAtStart': '1402', 'churn.customersLost': '38', 'churn.target': '3' },
	reason: 'Die Tabelle zählt Gewerbekunden mit. Diese Zahlen sind nur die Privatkunden.'
} as const;

/** What its managing director said when the consultant asked. */
export const talk: Interview = {
	interviewed: 'Geschäftsführung',
	mood: {
		view: {
			...{ leadership: 62, understanding: 58, journey: 44, innovation: 55 },
			...{ relationship: 82, service: 78, 'data-ai': 40, measurement: 46 }
		},
		factShare: 0.4
	},
	sentence: 'Der zuverlässige Betrieb, den man immer wieder anruft.',
	worksheet: {
		...whole('412,50', ['5318', '131'], ['262', '171', '97'], ['702', '840']),
		...{ 'csat.target': '80', 'csat.context': 'Zufrieden heißt 4 oder 5 von 5, gefragt am Tag nach dem Einsatz' },
		'churn.context': 'Gekündigte Wartungsverträge, alle Privatkunden, aus der Vertragsverwaltung',
		'nps.context': 'Schriftliche Befragung nach jedem Auftrag über 500 Euro'
	}
};

function whole(
	basket: string,
	[start, lost]: readonly [string, string],
	[promoters, passives, detractors]: readonly [string, string, string],
	[satisfied, answers]: readonly [string, string]
): Record<string, string> {
	return {
		...{ 'churn.customersAtStart': start, 'churn.customersLost': lost, 'churn.target': '2,5' },
		...{ 'churn.segment': 'Alle Privatkunden mit Wartungsvertrag', 'churn.source': 'Vertragsverwaltung' },
		'churn.definition': 'Verloren heißt: Wartungsvertrag gekündigt oder nicht verlängert',
		...{ 'nps.promoters': promoters, 'nps.passives': passives, 'nps.detractors': detractors, 'nps.target': '30' },
		...{ 'nps.segment': 'Aufträge über 500 Euro', 'nps.source': 'Schriftliche Befragung nach dem Auftrag' },
		...{ 'csat.satisfied': satisfied, 'csat.answers': answers },
		...{ 'clv.averageBasket': basket, 'clv.purchasesPerYear': '1,4', 'clv.years': '9', 'clv.currency': 'EUR' }
	};
}

function service(
	[satisfied, answers]: readonly [string, string],
	[promoters, passives, detractors]: readonly [string, string, string]
): Record<string, string> {
	return {
		...{ 'csat.satisfied': satisfied, 'csat.answers': answers, 'csat.target': '85' },
		...{ 'nps.promoters': promoters, 'nps.passives': passives, 'nps.detractors': detractors, 'nps.target': '25' }
	};
}

function sales(start: string, lost: string): Record<string, string> {
	return { 'churn.customersAtStart': start, 'churn.customersLost': lost, 'churn.target': '3' };
}
