import type { KpiId } from '../kpi/types';
import type { Text } from '../text';

/** What a column or a label may be called; the first names are those of our own template. */
export interface Naming {
	readonly name: Text;
	/** Further words that people have for it, in any language; capitals, units and brackets do not matter (`headingKey`). */
	readonly synonyms: readonly string[];
}

/** What a KPI is called, in a heading of its own or in front of one of its fields. */
export const kpiWords: Readonly<Record<KpiId, Naming>> = {
	churn: {
		name: { de: 'Abwanderung', en: 'Churn' },
		synonyms: ['Churn', 'Kundenabwanderung', 'Kundenverlust', 'Attrition', 'Customer churn', 'Verlust']
	},
	clv: {
		name: { de: 'CLV', en: 'CLV' },
		synonyms: ['CLTV', 'LTV', 'Kundenwert', 'Customer lifetime value', 'Lifetime value', 'Kundenlebenszeitwert']
	},
	nps: {
		name: { de: 'NPS', en: 'NPS' },
		synonyms: ['Net Promoter Score', 'Net-Promoter-Score', 'Weiterempfehlung', 'Weiterempfehlungsbereitschaft']
	},
	csat: {
		name: { de: 'CSAT', en: 'CSAT' },
		synonyms: ['Kundenzufriedenheit', 'Zufriedenheit', 'Customer satisfaction', 'Satisfaction']
	}
};

/** The fields of the worksheets by name (`worksheetFields`), but for modes and previous periods, which a list has as rows. */
export const fieldNamings: Readonly<Record<string, Naming>> = {
	'churn.customersAtStart': {
		name: { de: 'Kundinnen und Kunden zu Beginn', en: 'Customers at start' },
		synonyms: [
			...[
				'Kunden Beginn',
				'Kunden Anfang',
				'Anfangsbestand',
				'Anfangsbestand Kunden',
				'Kundenbestand Anfang',
				'Bestandskunden'
			],
			...[
				'Kunden zum Anfang',
				'Kundenbestand',
				'Kundenbestand zu Beginn',
				'Kunden am Anfang',
				'Kunden zu Periodenbeginn',
				'Kunden'
			],
			...[
				'Customers',
				'Opening customers',
				'Starting customers',
				'Customers at beginning',
				'Customers at the start',
				'Beginning customers'
			],
			...[
				'Customer base',
				'Bestand Anfang',
				'Bestand zu Beginn',
				'Customers start of period',
				'Kunden Start',
				'Customers start'
			]
		]
	},
	'churn.customersLost': {
		name: { de: 'Verlorene Kundinnen und Kunden', en: 'Customers lost' },
		synonyms: [
			...[
				'Verlorene',
				'Abgewanderte Kunden',
				'Abgewanderte',
				'Kündigungen',
				'Gekündigt',
				'Kunden verloren',
				'Abgänge',
				'Kundenabgänge'
			],
			...[
				'Gekündigte Kunden',
				'Kündiger',
				'Verloren',
				'Davon verloren',
				'Davon verloren bis zum Ende',
				'Abgang',
				'Kundenverluste'
			],
			...[
				'Lost customers',
				'Lost',
				'Churned customers',
				'Churned',
				'Cancellations',
				'Customers churned',
				'Cancelled customers',
				'Leavers'
			]
		]
	},
	'churn.value': {
		name: { de: 'Abwanderungsquote (%)', en: 'Churn rate (%)' },
		synonyms: [
			'Churn-Rate',
			'Churnrate',
			'Churn Quote',
			'Abwanderungsrate',
			'Kündigungsquote',
			'Kündigerquote',
			'Attrition rate'
		]
	},
	'clv.averageBasket': {
		name: { de: 'Durchschnittlicher Betrag je Kauf', en: 'Average amount per purchase' },
		synonyms: [
			...[
				'Warenkorb',
				'Ø Warenkorb',
				'Durchschnittlicher Warenkorb',
				'Warenkorbwert',
				'Bonwert',
				'Durchschnittsbon',
				'Bestellwert'
			],
			...[
				'Durchschnittlicher Bestellwert',
				'Ø Bestellwert',
				'Average basket',
				'Basket',
				'Average order value',
				'AOV',
				'Average purchase value'
			]
		]
	},
	'clv.purchasesPerYear': {
		name: { de: 'Käufe im Jahr', en: 'Purchases a year' },
		synonyms: [
			...['Käufe pro Jahr', 'Kauffrequenz', 'Kaufhäufigkeit', 'Bestellungen pro Jahr', 'Einkäufe pro Jahr', 'Käufe'],
			...['Purchases per year', 'Purchase frequency', 'Orders per year', 'Purchases', 'Frequency']
		]
	},
	'clv.years': {
		name: { de: 'Jahre als Kunde', en: 'Years as a customer' },
		synonyms: [
			...[
				'Jahre',
				'Kundendauer',
				'Kundenbeziehung in Jahren',
				'Lebensdauer',
				'Bleibedauer',
				'Jahre, die ein Kunde bleibt',
				'Haltedauer'
			],
			...[
				'Years',
				'Customer lifetime',
				'Lifetime',
				'Lifespan',
				'Customer lifespan',
				'Years a customer stays',
				'Dauer der Kundenbeziehung'
			]
		]
	},
	'clv.value': {
		name: { de: 'Kundenwert über die Lebensdauer', en: 'Customer lifetime value' },
		synonyms: []
	},
	'clv.currency': {
		name: { de: 'Währung', en: 'Currency' },
		synonyms: ['Währungskürzel', 'Currency code', 'CLV Währung', 'CLV currency']
	},
	'nps.promoters': {
		name: { de: 'Promotoren', en: 'Promoters' },
		synonyms: ['Promoter', 'Fürsprecher', 'Antworten mit 9 oder 10', '9-10', '9–10', 'Answers of 9 or 10', 'Empfehler']
	},
	'nps.passives': {
		name: { de: 'Passive', en: 'Passives' },
		synonyms: [
			'Indifferente',
			'Neutrale',
			'Unentschiedene',
			'Passiv zufriedene',
			'7-8',
			'7–8',
			'Antworten mit 7 oder 8',
			'Neutrals',
			'Answers of 7 or 8'
		]
	},
	'nps.detractors': {
		name: { de: 'Detraktoren', en: 'Detractors' },
		synonyms: ['Detractor', 'Kritiker', '0-6', '0–6', 'Antworten von 0 bis 6', 'Answers of 0 to 6']
	},
	'nps.total': {
		name: { de: 'NPS-Antworten insgesamt', en: 'NPS answers in total' },
		synonyms: [
			'NPS Antworten',
			'Antworten',
			'Responses',
			'Answers',
			'NPS responses',
			'NPS n',
			'Rückläufer',
			'Antworten gesamt',
			'Total answers',
			'n'
		]
	},
	'nps.value': {
		name: { de: 'NPS', en: 'NPS' },
		synonyms: ['NPS Score', 'Score NPS']
	},
	'csat.satisfied': {
		name: { de: 'Zufriedene Antworten', en: 'Satisfied answers' },
		synonyms: [
			'Zufriedene',
			'Zufrieden',
			'Zufriedene Kunden',
			'Satisfied',
			'Satisfied customers',
			'Satisfied responses',
			'Top-2-Box'
		]
	},
	'csat.answers': {
		name: { de: 'CSAT-Antworten insgesamt', en: 'CSAT answers in total' },
		synonyms: [
			'CSAT Antworten',
			'Antworten',
			'Responses',
			'Answers',
			'Befragte',
			'CSAT responses',
			'CSAT n',
			'Rückläufer',
			'Antworten gesamt',
			'Total answers',
			'n',
			'Teilnehmer',
			'Respondents'
		]
	},
	'csat.value': {
		name: { de: 'Zufriedenheitsquote (%)', en: 'Satisfaction rate (%)' },
		synonyms: [
			'CSAT Score',
			'CSAT-Wert',
			'Anteil Zufriedene',
			'Zufriedenheit',
			'Kundenzufriedenheit',
			'Customer satisfaction',
			'Zufriedenheitswert'
		]
	}
};

/** In front of or behind the name of a KPI. */
export const targetWords: Naming = {
	name: { de: 'Ziel', en: 'Target' },
	synonyms: ['Zielwert', 'Soll', 'Plan', 'Goal', 'Vorgabe', 'Sollwert', 'Planwert', 'Target value']
};

export const descriptionWords: Readonly<Record<'segment' | 'definition' | 'source', Naming>> = {
	segment: {
		name: { de: 'Segment', en: 'Segment' },
		synonyms: ['Kundengruppe', 'Kundensegment', 'Customer segment', 'Zielgruppe']
	},
	definition: {
		name: { de: 'Definition', en: 'Definition' },
		synonyms: ['Begriff', 'Abgrenzung', 'Berechnung', 'Definition Kennzahl']
	},
	source: { name: { de: 'Quelle', en: 'Source' }, synonyms: ['Datenquelle', 'Data source', 'Herkunft', 'System'] }
};

/** Columns that say where a figure belongs, and in other layouts which one it is. */
export const roleNamings = {
	'@department': {
		name: { de: 'Abteilung', en: 'Department' },
		synonyms: [
			...[
				'Bereich',
				'Team',
				'Standort',
				'Niederlassung',
				'Filiale',
				'Region',
				'Einheit',
				'Organisationseinheit',
				'Geschäftsbereich',
				'Kostenstelle'
			],
			...['Unit', 'Division', 'Site', 'Branch', 'Business unit', 'Location', 'Office', 'Gesellschaft', 'Entity']
		]
	},
	'@period': {
		name: { de: 'Zeitraum', en: 'Period' },
		synonyms: [
			...[
				'Periode',
				'Monat',
				'Quartal',
				'Datum',
				'Stichtag',
				'Berichtsmonat',
				'Berichtszeitraum',
				'Jahr',
				'Berichtsperiode',
				'Zeit'
			],
			...['Month', 'Quarter', 'Date', 'Reporting period', 'Reporting month', 'As of', 'Year', 'Time']
		]
	},
	'@year': { name: { de: 'Jahr (in eigener Spalte)', en: 'Year (in a column of its own)' }, synonyms: [] },
	'@part': { name: { de: 'Monat oder Quartal des Jahres', en: 'Month or quarter of the year' }, synonyms: [] },
	'@label': {
		name: { de: 'Kennzahl', en: 'KPI' },
		synonyms: [
			'Metrik',
			'Messgröße',
			'Indikator',
			'Metric',
			'Measure',
			'Indicator',
			'Kenngröße',
			'Position',
			'Bezeichnung',
			'Name',
			'Kennzahlen',
			'KPIs'
		]
	},
	'@sublabel': {
		name: { de: 'Teil der Kennzahl', en: 'Part of the KPI' },
		synonyms: ['Feld', 'Bestandteil', 'Komponente', 'Field', 'Component', 'Part', 'Detail', 'Größe', 'Item']
	},
	'@value': {
		name: { de: 'Wert', en: 'Value' },
		synonyms: [
			'Ist',
			'Ist-Wert',
			'Istwert',
			'Actual',
			'Figure',
			'Zahl',
			'Betrag',
			'Ergebnis',
			'Result',
			'Amount',
			'Values'
		]
	},
	'@target': targetWords,
	'@segment': descriptionWords.segment,
	'@definition': descriptionWords.definition,
	'@source': descriptionWords.source,
	'@periods': {
		name: { de: 'Werte des Zeitraums im Spaltenkopf', en: 'Values of the period in the heading' },
		synonyms: []
	}
} as const satisfies Readonly<Record<`@${string}`, Naming>>;

export type ColumnRole = keyof typeof roleNamings;
