import type { RecommendationTemplate } from '../../types';

/** How top management decides: the papers, and what comes first when benefit and goal diverge. */
export const leadershipDecisionTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'leadership.effect-paragraph',
		dimension: 'leadership',
		items: [{ item: 'leadership.1', from: 0, to: 1 }],
		title: {
			de: 'Kundenwirkung in jede Entscheidungsvorlage schreiben',
			en: 'Write the customer effect into every decision paper'
		},
		reason: {
			de: 'Ohne festen Platz in der Vorlage bleibt es dem Zufall überlassen, ob jemand an die Kunden denkt; ein Pflichtabsatz erreicht alle weiteren Beschlüsse auf einmal.',
			en: 'Without a fixed place in the paper it is left to chance whether anyone thinks of customers; one required paragraph reaches all later decisions.'
		},
		firstStep: {
			de: 'Die Geschäftsleitung legt drei Pflichtfragen fest: wer betroffen ist, was sich für sie ändert, woher man das weiß. Die nächsten fünf Vorlagen gehen erst mit den Antworten auf die Tagesordnung.',
			en: 'Top management settles three required questions: who is affected, what changes for them, how this is known. The next five papers reach the agenda only with the answers.'
		},
		day60: {
			de: 'Gezählt ist, wie viele Vorlagen zurückgingen und wie viele sich auf eine Kundenquelle stützen statt auf eine Vermutung.',
			en: 'It has been counted how many papers were sent back and how many rest on a customer source rather than on a guess.'
		},
		day90: {
			de: 'Für jeden Beschluss seither steht im Protokoll, ob der Absatz etwas geändert hat und was; die Pflichtfragen sind danach gekürzt oder geschärft.',
			en: 'For every decision since, the minutes say whether the paragraph changed anything, and what; the required questions have been shortened or sharpened accordingly.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS in den zwei folgenden Erhebungen: von den geänderten Beschlüssen Betroffene gegen alle übrigen. Dagegen spricht, wenn der Absatz überall steht und keinen Beschluss verändert hat.',
			en: 'NPS in the next two surveys: customers affected by the changed decisions against all others. It failed if the paragraph is everywhere and has altered no decision.'
		},
		sources: ['ki ton.1', 'radikal def.1']
	},
	{
		id: 'leadership.decision-review',
		dimension: 'leadership',
		items: [{ item: 'leadership.1', from: 2, to: 3 }],
		title: {
			de: 'Drei alte Beschlüsse mit ihren Folgen vergleichen',
			en: 'Compare three past decisions with their consequences'
		},
		reason: {
			de: 'Was die Vorlagen über Kunden sagen, ist eine Vorhersage; wie oft sie zutraf, zeigt erst der Blick auf die eingetretenen Folgen.',
			en: 'What the papers say about customers is a prediction; how often it came true shows only when somebody looks at what followed.'
		},
		firstStep: {
			de: 'Zwei Mitglieder der Leitung wählen drei Beschlüsse, die etwa ein Jahr alt sind, stellen erwartete und eingetretene Kundenwirkung auf je einer Seite gegenüber und tragen sie in einer Sitzung vor.',
			en: 'Two members of management pick three decisions about a year old, set expected against actual customer effect on one page each, and present them in one meeting.'
		},
		day60: {
			de: 'Hat einer der drei seine Kundenwirkung verfehlt, ist er geändert oder aufgehoben; Name und Termin stehen im Protokoll.',
			en: 'If one of the three missed its customer effect, it has been changed or withdrawn; name and date are in the minutes.'
		},
		day90: {
			de: 'Jeder neue Beschluss trägt die Quelle seiner Vorhersage und ein Datum für den Rückblick; die ersten drei dieser Termine stehen im Kalender.',
			en: 'Every new decision carries the source of its prediction and a date for looking back; the first three of these dates are in the calendar.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung der von einer Korrektur Betroffenen gegen die übrigen, zwei Quartale danach. Unwirksam, wenn beide Gruppen so verlaufen wie zuvor oder kein Beschluss korrigiert wurde.',
			en: 'Churn of customers touched by a correction against the rest, two quarters later. No effect if both groups move as before or no decision was corrected.'
		},
		sources: ['ki ton.1', 'ki kultur.2', 'radikal def.1']
	},
	{
		id: 'leadership.conflict-log',
		dimension: 'leadership',
		items: [{ item: 'contrast.6', from: 0, to: 2 }],
		title: {
			de: 'Konflikte zwischen Kundennutzen und Unternehmensziel protokollieren',
			en: 'Log conflicts between customer benefit and company goal'
		},
		reason: {
			de: 'Was vorgeht, wenn Kundennutzen und Unternehmensziel auseinandergehen, zeigt nicht die Reihenfolge in der Vorlage, sondern der Ausgang solcher Fälle.',
			en: 'When customer benefit and company goal diverge, what comes first is shown not by the order in the paper but by how such cases end.'
		},
		firstStep: {
			de: 'Wer Verkauf, Produkt und Finanzen leitet, notiert vier Wochen lang jeden Fall, in dem Kundennutzen und Unternehmensziel auseinandergingen, mit Ausgang und Grund; bei weniger als vier fragt die Geschäftsleitung in den Teams nach.',
			en: 'For four weeks whoever heads sales, product and finance notes each case in which customer benefit and company goal diverged, with outcome and reason; if fewer than four turn up, top management asks the teams.'
		},
		day60: {
			de: 'Die Geschäftsleitung hat alle Fälle gelesen und über die zwei folgenreichsten noch einmal entschieden; den Betroffenen ist das Ergebnis mitgeteilt.',
			en: 'Top management has read every case and decided afresh on the two with most at stake; the customers concerned have been told the result.'
		},
		day90: {
			de: 'Das Ziel, das die meisten Fälle ausgelöst hat, ist geändert oder mit Begründung bestätigt; die Liste läuft weiter und zählt, wie oft es seither im Weg stand.',
			en: 'The goal behind most of the cases has been changed or confirmed with reasons; the log continues and counts how often it has stood in the way since.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung nach zwei Quartalen: Kunden aus Fällen zugunsten des Kundennutzens gegen Kunden aus den anderen. Kein Unterschied heißt, die Streitfälle betreffen nicht, was Kunden hält.',
			en: 'Churn after two quarters: customers from cases decided for their benefit against the others. No difference means these conflicts do not touch what keeps customers.'
		},
		sources: ['radikal def.1', 'ki ton.1', 'gruende einwand.2']
	},
	{
		id: 'leadership.case-first',
		dimension: 'leadership',
		items: [{ item: 'contrast.6', from: 3, to: 3 }],
		title: {
			de: 'Zwei Entscheidungen mit dem Kundenfall statt dem Ziel beginnen',
			en: 'Begin two decisions with the customer case'
		},
		reason: {
			de: 'Vorbereitet wird teils vom Kundenproblem, teils vom Unternehmensziel her; was der zweite Weg übersieht, zeigt sich, wenn beide an derselben Entscheidung erprobt werden.',
			en: 'Preparation starts partly from the customer problem, partly from the company goal; what the second way overlooks shows when both are tried on the same decision.'
		},
		firstStep: {
			de: 'Zu zwei anstehenden Entscheidungen schildert jemand aus der Bearbeitung einen Kundenfall; die Geschäftsleitung sammelt Lösungen, liest erst danach die Vorlage, die vom Ziel ausgeht, und kennzeichnet, was nur auf einem der beiden Wege vorkam.',
			en: 'For two pending decisions a colleague recounts a customer case they handled; top management collects solutions, only then reads the paper that starts from the goal, and marks what came up one way only.'
		},
		day60: {
			de: 'Beide Entscheidungen sind gefallen; im Protokoll steht, auf welchem Weg die gewählte Lösung gefunden wurde und was der andere dazu beitrug.',
			en: 'Both decisions have been taken; the minutes say which way led to the solution chosen and what the other one added.'
		},
		day90: {
			de: 'Nach sechs Entscheidungen ist bekannt, bei welchen Themen der Kundenfall andere Lösungen brachte; dort eröffnet er künftig die Vorlage, sonst nicht.',
			en: 'After six decisions it is known on which subjects the case brought other solutions; there it opens the paper from now on, elsewhere not.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Kunden, die eine der sechs Entscheidungen betrifft, gegen die übrigen, zwei Erhebungen lang. Führen beide Wege zu denselben Lösungen, ist die Reihenfolge gleichgültig.',
			en: 'NPS of customers whom the six decisions concern against the others, over two surveys. If both ways lead to the same solutions, the order does not matter.'
		},
		sources: ['ki ton.1', 'radikal def.1', 'gruende fuehrung.1']
	}
];
