import type { RecommendationTemplate } from '../../types';

/** Customers’ say in what is offered, from the first sketch to the end. */
export const innovationOfferTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'innovation.sketch-first',
		dimension: 'innovation',
		items: [{ item: 'innovation.1', from: 0, to: 1 }],
		title: {
			de: 'Neue Angebote als Skizze zeigen, bevor Geld fließt',
			en: 'Show new offers as sketches before spending money'
		},
		reason: {
			de: 'Kunden sehen ein neues Angebot erst, wenn es kaum noch zu ändern ist; fünf Gespräche über eine Skizze kosten vorher nur Stunden.',
			en: 'Customers see a new offer only when it can hardly be changed any more; five conversations about a sketch cost mere hours beforehand.'
		},
		firstStep: {
			de: 'Die Produktleitung wählt ein Vorhaben, für das noch kein Auftrag vergeben ist, zeigt fünf möglichen Käuferinnen und Käufern eine Skizze auf einer Seite (vertraulich, falls ein Patent geplant ist) und notiert, wofür sie das Gezeigte einsetzen würden.',
			en: 'The head of product picks a project with no contract placed yet, shows five potential buyers a one-page sketch (in confidence if a patent is planned), and notes what they would use it for.'
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
			de: 'Acht Kundinnen und Kunden ordnen, einzeln und vertraulich, die laufenden Vorhaben der Entwicklung, höchstens sechs, nach Nutzen; die Produktleitung sagt vorher zu, das letzte zu beenden oder ihnen zu begründen, weshalb es weiterläuft.',
			en: 'Eight customers rank the development projects under way, six at most, by benefit, individually and in confidence; the head of product promises beforehand to end the last one or to tell them why it goes on.'
		},
		day60: {
			de: 'Die Zusage ist eingelöst, die acht wissen davon, und die frei gewordenen Personentage stehen beim erstplatzierten Vorhaben.',
			en: 'The promise is kept, the eight know of it, and the person-days freed have gone to the project ranked first.'
		},
		day90: {
			de: 'Eine zweite Reihung mit überwiegend neuen Teilnehmenden liegt vor; wo sie von der ersten abweicht, ist der Grund bekannt.',
			en: 'A second ranking with mostly new participants is available; where it deviates from the first, the reason is known.'
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
		id: 'innovation.unused-ten',
		dimension: 'innovation',
		items: [{ item: 'innovation.2', from: 0, to: 1 }],
		title: {
			de: 'Über zwei ungenutzte Angebote ausdrücklich entscheiden',
			en: 'Decide explicitly on two offers that go unused'
		},
		reason: {
			de: 'Was Kunden nicht annehmen, bleibt ohne Entscheidung im Programm und bindet Pflege, Lager oder Beratung, die anderen Angeboten fehlen.',
			en: 'What customers do not take up stays in the range without a decision and ties up upkeep, stock or advice that other offers lack.'
		},
		firstStep: {
			de: 'Vertrieb und Technik stellen nach Rechnungen oder Nutzungsdaten die zehn Angebote, Varianten oder Funktionen zusammen, die im letzten Jahr am wenigsten genutzt wurden, je mit Pflegeaufwand; über zwei entscheidet die Produktleitung binnen vier Wochen.',
			en: 'From invoices or usage data sales and engineering list the ten offers, variants or features used least last year, each with its upkeep; the head of product decides on two within four weeks.'
		},
		day60: {
			de: 'Beide sind beendet, geändert oder mit Begründung behalten; wer eines davon noch nutzte, hat vorher eine Alternative bekommen.',
			en: 'Both are ended, changed or kept with reasons; anyone still using one of them was offered an alternative beforehand.'
		},
		day90: {
			de: 'Die übrigen acht sind entschieden; jedes neue Angebot bekommt eine Nutzungszahl und einen Tag, an dem sie angesehen wird.',
			en: 'The other eight are decided; every new offer gets a usage figure and a day on which it is looked at.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Umsatz je Kunde mit den verbliebenen Angeboten, zwei Quartale vor und nach der Bereinigung. Sinkt er, fehlte beim Beenden die Frage, wem es nützte.',
			en: 'Revenue per customer from the remaining offers, two quarters before and after the clear-out. If it falls, nobody asked before the end whom the offer served.'
		},
		sources: ['radikal ursache.3', 'radikal effekt.3']
	},
	{
		id: 'innovation.reason-before-discount',
		dimension: 'innovation',
		items: [{ item: 'innovation.2', from: 2, to: 2 }],
		title: {
			de: 'Vor Nachlass oder Streichung nach dem Grund fragen',
			en: 'Ask for the reason before discounting or dropping'
		},
		reason: {
			de: 'Ungenutztes wird beworben, verbilligt oder gestrichen; welche der drei Antworten passt, hängt vom Grund ab, und nach dem hat niemand gefragt.',
			en: 'What goes unused is advertised, made cheaper or dropped; which of the three fits depends on the reason, and nobody has asked for it.'
		},
		firstStep: {
			de: 'Bevor über das nächste ungenutzte Angebot entschieden wird, fragt der Vertrieb neun Kundinnen und Kunden mit Kontakterlaubnis, die es kannten und nicht nahmen, wie sie ihre Aufgabe stattdessen lösen und was daran besser ist.',
			en: 'Before the next unused offer is decided on, sales asks nine customers who allow contact, knew it and did not take it how they solve the task instead and what is better about that.'
		},
		day60: {
			de: 'Der häufigste Grund steht fest: unbekannt, zu teuer, zu umständlich oder nicht gebraucht; Werbung, Preis oder Umfang sind danach geändert.',
			en: 'The most frequent reason is settled: unknown, too dear, too cumbersome or not needed; advertising, price or scope has been changed accordingly.'
		},
		day90: {
			de: 'Eine geänderte Fassung ist bei mindestens drei der neun im Einsatz, oder das Angebot läuft mit einem Enddatum aus.',
			en: 'A changed version is in use with at least three of the nine, or the offer is being phased out with an end date.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Käufe der geänderten Fassung gegen Käufe nach der letzten Werbeaktion, je ein Quartal. Fällt die Nutzung nach einem Nachlass zurück, war es nicht der Preis.',
			en: 'Purchases of the changed version against those after the last campaign, one quarter each. If use falls back after a discount, price was not the reason.'
		},
		sources: ['radikal ursache.3', 'strategie macht.1', 'ansatz def.2']
	},
	{
		id: 'innovation.past-reasons',
		dimension: 'innovation',
		items: [{ item: 'innovation.2', from: 3, to: 3 }],
		title: {
			de: 'Gründe früherer Absagen laufenden Vorhaben vorlegen',
			en: 'Hold current projects against past reasons for refusal'
		},
		reason: {
			de: 'Nicht Angenommenes wird nach den Gründen der Kunden geändert oder beendet; ob Neues aus denselben Gründen liegen bleibt, prüft noch niemand.',
			en: 'What is not taken up is changed or ended by customers’ reasons; whether something new will fail for the same ones is not yet examined.'
		},
		firstStep: {
			de: 'Die Entwicklung schreibt zu den letzten fünf geänderten oder beendeten Angeboten je einen Satz, warum Kundinnen und Kunden sie nicht annahmen, und lässt Unbeteiligte drei laufende Vorhaben daran messen.',
			en: 'Development writes one sentence on why customers did not take up each of the last five offers changed or ended, and has uninvolved colleagues measure three current projects by them.'
		},
		day60: {
			de: 'Mindestens ein Vorhaben ist wegen eines dieser Sätze umgeplant, oder es steht da, warum keiner von ihnen diesmal gilt.',
			en: 'At least one project has been replanned because of one of these sentences, or it is stated why none of them applies this time.'
		},
		day90: {
			de: 'Jeder neue Antrag antwortet auf die Sätze; zwei Kunden, die damals ablehnten, haben ein Vorhaben vor dem Start begutachtet.',
			en: 'Every new proposal answers the sentences; two customers who declined at the time have reviewed one project before its start.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Käufe im ersten Jahr: mit den Sätzen entworfene Angebote gegen die fünf im selben Alter. Treten neue Gründe an die Stelle der alten, fehlen Sätze.',
			en: 'First-year purchases: offers designed with the sentences against the five at the same age. If new reasons take the place of the old, sentences are missing.'
		},
		sources: ['radikal effekt.3', 'radikal ursache.3', 'radikal beispiel.2']
	}
];
