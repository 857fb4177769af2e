import type { RecommendationTemplate } from '../../types';

/** What a team may try out, and what it may stop doing. */
export const pulseInnovationTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'innovation.two-hours-to-try',
		dimension: 'innovation',
		items: [
			{ item: 'pulse.innovation.1', from: 0, to: 2 },
			{ item: 'pulse.innovation.3', from: 0, to: 2 }
		],
		title: { de: 'Teams Zeit zum Ausprobieren eigener Ideen geben', en: 'Give teams time to try their own ideas' },
		reason: {
			de: 'Was Mitarbeitenden für die Kundschaft einfällt oder auffällt, endet als Gedanke, Antwort oder Listeneintrag; ausprobiert ist davon noch nichts.',
			en: 'What staff think of or notice for customers ends as a thought, an answer or an entry; none of it has been tried out.'
		},
		firstStep: {
			de: 'Drei Teams erhalten je zwei Stunden in der Woche und einen kleinen Betrag; jedes wählt aus seinen Einfällen einen, dessen Versuch sich in einem Tag rückgängig machen lässt.',
			en: 'Three teams get two hours a week each and a small sum; every team chooses one of its ideas that could be undone within a day.'
		},
		day60: {
			de: 'Jedes Team hat seinen Versuch gestartet oder sagt, was ihn verhindert; die Teamleitung räumt ein genanntes Hindernis aus.',
			en: 'Every team has started its trial or says what prevents it; the team lead clears away one of the obstacles named.'
		},
		day90: {
			de: 'Zu jedem Versuch liegt vor, was Kundinnen und Kunden daran taten oder ließen; einer wird übernommen oder alle enden mit Grund.',
			en: 'For each trial it is known what customers did or left undone; one is adopted, or all end with a reason.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS der Kundschaft, die den übernommenen Versuch erlebt, gegen die übrige. Hält der Alltag die zwei Stunden in jedem Team besetzt, war die Zeit nie freigegeben.',
			en: 'NPS of customers who meet the adopted trial against the rest. If everyday work fills the two hours in every team, the time was never released.'
		},
		sources: ['gruende merkmal.2', 'gruende merkmal.5']
	},
	{
		id: 'innovation.stop-list',
		dimension: 'innovation',
		items: [{ item: 'pulse.innovation.2', from: 0, to: 2 }],
		title: { de: 'Ein ungenutztes Ergebnis auf Probe weglassen', en: 'Leave out one unused result on trial' },
		reason: {
			de: 'Was offenbar niemand nutzt, entsteht weiter, auch wo jemand es anspricht; ob es gebraucht wird, haben mögliche Empfänger noch nicht gesagt.',
			en: 'What nobody seems to use goes on being produced even where somebody raises it; whether it is needed, possible recipients have not said yet.'
		},
		firstStep: {
			de: 'Das Team nennt anonym Ergebnisse, deren Nutzen niemand kennt; zu den vier häufigsten fragt die Teamleitung zehn mögliche Empfänger, wozu sie diese zuletzt verwendet haben.',
			en: 'The team names, anonymously, results whose use nobody knows; about the four most frequent the team lead asks ten possible recipients what they last used them for.'
		},
		day60: {
			de: 'Eines der vier ruht seit drei Wochen; gezählt wird, wer danach fragt; die frei gewordene Zeit bleibt im Team, für ein selbst gewähltes Kundenanliegen.',
			en: 'One of the four has rested for three weeks; it is counted who asks for it; the time gained stays in the team, for a customer matter of its own choice.'
		},
		day90: {
			de: 'Das ruhende Ergebnis ist gestrichen oder mit benanntem Empfänger wieder aufgenommen; über das nächste wird ebenso entschieden.',
			en: 'The resting result is dropped, or resumed with a named recipient; the next one is decided on in the same way.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT der Anliegen, denen die gewonnene Zeit zugutekommt, vor und acht Wochen nach dem Weglassen. Ist die Zeit versickert, fehlte die Zusage, wofür sie bestimmt war.',
			en: 'CSAT of the requests that benefit from the time gained, before and eight weeks after. If the time has trickled away, nobody had said what it was for.'
		},
		sources: ['radikal ursache.3', 'radikal effekt.3']
	},
	{
		id: 'innovation.trial-in-customers-hands',
		dimension: 'innovation',
		items: [{ item: 'pulse.innovation.1', from: 3, to: 3 }],
		title: {
			de: 'Einen Teamversuch der Kundschaft in die Hand geben',
			en: 'Put one team trial into customers’ hands'
		},
		reason: {
			de: 'Die Idee ist im Team erprobt oder umgesetzt; ob sie der Kundschaft hilft, lässt sich innerhalb des Teams nicht feststellen.',
			en: 'The idea has been tried or introduced within the team; whether it helps customers cannot be established inside the team.'
		},
		firstStep: {
			de: 'Das Team wählt einen seiner Versuche; Vertrieb oder Service finden sechs Kundinnen und Kunden, die ihn drei Wochen lang freiwillig benutzen und danach sagen, was sie weglassen oder hinzufügen würden.',
			en: 'The team chooses one of its trials; sales or service find six customers who use it voluntarily for three weeks and then say what they would leave out or add.'
		},
		day60: {
			de: 'Eine Änderung aus diesen Gesprächen ist eingebaut; dieselben sechs haben sie gesehen und beurteilt.',
			en: 'One change from these conversations has been built in; the same six have seen and judged it.'
		},
		day90: {
			de: 'Der Versuch wird fortgeführt, weitergegeben oder beendet; das Team kennt den Grund und hat einen zweiten benannt, der gleich mit Kundschaft beginnt.',
			en: 'The trial is continued, handed on or ended; the team knows why and has named a second one that begins with customers from the start.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Kundengruppe, für die der Versuch fortgeführt wurde, gegen eine ohne ihn, nach zwei Quartalen. Loben ihn alle sechs und benutzt ihn niemand weiter, war es Höflichkeit.',
			en: 'NPS of the customer group for which the trial was continued against one without it, after two quarters. If all six praise it and nobody keeps using it, that was politeness.'
		},
		sources: ['gruende merkmal.2', 'ansatz tipp.5']
	},
	{
		id: 'innovation.from-talk-to-trial',
		dimension: 'innovation',
		items: [
			{ item: 'pulse.innovation.2', from: 3, to: 3 },
			{ item: 'pulse.innovation.3', from: 3, to: 3 }
		],
		title: {
			de: 'Besprochenes binnen zwei Wochen beenden oder versuchen',
			en: 'End or try what was discussed within two weeks'
		},
		reason: {
			de: 'Nachgefragt oder besprochen wird schon; zu einem Ergebnis, das die Kundschaft bemerkt, fehlt noch der Beschluss.',
			en: 'Asking or discussing already takes place; what is missing is the decision that leads to a result customers notice.'
		},
		firstStep: {
			de: 'Die Teamleitung stellt alle besprochenen, noch offenen Wünsche und Streichungen zusammen; zu den drei ältesten fällt binnen vierzehn Tagen die Wahl zwischen Versuch und Absage, durch zwei Personen mit Befugnis.',
			en: 'The team lead lists all wishes and cuts that were discussed and are still open; on the three oldest, two people with authority choose within a fortnight between trial and refusal.'
		},
		day60: {
			de: 'Ein Versuch läuft mit mindestens fünf Kundinnen oder Kunden; die Absagen sind mit Grund an das Team zurückgegangen.',
			en: 'One trial is running with at least five customers; the refusals have gone back to the team with reasons.'
		},
		day90: {
			de: 'Die Frist gilt für alles, was in Teams besprochen wird; die offene Liste ist kürzer als zu Beginn.',
			en: 'The time limit applies to everything discussed in teams; the open list is shorter than at the start.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Kundinnen und Kunden im Versuch gegen eine gleich große Gruppe ohne ihn. Fallen nur Absagen, hat die Frist die Vorsicht belohnt.',
			en: 'NPS of customers in the trial against an equal group without it. If refusals are all that comes, the time limit has rewarded caution.'
		},
		sources: ['gruende merkmal.5', 'gruende kontrast.2']
	}
];
