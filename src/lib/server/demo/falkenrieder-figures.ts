import type { Interview } from './interview';

/** What customers of the invented company did and said in four quarters, the oldest first, as somebody typed it. */
export interface Figures {
	readonly path: readonly string[];
	readonly quarters: readonly Readonly<Record<string, string>>[];
}

export const figures: readonly Figures[] = [
	{
		path: [],
		quarters: [
			whole('398,00', ['5200', '151'], ['210', '164', '121'], ['612', '760']),
			whole('405,50', ['5231', '148'], ['224', '158', '118'], ['655', '800']),
			whole('409,00', ['5274', '139'], ['241', '166', '108'], ['670', '815']),
			whole('412,50', ['5318', '131'], ['262', '171', '97'], ['702', '840'])
		]
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
	}
];

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
	sentence: 'Der Betrieb, den man wieder anruft.',
	worksheet: whole('412,50', ['5318', '131'], ['262', '171', '97'], ['702', '840'])
};

function whole(
	basket: string,
	[start, lost]: readonly [string, string],
	[promoters, passives, detractors]: readonly [string, string, string],
	[satisfied, answers]: readonly [string, string]
): Record<string, string> {
	return {
		...{ 'churn.customersAtStart': start, 'churn.customersLost': lost, 'churn.target': '2,5' },
		'churn.context': 'Gekündigte Wartungsverträge, alle Privatkunden, aus der Vertragsverwaltung',
		...{ 'nps.promoters': promoters, 'nps.passives': passives, 'nps.detractors': detractors, 'nps.target': '30' },
		'nps.context': 'Schriftliche Befragung nach jedem Auftrag über 500 Euro',
		...{ 'csat.satisfied': satisfied, 'csat.answers': answers, 'csat.target': '80' },
		'csat.context': 'Zufrieden heißt 4 oder 5 von 5, gefragt am Tag nach dem Einsatz',
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
