import type { RecommendationTemplate } from '../../types';

/** What to do about changes judged by efficiency alone. */
export const effectTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'measurement.green-and-unhappy',
		dimension: 'measurement',
		items: [{ item: 'measurement.1', from: 0, to: 1 }],
		title: {
			de: 'Erfüllte Kennzahlen mit enttäuschten Kunden abgleichen',
			en: 'Match targets met against customers let down'
		},
		reason: {
			de: 'Nach einer Änderung sieht bisher niemand nach, was Kunden davon haben; Vorgänge im Soll, die trotzdem schiefgingen, zeigen, was dabei entgeht.',
			en: 'After a change nobody looks at what customers gain from it so far; cases within target that still went wrong show what is missed.'
		},
		firstStep: {
			de: 'Drei Abteilungen suchen zu ihrer wichtigsten Effizienzzahl je sieben Vorgänge heraus, die im Soll lagen und trotzdem zu Beschwerde oder Kündigung führten, und beschreiben, was die Zahl nicht sah.',
			en: 'For their main efficiency figure three departments each find seven cases that were within target and yet ended in complaint or cancellation, and describe what the figure did not see.'
		},
		day60: {
			de: 'Für eine der drei Zahlen ist die Definition geändert, etwa von erledigt zu gelöst; alter und neuer Wert werden nebeneinander geführt.',
			en: 'For one of the three figures the definition has been changed, for example from closed to solved; old and new values are kept side by side.'
		},
		day90: {
			de: 'Vor jeder Änderung an Prozess oder Kennzahl beantwortet ein Satz, was Kunden davon merken; fünf solche Sätze liegen vor.',
			en: 'Before any change to a process or figure, one sentence answers what customers will notice; five such sentences exist.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Vorgänge unter der geänderten Zahl gegen die zwei unveränderten, nach einem Quartal. Laufen alter und neuer Wert parallel, war die Umdefinition unnötig.',
			en: 'CSAT of cases under the changed figure against the two unchanged ones, after a quarter. If old and new values run parallel, the redefinition was unnecessary.'
		},
		sources: ['ki kultur.2', 'radikal ursache.1']
	},
	{
		id: 'measurement.paired-figures',
		dimension: 'measurement',
		items: [{ item: 'measurement.1', from: 2, to: 3 }],
		title: {
			de: 'Neben jede Effizienzzahl im Bericht eine Kundenkennzahl stellen',
			en: 'Set a customer figure beside every efficiency figure'
		},
		reason: {
			de: 'Nach der Kundenwirkung wird auf Beschwerde hin oder je Änderung gefragt; wo Effizienz und Kundenkennzahl dauerhaft auseinanderlaufen, ist so noch nicht zu sehen.',
			en: 'The effect on customers is looked at upon complaint or change by change; where efficiency and customer figure keep diverging cannot be seen that way.'
		},
		firstStep: {
			de: 'Wer den Monatsbericht schreibt, stellt darin bis zu fünf Effizienzzahlen je eine Kundenkennzahl desselben Prozesses und Zeitraums gegenüber, mit Zahl der Antworten, und markiert jede gegenläufige Bewegung.',
			en: 'Whoever writes the monthly report sets one customer figure of the same process and period beside each of up to five efficiency figures, with number of answers, and marks every opposite movement.'
		},
		day60: {
			de: 'Über eine gegenläufige Bewegung hat die Leitung entschieden; was das kostet oder verhindert, steht im Protokoll.',
			en: 'Management has decided on one opposite movement; what that costs or prevents is in the minutes.'
		},
		day90: {
			de: 'Ziele und Prämien, die an einer dieser Effizienzzahlen hängen, sind mit der Arbeitnehmervertretung geprüft; was sich daran ändert und ab wann, ist vereinbart.',
			en: 'Targets and bonuses tied to one of these efficiency figures have been reviewed with employee representatives; what changes in them and from when has been agreed.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'Gegenläufige Paare je Quartal, dazu CSAT des Prozesses, über den entschieden wurde. Werden Paare markiert und nie entschieden, ist es nur ein längerer Bericht.',
			en: 'Opposite pairs per quarter, with CSAT of the process decided on. If pairs are marked and never decided, it is only a longer report.'
		},
		sources: ['ki kultur.2', 'ansatz kpi.ziel', 'radikal ursache.1']
	},
	{
		id: 'measurement.acceptance-by-customers',
		dimension: 'measurement',
		items: [{ item: 'contrast.9', from: 0, to: 2 }],
		title: {
			de: 'Ein Effizienzvorhaben auch von Kunden abnehmen lassen',
			en: 'Have customers sign off one efficiency project'
		},
		reason: {
			de: 'Das Kundenerlebnis gibt bisher nicht den Ausschlag; ob es bei der nächsten Umstellung leidet, bemerkt nur, wer Kunden vorher und nachher fragt.',
			en: 'The customer experience does not tip the balance so far; whether it suffers in the next change is noticed only by asking customers before and after.'
		},
		firstStep: {
			de: 'Wer das nächste Sparvorhaben leitet, fragt vor der Umstellung dreißig Betroffene mit Kontakterlaubnis, wie zufrieden sie mit dem Ablauf sind, und nimmt dieselbe Frage für danach in die Bedingungen der Abnahme auf.',
			en: 'Whoever leads the next savings project asks thirty people affected who may be contacted, before the switch, how satisfied they are with the process, and writes the same question for afterwards into the conditions of acceptance.'
		},
		day60: {
			de: 'Die zweite Befragung liegt vor oder ist terminiert; eine Verschlechterung wird behoben oder ausdrücklich in Kauf genommen, mit Unterschrift.',
			en: 'The second survey is available or has its date; a fall in satisfaction is put right or expressly accepted, with a signature.'
		},
		day90: {
			de: 'Zwei weitere Vorhaben haben die Befragung im Plan, und die Vorlage für Projektanträge fragt danach.',
			en: 'Two more projects have the survey in their plan, and the form for project proposals asks for it.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Betroffenen vor gegen nach der Umstellung, nicht umgestellte Kunden als Vergleich. Bei dreißig Antworten zählt nur ein deutlicher Abstand; sonst länger erheben.',
			en: 'CSAT of those affected before against after the switch, customers not switched as comparison. With thirty answers only a clear gap counts; otherwise survey longer.'
		},
		sources: ['ki kultur.2', 'gruende innen.1']
	},
	{
		id: 'measurement.tie-rule',
		dimension: 'measurement',
		items: [{ item: 'contrast.9', from: 3, to: 3 }],
		title: {
			de: 'Festlegen, welche Kennzahl bei Widerspruch gilt',
			en: 'Settle which figure prevails when two conflict'
		},
		reason: {
			de: 'Das Kundenerlebnis zählt schon neben der Effizienz; bis zu welchen Kosten es vorgeht, sagt die Antwort nicht.',
			en: 'The customer experience already counts beside efficiency; up to what cost it prevails the answer does not say.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung schreibt für drei typische Gegensätze (Wartezeit gegen Personalkosten, Kulanz gegen Ertrag, Auswahl gegen Lager) auf, bis zu welcher Grenze die Kundenkennzahl vorgeht, und veröffentlicht es intern.',
			en: 'For three typical conflicts (waiting time against staff cost, goodwill against earnings, range against stock) top management writes down up to which limit the customer figure prevails, and publishes it internally.'
		},
		day60: {
			de: 'Zu jedem Gegensatz ist eine Entscheidung nach dieser Festlegung gefallen und gemeldet; wo sie unklar war, ist die Grenze genauer gefasst.',
			en: 'On each conflict one decision has been taken by this ruling and reported; where it was unclear, the limit has been worded more precisely.'
		},
		day90: {
			de: 'Die Finanzleitung weist aus, was der Vorrang gekostet hat und wie sich die Kundenkennzahl im selben Zeitraum bewegt hat.',
			en: 'Finance shows what the precedence has cost and how the customer figure has moved in the same period.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Kunden, die einer der drei Gegensätze betraf, gegen übrige, nach zwei Quartalen. Kosten ohne Abstand heißen: Grenze an der falschen Stelle.',
			en: 'NPS of customers touched by one of the three conflicts against the others, after two quarters. Cost without a gap means the limit is in the wrong place.'
		},
		sources: ['ki kultur.2', 'gruende kontrast.5', 'gruende einwand.2']
	}
];
