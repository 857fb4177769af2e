import type { RecommendationTemplate } from '../../types';

/** From a changing need to something customers can try. */
export const innovationNeedTemplates: readonly RecommendationTemplate[] = [
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
			de: 'Der Vertrieb fragt bei den nächsten fünfzehn Aufträgen, im Gespräch oder im Bestellformular, welches Problem gelöst werden soll und womit man sich vorher beholfen hat, und trägt beides in eine gemeinsame Tabelle ein.',
			en: 'With the next fifteen orders sales asks, in conversation or on the order form, what problem is to be solved and what was used before, and enters both in a shared table.'
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
			de: 'Zwei Personen aus der Entwicklung sehen vier Kundinnen und Kunden, mit deren Einverständnis und ohne Aufnahmen, je einen halben Tag bei der Nutzung zu und halten mindestens zehn Behelfe fest, etwa eigene Tabellen, Zettel oder Zweitgeräte.',
			en: 'Two developers watch four customers, with their consent and without recording, for half a day of use each and note at least ten workarounds, such as private spreadsheets, paper notes or second devices.'
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
			de: 'Der früheste Termin ist geprüft und das Vorhaben danach fortgesetzt, geändert oder beendet; die Kundenkennzahl dazu liegt bei.',
			en: 'The earliest date has been reviewed and the project continued, changed or ended accordingly; the number of customers is attached.'
		},
		day90: {
			de: 'Alle Zukunftsvorhaben tragen einen solchen Satz; endet eines, steht schon fest, welches neue die Mittel erhält.',
			en: 'All forward-looking projects carry such a sentence; if one ends, it is already settled which new one receives its funds.'
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
		id: 'innovation.six-week-advance',
		dimension: 'innovation',
		items: [{ item: 'innovation.3', from: 0, to: 1 }],
		title: {
			de: 'Einen Versuch außerhalb der Jahresplanung freigeben',
			en: 'Release one trial outside the annual plan'
		},
		reason: {
			de: 'Bis zur nächsten Planung oder bis Umsatz fehlt, hat sich der Bedarf weiter verändert; ein begrenzter Versuch zeigt früher, ob der Wandel echt ist.',
			en: 'By the next plan, or by the time revenue is missing, needs have moved on; one limited trial shows sooner whether the change is real.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung wählt einen Wandel, von dem Vertrieb oder Service seit Längerem berichten, und gibt zwei Personen für sechs Wochen je einen Tag in der Woche und einen festen Betrag, ohne weitere Genehmigung.',
			en: 'Top management picks one change that sales or service have been reporting for some time, and gives two people one day a week for six weeks and a fixed sum, without further approval.'
		},
		day60: {
			de: 'Zehn Kundinnen und Kunden haben etwas erprobt oder abgelehnt; die zwei berichten, worauf sie ohne die Freigabe hätten warten müssen.',
			en: 'Ten customers have tried or declined something; the two report what they would have had to wait for without the release.'
		},
		day90: {
			de: 'Der Versuch ist fortgeführt oder beendet; die nächste Planung hält einen Betrag für noch Unbekanntes zurück.',
			en: 'The trial has been continued or ended; the next plan holds back a sum for what is not yet known.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Umsatz mit den Versuchskunden gegen vergleichbare, zwei Quartale nach Beginn. Nutzt nach dem Ende des Versuchs niemand weiter, war der Wandel eine Mode.',
			en: 'Revenue from trial customers against comparable ones, two quarters after the start. If nobody goes on using it once the trial ends, the change was a fashion.'
		},
		sources: ['gruende merkmal.5', 'gruende these.1']
	},
	{
		id: 'innovation.free-limit',
		dimension: 'innovation',
		items: [{ item: 'innovation.3', from: 2, to: 2 }],
		title: {
			de: 'Eine Freigrenze für Versuche ohne Antrag festlegen',
			en: 'Set a limit below which trials need no approval'
		},
		reason: {
			de: 'Versuche warten auf Genehmigung, auch wenn sie klein und rückholbar sind; die Prüfung kostet dann womöglich mehr als der Versuch.',
			en: 'Trials wait for approval even when they are small and reversible; the review may then cost more than the trial.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung bestimmt einen Betrag und drei Bedingungen (rückholbar, höchstens zwanzig Kunden, deren Zustimmung), unter denen ein Versuch ohne Antrag beginnt; zwei wartende Anträge werden danach gestartet.',
			en: 'Top management sets a sum and three conditions (reversible, at most twenty customers, with their consent) under which a trial starts without an application; two applications still waiting start on these terms.'
		},
		day60: {
			de: 'Für beide liegt vor, wie viele Tage sie gewonnen haben und was schiefging; mindestens eine Bedingung ist danach genauer gefasst.',
			en: 'For both it is known how many days were gained and what went wrong; at least one condition has been worded more precisely as a result.'
		},
		day90: {
			de: 'Vier weitere Versuche haben unter der Freigrenze begonnen; zu jedem gibt es eine Seite mit Ergebnis, die andere Teams lesen können.',
			en: 'Four more trials have started below the limit; each has a one-page result that other teams can read.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Umsatz mit Angeboten aus freien gegen solche aus beantragten Versuchen, nach einem Jahr. Nutzt niemand die Freigrenze, fehlt Zeit und nicht Erlaubnis.',
			en: 'Revenue from offers that grew from free trials against approved ones, after a year. If nobody uses the limit, time is lacking, not permission.'
		},
		sources: ['gruende merkmal.5', 'gruende these.1', 'ansatz tipp.5']
	},
	{
		id: 'innovation.smallest-refusable',
		dimension: 'innovation',
		items: [{ item: 'innovation.3', from: 3, to: 3 }],
		title: {
			de: 'Versuche auf den kleinsten ablehnbaren Teil verkleinern',
			en: 'Shrink trials to the smallest part customers can refuse'
		},
		reason: {
			de: 'Teams beginnen von sich aus; was noch Zeit kostet, ist vermutlich der Anspruch, Kunden nur Fertiges zu zeigen.',
			en: 'Teams start on their own account; what still takes time is probably the wish to show customers nothing unfinished.'
		},
		firstStep: {
			de: 'Aus zwei laufenden Versuchen trennt das Team den kleinsten Teil heraus, den zehn Kundinnen und Kunden noch in diesem Monat annehmen oder ablehnen können, notfalls von Hand erbracht statt programmiert oder gebaut.',
			en: 'From two trials under way the team cuts out the smallest part that ten customers can accept or refuse this month, delivered by hand if need be instead of programmed or built.'
		},
		day60: {
			de: 'Beide Teile wurden angenommen oder abgelehnt; was daraufhin nicht mehr gebaut wird, ist mit dem ersparten Aufwand notiert.',
			en: 'Both parts have been accepted or refused; what will no longer be built as a result is noted with the effort saved.'
		},
		day90: {
			de: 'Für jeden Versuch werden die Tage vom ersten Hinweis bis zur ersten Annahme oder Ablehnung gezählt; der langsamste ist nachgezeichnet.',
			en: 'For every trial the days from first hint to first acceptance or refusal are counted; the slowest has been retraced.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Käufe nach verkleinerten gegen Käufe nach vollständigen Versuchen, je ein halbes Jahr. Nehmen Kunden den Teil an und das Fertige nicht, fehlte ihm das Wesentliche.',
			en: 'Purchases after shrunken against complete trials, half a year each. If customers accept the part but not the finished offer, it lacked the essence.'
		},
		sources: ['gruende merkmal.5', 'gruende these.1', 'gruende kontrast.1']
	}
];
