import type { RecommendationTemplate } from '../../types';

/** Where a lead over competitors is sought. */
export const innovationLeadTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'innovation.why-us',
		dimension: 'innovation',
		items: [{ item: 'contrast.4', from: 0, to: 0 }],
		title: {
			de: 'Neue Kunden nach der ausgeschlagenen Alternative fragen',
			en: 'Ask new customers which alternative they turned down'
		},
		reason: {
			de: 'Ein Vorsprung wird bisher weder in bekannten noch in neuen Feldern gesucht; worin er liegen könnte, wissen die, die gerade verglichen haben.',
			en: 'So far a lead is sought neither in familiar nor in new fields; where it could lie is known to those who have just compared.'
		},
		firstStep: {
			de: 'Marketing befragt acht neu Gewonnene mit Kontakterlaubnis: Welche Alternativen standen zur Wahl, was gab den Ausschlag, worauf mussten sie verzichten? Die acht Antworten stehen unverändert auf zwei Seiten.',
			en: 'Marketing interviews eight newly won customers who allow contact: which alternatives were on the list, what tipped the scales, what did they have to forgo? The eight answers stand unedited on two pages.'
		},
		day60: {
			de: 'Die Geschäftsleitung hat aus den Antworten einen Punkt gewählt, in dem das Angebot erkennbar besser oder anders sein soll, und zwei, in denen nicht.',
			en: 'From the answers top management has chosen one point in which the offer is to be clearly better or different, and two in which it is not.'
		},
		day90: {
			de: 'Am gewählten Punkt ist eine Änderung ausgeliefert; wer seither neu gewonnen wurde, hat dieselben Fragen beantwortet.',
			en: 'One change at the chosen point has been delivered; customers won since have answered the same questions.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS neuer Kunden, zwei Quartale vor und nach der Änderung, mit genanntem Grund. Taucht der gewählte Punkt unter den Gründen nicht auf, ist er nicht sichtbar.',
			en: 'NPS of new customers, two quarters before and after the change, with the reason given. If the chosen point is not among the reasons, it is not visible.'
		},
		sources: ['gruende kontrast.4', 'radikal effekt.1', 'ansatz vorteil.4']
	},
	{
		id: 'innovation.unserved-requests',
		dimension: 'innovation',
		items: [{ item: 'contrast.4', from: 2, to: 2 }],
		title: {
			de: 'Anfragen suchen, die kein Anbieter erfüllt hat',
			en: 'Find the requests no supplier was able to meet'
		},
		reason: {
			de: 'Maßstab ist bisher, besser zu sein als der Wettbewerb; dabei bleibt außer Sicht, was auch der Wettbewerb nicht anbietet.',
			en: 'The yardstick so far is being better than competitors; that keeps out of view what competitors do not offer either.'
		},
		firstStep: {
			de: 'Vertrieb und Produkt gehen die letzten zwanzig verlorenen oder abgelehnten Anfragen durch, im Onlinehandel Suchen ohne Treffer, und trennen, was ein Wettbewerber gewann, von dem, was niemand lösen konnte.',
			en: 'Sales and product go through the last twenty lost or declined requests, in online trade searches without a result, and separate what a competitor won from what nobody could solve.'
		},
		day60: {
			de: 'Drei Personen aus der zweiten Gruppe haben gesagt, wie groß ihr Problem ist und was sie heute dafür ausgeben.',
			en: 'Three people from the second group have said how big their problem is and what they spend on it today.'
		},
		day90: {
			de: 'Es ist entschieden, ob ein Feld ohne Anbieter erschlossen wird; ein erster Versuch hat Umfang, Budget und zwei Kunden.',
			en: 'It is decided whether to enter one field without a supplier; a first trial has a scope, a budget and two customers.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Umsatz je Kunde in diesem Feld gegen das Stammgeschäft, nach vier Quartalen. Verhandeln die ersten Kunden wie gewohnt nach Preisvergleich, gab es doch Anbieter.',
			en: 'Revenue per customer in this field against the core business, after four quarters. If the first customers bargain by price comparison as usual, there were suppliers after all.'
		},
		sources: ['gruende kontrast.4', 'strategie macht.1']
	},
	{
		id: 'innovation.paid-trial',
		dimension: 'innovation',
		items: [{ item: 'contrast.4', from: 3, to: 3 }],
		title: {
			de: 'Neuland gegen Bezahlung erproben statt gegen Lob',
			en: 'Try out new ground for payment, not applause'
		},
		reason: {
			de: 'Neue Felder werden gesucht; ob dort Bedarf ist oder nur Neugier, unterscheidet am ehesten eine verbindliche Zusage.',
			en: 'New fields are being sought; what best tells need from curiosity there is a binding commitment.'
		},
		firstStep: {
			de: 'Der Vertrieb bietet das am weitesten gediehene Neuland-Vorhaben acht Bestandskunden zu einem Preis und mit Rücktrittsrecht an und hält jede Absage mit dem genannten Grund fest.',
			en: 'Sales offers the most advanced new-ground project to eight existing customers at a price and with a right to withdraw, and records every refusal with the reason given.'
		},
		day60: {
			de: 'Aus den Absagegründen ist eine zweite Fassung entstanden; mindestens zwei Zusagen liegen vor, oder das Vorhaben ist gestoppt.',
			en: 'The reasons for refusal have led to a second version; at least two commitments exist, or the project is stopped.'
		},
		day90: {
			de: 'Die Zusagenden nutzen das Angebot; was davon ein Wettbewerber binnen eines Jahres nachbauen könnte, ist von Außenstehenden eingeschätzt.',
			en: 'Those who committed use the offer; outsiders have assessed what a competitor could rebuild within a year.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Verlängerungen und Käufe der Zusagenden gegen übrige Bestandskunden, nach zwei Quartalen. Treten mehr zurück, als bleiben, war es Neugier.',
			en: 'Renewals and purchases of those who committed against other existing customers, after two quarters. If more withdraw than stay, it was curiosity.'
		},
		sources: ['gruende kontrast.4', 'gruende kontrast.5', 'radikal effekt.1']
	}
];
