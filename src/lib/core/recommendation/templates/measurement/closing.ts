import type { RecommendationTemplate } from '../../types';

/** What to do about when an action counts as finished (`measurement.3`). */
export const closingTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'measurement.card-per-action',
		dimension: 'measurement',
		items: [{ item: 'measurement.3', from: 0, to: 1 }],
		title: {
			de: 'Drei laufenden Maßnahmen einen Tag zum Nachsehen geben',
			en: 'Set a day to look again at three actions'
		},
		reason: {
			de: 'Maßnahmen enden, wenn die Arbeit getan ist oder niemand mehr fragt; ob Kunden etwas davon hatten, kommt darin nicht vor.',
			en: 'Actions end when the work is done or nobody asks any more; whether customers gained from them does not come into it.'
		},
		firstStep: {
			de: 'Die Verantwortlichen dreier laufender Maßnahmen schreiben auf je eine Karte, welche Kundenkennzahl sich bewegen soll, wie sie heute steht und wann, spätestens nach zehn Wochen, jemand Unbeteiligtes nachsieht.',
			en: 'The owners of three running actions each write on a card which customer figure is meant to move, where it stands today, and when, after ten weeks at the latest, somebody uninvolved will look.'
		},
		day60: {
			de: 'Für eine der drei ist nachgesehen; das Ergebnis hängt an der Karte, auch wenn sich nichts bewegt hat.',
			en: 'One of the three has been looked at; the result is attached to the card, even if nothing has moved.'
		},
		day90: {
			de: 'Neue Maßnahmen beginnen mit einer solchen Karte; fünf liegen vor, und die Leitung hat sie gelesen.',
			en: 'New actions begin with such a card; five exist, and management has read them.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT oder die Kennzahl der Karte am vermerkten Tag gegen den Ausgangswert. Bewegt sich bei allen dreien nichts, dienten sie eher dem Haus.',
			en: 'CSAT, or whichever figure the card names, on the day noted against the starting value. If nothing moves for all three, they rather served the company.'
		},
		sources: ['radikal def.4', 'radikal risiko.2', 'ansatz kpi.ziel']
	},
	{
		id: 'measurement.sealed-expectation',
		dimension: 'measurement',
		items: [{ item: 'measurement.3', from: 2, to: 2 }],
		title: {
			de: 'Die Erwartung hinterlegen, bevor die Arbeit beginnt',
			en: 'Deposit the expectation before the work begins'
		},
		reason: {
			de: 'Die Kennzahl wird erst nach der Arbeit ausgesucht; unter mehreren findet sich fast immer eine, die besser geworden ist.',
			en: 'The figure is chosen only after the work; among several there is nearly always one that has improved.'
		},
		firstStep: {
			de: 'Vor den nächsten zwei Maßnahmen übergibt das Team Kennzahl, erwarteten Wert und Messtag im Umschlag einer unbeteiligten Person; zu vier abgeschlossenen sucht es heraus, welche Wirkung vorher versprochen war.',
			en: 'Before the next two actions the team hands figure, expected value and day of measurement to an uninvolved person in an envelope; for four finished ones it looks up which effect had been promised.'
		},
		day60: {
			de: 'Bei den vier abgeschlossenen steht die versprochene Wirkung neben der berichteten; die Leitung kennt die Unterschiede.',
			en: 'For the four finished ones the effect promised stands beside the one reported; management knows the differences.'
		},
		day90: {
			de: 'Die ersten Umschläge sind geöffnet; eingetroffen, verfehlt und nicht unterscheidbar stehen in einer Liste.',
			en: 'The first envelopes have been opened; met, missed and not distinguishable stand in one list.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT oder die hinterlegte Kennzahl am Messtag, mit Intervall. Trifft jede Erwartung ein, waren die Erwartungen vermutlich zu niedrig angesetzt.',
			en: 'CSAT, or the figure deposited, on the day of measurement, with its interval. If every expectation is met, the expectations were probably set too low.'
		},
		sources: ['radikal risiko.2', 'gruende kontrast.1', 'ansatz kpi.ziel']
	},
	{
		id: 'measurement.stop-or-change',
		dimension: 'measurement',
		items: [{ item: 'measurement.3', from: 3, to: 3 }],
		title: {
			de: 'Wirkungslose Maßnahmen ändern oder ihr Geld umlenken',
			en: 'Change actions without effect or redirect their money'
		},
		reason: {
			de: 'Nachgemessen wird, gleich mit welchem Ergebnis; bleibt es ohne Folge, läuft auch weiter, was nichts bewegt hat.',
			en: 'The figure is taken again whatever the result; if that has no consequence, what moved nothing carries on as well.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung sortiert die nachgemessenen Maßnahmen des letzten Jahres, höchstens sechs, in bewegt, unbewegt und nicht unterscheidbar und entscheidet über jede unbewegte: ändern, mit neuem Messtag, oder einstellen.',
			en: 'Top management sorts last year’s actions that were measured again, six at most, into moved, unmoved and not distinguishable, and decides on each unmoved one: change it, with a new day of measurement, or stop it.'
		},
		day60: {
			de: 'Mindestens eine Maßnahme ist eingestellt oder umgebaut; Budget und Personentage, die frei wurden, sind einer wirksamen zugeteilt.',
			en: 'At least one action has been stopped or rebuilt; budget and person-days set free have been assigned to one that works.'
		},
		day90: {
			de: 'Die Vorlage für Maßnahmen enthält die Regel: Ziel, Messtag und was geschieht, wenn es ausbleibt.',
			en: 'The form for actions contains the rule: target, day of measurement and what happens if it is not reached.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT dort, wo Geld hinzukam, gegen dort, wo eingestellt wurde, nach zwei Quartalen. Sinkt er an der zweiten Stelle, war die eingestellte Maßnahme doch zu etwas gut.',
			en: 'CSAT where money was added against where an action was stopped, after two quarters. If it falls in the second place, the action stopped did some good after all.'
		},
		sources: ['radikal def.4', 'ki kultur.2', 'ansatz kpi.ziel']
	}
];
