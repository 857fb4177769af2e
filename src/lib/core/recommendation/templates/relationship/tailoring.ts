import type { RecommendationTemplate } from '../../types';

/** What to do about offers made for nobody in particular (`relationship.3`). */
export const tailoringTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'relationship.next-need',
		dimension: 'relationship',
		items: [{ item: 'relationship.3', from: 0, to: 1 }],
		title: {
			de: 'Aus zweihundert Kaufverläufen den nächsten Bedarf ablesen',
			en: 'Read the next need from two hundred histories'
		},
		reason: {
			de: 'Was jemand bereits gekauft hat, spielt für das nächste Angebot bisher keine Rolle, obwohl es in den Rechnungen steht.',
			en: 'What somebody has already bought plays no part in the next offer so far, although the invoices show it.'
		},
		firstStep: {
			de: 'Vertrieb und Buchhaltung lesen aus zweihundert Rechnungsverläufen (oder allen, wenn es weniger sind) ab, was auf einen ersten Kauf am häufigsten folgte und nach wie vielen Monaten; die drei klarsten Abfolgen stehen mit Fallzahl auf einer Seite.',
			en: 'From two hundred invoice histories (or all, if fewer) sales and accounts read what most often followed a first purchase and after how many months; the three clearest sequences stand on one page with their counts.'
		},
		day60: {
			de: 'Die Hälfte der Kunden, die laut Abfolge an der Reihe sind und kontaktiert werden dürfen, hat einen passenden Hinweis bekommen, die andere das Übliche; geteilt wurde per Los.',
			en: 'Half of the customers whose turn it is by the sequence and who may be contacted have received a fitting suggestion, the other half the usual; they were divided by lot.'
		},
		day90: {
			de: 'Für jede Abfolge ist nach Bestellungen und Abmeldungen entschieden: beibehalten, Zeitpunkt ändern oder fallen lassen.',
			en: 'For each sequence orders and opt-outs have settled the matter: keep it, change the timing or drop it.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Käufe je Kunde in beiden Gruppen, zwei Quartale nach dem Hinweis. Bestellen beide gleich viel, folgt der Bedarf keinem Muster und gehört erfragt.',
			en: 'Purchases per customer in both groups, two quarters after the suggestion. If both order alike, the need follows no pattern and has to be asked for.'
		},
		sources: ['gruende merkmal.1', 'strategie umsetzung.3']
	},
	{
		id: 'relationship.stated-wishes',
		dimension: 'relationship',
		items: [{ item: 'relationship.3', from: 2, to: 2 }],
		title: {
			de: 'Geäußerte Wünsche festhalten und im Angebot aufgreifen',
			en: 'Record what customers wish for and act on it'
		},
		reason: {
			de: 'Der nächste Bedarf wird aus früheren Käufen erschlossen; was Kunden selbst dazu sagen würden, fließt nicht ein.',
			en: 'The next need is inferred from earlier purchases; what customers would say about it themselves does not enter.'
		},
		firstStep: {
			de: 'Beratung und Service fragen in vierzig ohnehin stattfindenden Gesprächen, was als Nächstes ansteht und was nicht mehr angeboten werden soll, und tragen beides mit Einverständnis in zwei Felder der Kundenakte ein.',
			en: 'In forty conversations that take place anyway advisers and service ask what comes up next and what should no longer be offered, and enter both, with consent, in two fields of the customer file.'
		},
		day60: {
			de: 'Zwanzig dieser Kunden haben ein Angebot bekommen, das auf ihren Eintrag eingeht; Ausgeschlossenes kommt in keinem Versand mehr vor.',
			en: 'Twenty of these customers have received an offer that takes up their entry; what was ruled out no longer appears in any mailing.'
		},
		day90: {
			de: 'Verglichen ist, wie oft ein genannter und wie oft ein erschlossener Bedarf zur Bestellung führte; die Felder der Akte sind danach gekürzt.',
			en: 'It is known how often a stated and how often an inferred need led to an order; the fields of the file have been cut accordingly.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Umsatz je Kunde: mit festgehaltenem Wunsch gegen vergleichbare ohne, nach drei Quartalen. Gibt es keinen Unterschied, genügt der Rückschluss aus Käufen, und die Felder können entfallen.',
			en: 'Revenue per customer: with a recorded wish against comparable ones without, after three quarters. If there is no difference, inference from purchases will do and the fields can go.'
		},
		sources: ['strategie umsetzung.3', 'ansatz beispiel.2', 'ansatz werkzeug.4']
	},
	{
		id: 'relationship.turned-down',
		dimension: 'relationship',
		items: [{ item: 'relationship.3', from: 3, to: 3 }],
		title: {
			de: 'Den Grund ausgeschlagener Angebote erfragen',
			en: 'Ask why offers were turned down'
		},
		reason: {
			de: 'Käufe und Wünsche bestimmen schon das Angebot; an den Absagen zeigt sich, wo der festgehaltene Wunsch nicht mehr stimmt.',
			en: 'Purchases and wishes already shape the offer; refusals show where the wish on record no longer holds.'
		},
		firstStep: {
			de: 'Nach den nächsten fünfzehn Absagen fragt, wer das Angebot gemacht hat, was nicht passte: Zeitpunkt, Umfang, Preis oder die Annahme dahinter; eine falsche Annahme wird am selben Tag in der Akte berichtigt.',
			en: 'After the next fifteen refusals whoever made the offer asks what did not fit: timing, scope, price or the assumption behind it; a wrong assumption is corrected in the file the same day.'
		},
		day60: {
			de: 'Die zwei häufigsten falschen Annahmen sind abgestellt, etwa durch ein Verfallsdatum für Wünsche oder eine Rückfrage vor dem Versand.',
			en: 'The two commonest wrong assumptions have been dealt with, for instance by an expiry date for wishes or a query before sending.'
		},
		day90: {
			de: 'Wer abgesagt hatte, hat ein geändertes zweites Angebot oder ausdrücklich keines bekommen; die Zusagen darauf sind gezählt.',
			en: 'Those who declined have received an altered second offer or expressly none; acceptances have been counted.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Umsatz je Kunde, zweites Angebot nach Rückfrage gegen zweites ohne, nach zwei Quartalen. Bleibt vor allem der Preis als Grund, ist der Zuschnitt nicht das Thema.',
			en: 'Revenue per customer, second offer after asking against second offer without, after two quarters. If price remains the main reason, tailoring is not the issue.'
		},
		sources: ['gruende merkmal.1', 'radikal beispiel.3', 'ansatz vorteil.3']
	}
];
