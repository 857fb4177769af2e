import type { Text } from '../text';

/** What a person reads at a KPI's field: what is wrong, and what would be right. */
export const kpiMessages = {
	unreadable: {
		de: 'Das ist keine Zahl, die wir lesen können. Schreiben Sie zum Beispiel 1250 oder 3,5.',
		en: 'We cannot read this as a number. Write, for example, 1250 or 3.5.'
	},
	missing: {
		de: 'Hier fehlt noch eine Zahl. Lassen Sie sonst alle Felder dieser Kennzahl leer.',
		en: 'A number is still missing here. Otherwise leave all fields of this KPI empty.'
	},
	currencyMissing: {
		de: 'In welcher Währung? Tragen Sie das Kürzel aus drei Buchstaben ein, zum Beispiel EUR.',
		en: 'In which currency? Enter its three-letter code, for example EUR.'
	},
	negative: {
		de: 'Die Zahl darf nicht kleiner als 0 sein.',
		en: 'The number cannot be below 0.'
	},
	fraction: {
		de: 'Gezählt wird in ganzen Zahlen, ohne Nachkommastellen.',
		en: 'Counts are whole numbers, without decimals.'
	},
	tooLarge: {
		de: 'Die Zahl ist größer als eine Billion. Sind ein paar Nullen zu viel hineingeraten?',
		en: 'The number is above one trillion. Have a few zeros slipped in?'
	},
	productTooLarge: {
		de: 'Die drei Angaben ergeben zusammen mehr als eine Billion. Bitte prüfen Sie Betrag, Käufe und Jahre.',
		en: 'Together the three figures come to more than one trillion. Please check amount, purchases and years.'
	},
	moreLostThanAtStart: {
		de: 'Es können nicht mehr Kundinnen und Kunden gegangen sein, als zu Beginn da waren. Neue aus demselben Zeitraum zählen nicht mit.',
		en: 'No more customers can have left than were there at the start. Those won during the period do not count.'
	},
	moreSatisfiedThanAnswers: {
		de: 'Es kann nicht mehr zufriedene Antworten geben als Antworten insgesamt.',
		en: 'There cannot be more satisfied answers than answers in total.'
	},
	partsAndTotal: {
		de: 'Promotoren, Passive und Detraktoren ergeben zusammen nicht diese Gesamtzahl.',
		en: 'Promoters, passives and detractors do not add up to this total.'
	},
	outsidePercent: {
		de: 'Ein Anteil in Prozent liegt zwischen 0 und 100.',
		en: 'A share in per cent lies between 0 and 100.'
	},
	outsideNps: {
		de: 'Ein NPS liegt zwischen −100 und 100.',
		en: 'An NPS lies between −100 and 100.'
	},
	currencyCode: {
		de: 'Eine Währung hat ein Kürzel aus drei Großbuchstaben, zum Beispiel EUR.',
		en: 'A currency has a code of three capital letters, for example EUR.'
	},
	otherCurrency: {
		de: 'Die Vorperiode muss in derselben Währung stehen, sonst lässt sie sich nicht vergleichen.',
		en: 'The previous period must be in the same currency, or the two cannot be compared.'
	}
} as const satisfies Record<string, Text>;
