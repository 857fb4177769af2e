import type { RecommendationTemplate } from '../types';

export const innovationTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'innovation.sketch-first',
		dimension: 'innovation',
		items: [{ item: 'innovation.1', from: 0, to: 1 }],
		title: {
			de: 'Neue Angebote als Skizze zeigen, bevor Geld fließt',
			en: 'Show new offers as sketches before spending money'
		},
		reason: {
			de: 'Kunden sehen ein neues Angebot erst, wenn es kaum noch zu ändern ist; jede Korrektur kostet dann mehr als fünf Gespräche vorher.',
			en: 'Customers see a new offer only when it can hardly be changed any more; any correction then costs more than five conversations before.'
		},
		firstStep: {
			de: 'Die Produktleitung wählt ein Vorhaben, für das noch kein Auftrag vergeben ist, zeigt fünf möglichen Käuferinnen und Käufern eine Skizze auf einer Seite und notiert, wofür sie diese einsetzen würden.',
			en: 'The head of product picks a project with no contract placed yet, shows five potential buyers a one-page sketch, and notes what they would use it for.'
		},
		day60: {
			de: 'Die Skizze ist nach den fünf Gesprächen geändert und fünf anderen gezeigt; was gestrichen wurde, ist dokumentiert.',
			en: 'The sketch has been changed after the five conversations and shown to five others; what was removed is documented.'
		},
		day90: {
			de: 'Budget für Neues gibt es nur noch mit den Notizen aus mindestens fünf Gesprächen; zwei Vorhaben sind so beantragt.',
			en: 'Budget for anything new is granted only with notes from at least five conversations; two projects have applied in this way.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Käufe je Kunde im ersten Halbjahr nach Einführung: mit Skizze entstandene Angebote gegen die letzten zwei ohne. Änderte kein Gespräch die Skizze, wurde geworben statt gefragt.',
			en: 'Purchases per customer in the first half-year after launch: offers begun with a sketch against the last two without. If no conversation changed the sketch, it was selling.'
		},
		sources: ['ansatz tipp.5', 'gruende merkmal.2']
	},
	{
		id: 'innovation.customers-say-no',
		dimension: 'innovation',
		items: [{ item: 'innovation.1', from: 2, to: 3 }],
		title: {
			de: 'Kundinnen und Kunden über das Verwerfen mitentscheiden lassen',
			en: 'Let customers help decide what to drop'
		},
		reason: {
			de: 'Kunden wirken an Entwürfen mit; wie viel ihr Wort gilt, zeigt sich aber erst, wenn ein Vorhaben ihretwegen endet.',
			en: 'Customers contribute to designs; how much their word counts, though, only shows when a project ends because of them.'
		},
		firstStep: {
			de: 'Acht Kundinnen und Kunden ordnen in einer zweistündigen Sitzung sechs Vorhaben der Entwicklung nach Nutzen; die Produktleitung sagt vorher zu, das letzte zu beenden oder öffentlich zu begründen.',
			en: 'Eight customers rank six development projects by benefit in a two-hour session; the head of product promises beforehand to end the last one or justify it openly.'
		},
		day60: {
			de: 'Die Zusage ist eingelöst, die acht wissen davon, und die frei gewordenen Personentage stehen beim erstplatzierten Vorhaben.',
			en: 'The promise is kept, the eight know of it, and the person-days freed have gone to the project ranked first.'
		},
		day90: {
			de: 'Eine zweite Sitzung mit überwiegend neuen Teilnehmenden hat stattgefunden; Abweichungen von der ersten Reihenfolge sind erklärt.',
			en: 'A second session with mostly new participants has taken place; deviations from the first ranking are explained.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Umsatz je Kunde mit dem erstplatzierten Vorhaben gegen ein intern ausgewähltes, ein Jahr nach Start. Liegt das intern ausgewählte vorn, die Auswahl der Teilnehmenden prüfen.',
			en: 'Revenue per customer from the first-ranked project against one chosen internally, a year after launch. If the internal one leads, review how participants were chosen.'
		},
		sources: ['ansatz tipp.5', 'gruende merkmal.2', 'radikal effekt.3']
	},
	{
		id: 'innovation.problem-behind-order',
		dimension: 'innovation',
		items: [{ item: 'contrast.2', from: 0, to: 0 }],
		title: {
			de: 'Bei jedem Auftrag nach dem Problem fragen',
			en: 'Ask what problem is behind every order'
		},
		reason: {
			de: 'Weder heutige Wünsche noch künftiger Bedarf werden bisher verfolgt; am schnellsten zugänglich ist der Anlass, aus dem gerade jemand kauft.',
			en: 'Neither present wishes nor future needs are followed so far; what can be reached soonest is the reason why someone is buying right now.'
		},
		firstStep: {
			de: 'Der Vertrieb fragt bei den nächsten fünfzehn Aufträgen, welches Problem gelöst werden soll und womit man sich vorher beholfen hat, und trägt beides in eine gemeinsame Tabelle ein.',
			en: 'With the next fifteen orders sales asks what problem is to be solved and what was used before, and enters both in a shared table.'
		},
		day60: {
			de: 'Die Anlässe sind zu höchstens sechs Gruppen geordnet; zu jeder steht da, welches Angebot sie gut, mäßig oder gar nicht löst.',
			en: 'The reasons are sorted into at most six groups; for each it says which offer solves it well, moderately or not at all.'
		},
		day90: {
			de: 'Für die größte Gruppe ohne gute Lösung liegt ein Vorschlag auf einer Seite vor, geprüft mit drei der Befragten.',
			en: 'For the largest group without a good solution there is a one-page proposal, checked with three of those asked.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Wiederkäufe nach einem Jahr: Aufträge mit gut gelöstem Anlass gegen solche mit mäßig gelöstem. Kein Unterschied heißt, die Anlässe sind zu grob gefasst.',
			en: 'Repeat purchases after a year: orders whose reason is solved well against those solved moderately. No difference means the reasons are cut too coarsely.'
		},
		sources: ['strategie macht.1', 'gruende kontrast.2', 'ansatz def.2']
	},
	{
		id: 'innovation.watch-workarounds',
		dimension: 'innovation',
		items: [{ item: 'contrast.2', from: 2, to: 2 }],
		title: {
			de: 'Bei Kunden die selbst gebauten Umwege sammeln',
			en: 'Collect the workarounds customers have built themselves'
		},
		reason: {
			de: 'Im Blick sind die heutigen, ausgesprochenen Wünsche; künftiger Bedarf zeigt sich oft zuerst dort, wo jemand sich stillschweigend selbst hilft.',
			en: 'Attention is on present, spoken wishes; future needs often show first where someone quietly helps themselves.'
		},
		firstStep: {
			de: 'Zwei Personen aus der Entwicklung sehen vier Kundinnen und Kunden, mit deren Einverständnis, je einen halben Tag bei der Nutzung zu und halten mindestens zehn Behelfe fest, etwa eigene Tabellen, Zettel oder Zweitgeräte.',
			en: 'Two developers watch four customers, with their consent, for half a day of use each and record at least ten workarounds, such as private spreadsheets, paper notes or second devices.'
		},
		day60: {
			de: 'Zu den drei verbreitetsten Behelfen gibt es je einen Entwurf, der sie überflüssig macht; zwei der Beobachteten haben ihn ausprobiert.',
			en: 'For each of the three most common workarounds there is a draft that makes it unnecessary; two of those watched have tried it.'
		},
		day90: {
			de: 'Ein Entwurf ist als Vorhaben mit Budget beschlossen, das niemand so bestellt hatte.',
			en: 'One draft that nobody had ordered in that form has been adopted as a funded project.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Nutzung und Käufe je Jahr: Kunden mit dem neuen Entwurf gegen vergleichbare ohne, nach zwei Quartalen. Behalten sie ihren Behelf, war er besser.',
			en: 'Use and purchases a year: customers with the new draft against comparable ones without, after two quarters. If they keep their workaround, it was better.'
		},
		sources: ['gruende kontrast.2', 'gruende merkmal.5', 'ansatz tipp.2']
	},
	{
		id: 'innovation.bet-with-end',
		dimension: 'innovation',
		items: [{ item: 'contrast.2', from: 3, to: 3 }],
		title: {
			de: 'Jeder Zukunftswette einen Abbruchtermin geben',
			en: 'Give every bet on the future an end date'
		},
		reason: {
			de: 'An künftigem Bedarf wird gearbeitet; ob die Annahme dahinter trägt, fällt ohne Termin und Zahl erst auf, wenn viel Geld gebunden ist.',
			en: 'Future needs are being worked on; without a date and a number, a wrong assumption behind them shows only once much money is tied up.'
		},
		firstStep: {
			de: 'Die Verantwortlichen schreiben für drei Zukunftsvorhaben je einen Satz: Was muss bis wann bei wie vielen Kunden eingetreten sein, sonst endet es? Die Geschäftsleitung zeichnet die Sätze gegen.',
			en: 'For three forward-looking projects those responsible write one sentence: what must have happened by when with how many customers, or else it ends? Top management countersigns.'
		},
		day60: {
			de: 'Der früheste Termin ist geprüft und das Vorhaben danach fortgesetzt, geändert oder beendet; die Kundenzahl dazu liegt bei.',
			en: 'The earliest date has been reviewed and the project continued, changed or ended accordingly; the number of customers is attached.'
		},
		day90: {
			de: 'Alle Zukunftsvorhaben tragen einen solchen Satz; mindestens ein neues ist aus den Mitteln eines beendeten entstanden.',
			en: 'All forward-looking projects carry such a sentence; at least one new one has grown from the funds of one that ended.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Umsatzanteil von Angeboten unter zwei Jahren bei Bestandskunden, Jahr gegen Vorjahr. Endet in zwölf Monaten kein Vorhaben, sind die Sätze zu weich.',
			en: 'Share of revenue from offers under two years old among existing customers, year on year. If no project ends in twelve months, the sentences are too soft.'
		},
		sources: ['gruende kontrast.2', 'gruende merkmal.5']
	},
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
			de: 'Marketing befragt zehn neu Gewonnene: Welche Alternativen standen zur Wahl, was gab den Ausschlag, worauf mussten sie verzichten? Die zehn Antworten stehen unverändert auf zwei Seiten.',
			en: 'Marketing interviews ten newly won customers: which alternatives were on the list, what tipped the scales, what did they have to forgo? The ten answers stand unedited on two pages.'
		},
		day60: {
			de: 'Die Geschäftsleitung hat aus den Antworten einen Punkt gewählt, in dem das Angebot erkennbar besser oder anders sein soll, und zwei, in denen nicht.',
			en: 'From the answers top management has chosen one point in which the offer is to be clearly better or different, and two in which it is not.'
		},
		day90: {
			de: 'Am gewählten Punkt ist eine Änderung ausgeliefert; zehn weitere neu Gewonnene sind mit denselben Fragen befragt.',
			en: 'One change at the chosen point has been delivered; ten more newly won customers have been asked the same questions.'
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
			de: 'Vertrieb und Produkt gehen die letzten zwanzig verlorenen oder abgelehnten Anfragen durch und trennen, was ein Wettbewerber gewann, von dem, was niemand lösen konnte.',
			en: 'Sales and product go through the last twenty lost or declined requests and separate what a competitor won from what nobody could solve.'
		},
		day60: {
			de: 'Drei Personen aus der zweiten Gruppe haben gesagt, wie groß ihr Problem ist und was sie heute dafür ausgeben.',
			en: 'Three people from the second group have been asked how big their problem is and what they spend on it today.'
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
		sources: ['gruende kontrast.4', 'strategie macht.1', 'strategie alternative.1']
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
