import type { RecommendationTemplate } from '../../types';

/** What to do about the speed of improving (`check.5`). */
export const speedTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'data-ai.dated-improvements',
		dimension: 'data-ai',
		items: [{ item: 'check.5', from: 0, to: 1 }],
		title: {
			de: 'Die Dauer vom Hinweis bis zur Änderung messen',
			en: 'Measure the time from signal to change'
		},
		reason: {
			de: 'Verbesserungen kommen später an als anderswo oder gar nicht; vier Zeitpunkte je Vorhaben zeigen, wo es liegen blieb, bevor jemand neue Werkzeuge kauft.',
			en: 'Improvements arrive later than elsewhere or not at all; four dates for each show where it lay idle before anyone buys new tools.'
		},
		firstStep: {
			de: 'Produkt und IT datieren für die zehn zuletzt begonnenen Verbesserungen vier Punkte: erster Hinweis, Beschluss, Arbeitsbeginn, Ankunft oder Stillstand. Das längste Warten bekommt einen Namen und eine zuständige Person.',
			en: 'Product and IT date four points for the ten improvements begun last: first signal, decision, start of work, arrival or standstill. The longest wait gets a name and someone in charge.'
		},
		day60: {
			de: 'An dieser Wartestelle gilt eine andere Regel, etwa wöchentliche statt monatliche Freigabe; fünf Verbesserungen sind danach gelaufen.',
			en: 'A different rule applies at this waiting point, for example weekly instead of monthly approval; five improvements have gone through under it.'
		},
		day90: {
			de: 'Die mittlere Dauer dieser fünf steht neben den zehn alten, und die nächstlängste Wartestelle ist benannt.',
			en: 'The median duration of these five stands beside the ten earlier ones, and the next longest waiting point is named.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Mittlere Dauer monatlich; NPS derer, die einen Mangel meldeten, schnell gegen langsam behoben. Kein Unterschied: Nicht das Tempo, sondern die Auswahl ist das Problem.',
			en: 'Median duration monthly; NPS of those who reported a fault, fixed fast against fixed slowly. No difference: the problem is not speed but selection.'
		},
		sources: ['ki check.5', 'gruende merkmal.5']
	},
	{
		id: 'data-ai.sorted-feedback',
		dimension: 'data-ai',
		items: [{ item: 'check.5', from: 1, to: 2 }],
		title: {
			de: 'Rückmeldungen maschinell vorsortieren und von Hand prüfen',
			en: 'Pre-sort feedback by machine and check by hand'
		},
		reason: {
			de: 'Verbessert wird, aber nicht früher als anderswo; ein Teil der Zeit kann vor dem Beschluss liegen, solange jemand Rückmeldungen einzeln nach Mustern durchliest.',
			en: 'Improvement happens, but no sooner than elsewhere; part of the time may pass before the decision, while somebody reads feedback one by one for patterns.'
		},
		firstStep: {
			de: 'IT und Service lassen bis zu dreihundert um Personenangaben bereinigte Rückmeldungen von einem freigegebenen Sprachmodell nach Anlass sortieren; zwei Personen ordnen hundert davon unabhängig zu und zählen, wie oft alle drei übereinstimmen.',
			en: 'IT and service have up to three hundred remarks, stripped of personal data, sorted by reason with an approved language model; two people classify a hundred of them independently and count how often all three agree.'
		},
		day60: {
			de: 'Festgelegt ist, unter welcher Übereinstimmung Menschen nachlesen; eine wöchentliche Liste neuer Anlässe geht an die, die Änderungen freigeben.',
			en: 'It is settled below which agreement people read for themselves; a weekly list of new reasons goes to those who approve changes.'
		},
		day90: {
			de: 'Zu drei neuen Anlässen ist festgehalten, wie viele Tage zwischen erster Rückmeldung und Beschluss lagen, früher und jetzt.',
			en: 'For three new reasons it is recorded how many days passed between first remark and decision, earlier and now.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Tage bis zum Beschluss, maschinell erkannte gegen von Hand gefundene Anlässe; NPS nach zwei Wellen. Weicht die Zuordnung stark ab, bleibt es bei der Handarbeit.',
			en: 'Days to decision, reasons found by machine against those found by hand; NPS after two waves. If classifications differ widely, keep doing it by hand.'
		},
		sources: ['ki check.5', 'ki hebel.1', 'radikal def.4']
	},
	{
		id: 'data-ai.pace-compared',
		dimension: 'data-ai',
		items: [{ item: 'check.5', from: 2, to: 3 }],
		title: {
			de: 'Das eigene Änderungstempo mit zwei Wettbewerbern vergleichen',
			en: 'Compare the pace of change with two competitors’'
		},
		reason: {
			de: 'Das eigene Tempo gilt als gleichauf oder voraus; diese Einschätzung lässt sich prüfen, denn Ausgeliefertes ist auf beiden Seiten zählbar.',
			en: 'The company’s pace is rated as level or ahead; this can be checked, since what has been delivered can be counted on both sides.'
		},
		firstStep: {
			de: 'Eine Person aus dem Marketing listet aus öffentlichen Quellen die für Kunden spürbaren Änderungen zweier Wettbewerber im letzten halben Jahr auf, daneben die eigenen, mit Datum und Anlass; zwei Kunden, die beide Seiten kennen, ergänzen.',
			en: 'One person from marketing lists, from public sources, the changes customers could notice at two competitors in the last half-year, beside the company’s own, with date and trigger; two customers who know both sides add to it.'
		},
		day60: {
			de: 'Für einen Fall, in dem ein Wettbewerber früher war, ist der eigene Weg Tag für Tag nachgezeichnet; ein Schritt daraus entfällt.',
			en: 'For one case in which a competitor was earlier, the company’s own path has been retraced day by day; one step of it is dropped.'
		},
		day90: {
			de: 'Die Liste ist fortgeschrieben; sie trennt Änderungen nach Kundenhinweis von solchen nach Wettbewerbshinweis.',
			en: 'The list has been continued; it separates changes prompted by customers from those prompted by competitors.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Zahl spürbarer Änderungen je Halbjahr, eigene gegen fremde; Abgänge zu diesen zwei Wettbewerbern. Mehr Änderungen bei gleich vielen Abgängen: die falschen Änderungen.',
			en: 'Number of noticeable changes per half-year, own against theirs; departures to these two competitors. More changes with as many departures: the wrong changes.'
		},
		sources: ['ki check.5', 'radikal effekt.1']
	}
];
