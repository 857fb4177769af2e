import type { RecommendationTemplate } from '../../types';

/** Trying a changed process before customers have to. */
export const journeyRehearsalTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'journey.dry-run',
		dimension: 'journey',
		items: [{ item: 'journey.2', from: 0, to: 1 }],
		title: {
			de: 'Die nächste Umstellung von Unbeteiligten durchspielen lassen',
			en: 'Let uninvolved colleagues rehearse the next change'
		},
		reason: {
			de: 'Neue Abläufe prüft bisher niemand oder nur, wer sie entworfen hat; was Außenstehende stocken lässt, findet dann erst die Kundschaft.',
			en: 'New processes are checked by nobody or by their authors so far; what makes an outsider stumble is then left to customers to find.'
		},
		firstStep: {
			de: 'Vor der nächsten Umstellung, oder nachträglich an der jüngsten, gehen vier Mitarbeitende aus unbeteiligten Abteilungen den Ablauf mit echten Schreiben, Formularen und Fristen als Kundschaft durch; jede Stelle, an der zwei von ihnen stocken, wird geändert.',
			en: 'Before the next change, or afterwards on the latest one, four employees from uninvolved departments go through the process as customers, with real letters, forms and deadlines; every point where two of them stumble is changed.'
		},
		day60: {
			de: 'Aus zwei Wochen Betrieb sind alle Rückfragen den Stellen zugeordnet, die im Probelauf auffielen oder übersehen wurden.',
			en: 'All queries from two weeks of operation are matched to the points that showed up or were missed in the rehearsal.'
		},
		day90: {
			de: 'Ein Probelauf mit Unbeteiligten steht im Plan jeder Umstellung, die Kundinnen und Kunden spüren; der nächste ist terminiert.',
			en: 'A rehearsal with uninvolved staff is part of the plan for every change customers feel; the next one has a date.'
		},
		effort: 1,
		kpi: 'csat',
		check: {
			de: 'CSAT dieses Ablaufs, zwei Wochen vor gegen zwei Wochen nach den Korrekturen. Stocken Kunden an anderen Stellen als die vier, spielten die Falschen Kundschaft.',
			en: 'CSAT of this process, two weeks before against two weeks after the corrections. If customers stumble at other points than the four did, the wrong people played the customer.'
		},
		sources: ['gruende innen.1', 'ki kultur.1']
	},
	{
		id: 'journey.thinking-aloud',
		dimension: 'journey',
		items: [{ item: 'journey.2', from: 2, to: 2 }],
		title: {
			de: 'Fünf Kunden den neuen Ablauf laut denkend gehen lassen',
			en: 'Have five customers think aloud through the change'
		},
		reason: {
			de: 'Mitarbeitende spielen die Kundschaft; sie kennen aber Begriffe, Umwege und Ansprechpersonen, die draußen niemand kennt.',
			en: 'Staff play the customer, but they know terms, detours and contacts that nobody outside does.'
		},
		firstStep: {
			de: 'Fünf Kundinnen und Kunden durchlaufen mit ihrem Einverständnis den Entwurf des nächsten geänderten Ablaufs und sagen dabei laut, was sie erwarten; zwei Mitarbeitende schreiben ohne Aufzeichnung mit und helfen nicht.',
			en: 'Five customers go, with their consent, through the draft of the next changed process, saying aloud what they expect; two employees take notes without recording and do not help.'
		},
		day60: {
			de: 'Die drei Stellen, an denen die meisten der fünf anders handelten als vorgesehen, sind umgestaltet; was der Probelauf im Haus übersehen hatte, ist notiert.',
			en: 'The three points at which most of the five acted otherwise than intended are redesigned; what the in-house rehearsal had missed is noted.'
		},
		day90: {
			de: 'Zwölf Kundinnen und Kunden haben zugesagt, zweimal im Jahr Abläufe zu erproben, gegen eine vereinbarte Entschädigung; die zweite Runde ist gelaufen.',
			en: 'Twelve customers have agreed to try out processes twice a year for an agreed allowance; the second round has taken place.'
		},
		effort: 2,
		kpi: 'csat',
		check: {
			de: 'CSAT nach diesem Ablauf gegen einen nur im Haus geprüften, erstes Quartal nach Einführung. Finden die fünf nichts Neues, war der Ablauf zu einfach gewählt.',
			en: 'CSAT after this process against one checked in-house only, first quarter after introduction. If the five find nothing new, too simple a process was chosen.'
		},
		sources: ['gruende innen.1', 'ansatz tipp.5']
	},
	{
		id: 'journey.stop-conditions',
		dimension: 'journey',
		items: [{ item: 'journey.2', from: 3, to: 3 }],
		title: {
			de: 'Kundentests das Recht zum Aufschub geben',
			en: 'Let customer tests postpone an introduction'
		},
		reason: {
			de: 'Kundinnen und Kunden erproben schon vor dem Start, der Termin gilt aber trotzdem; was sie finden, erleben bis zur Nachbesserung alle anderen.',
			en: 'Customers try things out before the start, but the date stands regardless; what they find, everybody else lives with until it is mended.'
		},
		firstStep: {
			de: 'Die Projektleitung legt für die nächsten zwei Umstellungen je drei Bedingungen fest, etwa dass acht von zehn Testenden ohne Hilfe ans Ende kommen; die Geschäftsleitung unterschreibt, dass sonst verschoben wird.',
			en: 'For the next two changes the project lead sets three conditions each, for example that eight of ten testers finish without help; top management signs that the start is postponed otherwise.'
		},
		day60: {
			de: 'Die erste Umstellung hat ihre Bedingungen erfüllt oder wurde verschoben; was das an Zeit und Geld kostete, ist beziffert.',
			en: 'The first change has met its conditions or been postponed; what that cost in time and money is known in figures.'
		},
		day90: {
			de: 'Der Aufwand für Nachbesserungen steht neben dem zweier früherer Umstellungen ohne Bedingungen; danach ist entschieden, wo sie künftig gelten.',
			en: 'The cost of mending afterwards stands beside that of two earlier changes without conditions; where conditions apply in future is decided accordingly.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS der von beiden Umstellungen Betroffenen gegen frühere Umstellungen, ein Quartal danach. Wird nie verschoben, sind die Bedingungen zu milde.',
			en: 'NPS of customers affected by both changes against earlier changes, a quarter later. If nothing is ever postponed, the conditions are too mild.'
		},
		sources: ['gruende innen.1', 'ki kultur.2']
	}
];
