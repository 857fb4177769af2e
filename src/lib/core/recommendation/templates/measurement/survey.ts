import type { RecommendationTemplate } from '../../types';

/** What to do with what is measured, and where it is missing or unproven (`check.6`). */
export const surveyTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'measurement.first-survey',
		dimension: 'measurement',
		items: [{ item: 'check.6', from: 0, to: 0 }],
		title: {
			de: 'Zweihundert Kunden nach Weiterempfehlung und Grund fragen',
			en: 'Ask two hundred customers about recommending and why'
		},
		reason: {
			de: 'Ohne Messung bleibt offen, ob Änderungen bei Kunden ankommen; für den Anfang genügt eine Frage, deren Begründungen die Leitung selbst liest.',
			en: 'Without measuring it stays open whether changes reach customers; one question is enough to begin, if management itself reads the reasons given.'
		},
		firstStep: {
			de: 'Marketing fragt eine Zufallsauswahl von zweihundert Bestandskunden mit Kontakterlaubnis (oder alle, wenn es weniger sind) nach Weiterempfehlung und Grund; drei Mitglieder der Leitung lesen jede Begründung und einigen sich auf eine Änderung.',
			en: 'Marketing asks a random two hundred existing customers who may be contacted (or all, if fewer) about recommending and the reason; three members of management read every reason and agree on one change.'
		},
		day60: {
			de: 'Die Änderung ist umgesetzt; alle Befragten haben erfahren, welche Rückmeldung sie ausgelöst hat.',
			en: 'The change has been made; everyone asked has been told which feedback led to it.'
		},
		day90: {
			de: 'Die zweite Erhebung mit demselben Wortlaut läuft; die übrigen Termine des Jahres stehen fest.',
			en: 'The second survey with the same wording is running; the remaining dates of the year are fixed.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Zweite gegen erste NPS-Erhebung, mit Intervallen. Gelungen ist es zunächst, wenn der behobene Grund seltener genannt wird; bleibt er, wurde die Änderung nicht bemerkt.',
			en: 'Second NPS survey against the first, with intervals. It worked at first if the removed reason is named less often; if it stays, the change went unnoticed.'
		},
		sources: ['ki check.6', 'ansatz kpi.nps']
	},
	{
		id: 'measurement.decided-to-done',
		dimension: 'measurement',
		items: [{ item: 'check.6', from: 1, to: 2 }],
		title: {
			de: 'Aus der letzten Messung eine Maßnahme umsetzen',
			en: 'Carry out one action from the latest measurement'
		},
		reason: {
			de: 'Gemessen ist, umgesetzt ist daraus noch nichts; jede weitere Befragung sammelt vor allem ein, was schon einmal gesagt wurde.',
			en: 'Measuring has been done and nothing has been carried out yet; every further survey mostly collects what has been said before.'
		},
		firstStep: {
			de: 'Die nächste Befragung wartet, bis eine Maßnahme fertig ist: Zwei Leitungsmitglieder lesen alle Begründungen der letzten, wählen einen binnen vier Wochen behebbaren Anlass und übernehmen die Ausführung persönlich.',
			en: 'The next survey waits until one action is finished: two members of management read all reasons from the last one, choose a problem that can be fixed within four weeks, and see to it personally.'
		},
		day60: {
			de: 'Die Befragten haben erfahren, was geändert wurde; zehn von ihnen haben gesagt, ob sie es im Alltag bemerken.',
			en: 'The respondents have been told what was changed; ten of them have said whether they notice it in daily life.'
		},
		day90: {
			de: 'Die Befragung läuft wieder; eine Maßnahme gilt erst als beschlossen, wenn eine Person mit freier Zeit benannt ist, und zwei sind so begonnen.',
			en: 'The survey runs again; an action counts as decided only once a person with free time is named, and two have begun that way.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Anteil der Befragten, die den behobenen Grund nennen, nächste gegen letzte NPS-Welle, mit Intervall. Bleibt er gleich, hat die Maßnahme nur das Haus erreicht.',
			en: 'Share of respondents naming the reason removed, next NPS wave against the last, with interval. If it stays level, the action has reached only the company.'
		},
		sources: ['ki check.6', 'radikal ursache.2', 'radikal risiko.2']
	},
	{
		id: 'measurement.reported-back',
		dimension: 'measurement',
		items: [{ item: 'check.6', from: 3, to: 3 }],
		title: {
			de: 'Erst nachmessen, dann die Änderung bekannt geben',
			en: 'Measure again before announcing the change'
		},
		reason: {
			de: 'Eine Maßnahme ist umgesetzt; ob Kunden sie von sich aus bemerken, lässt sich nur messen, solange ihnen niemand davon erzählt hat.',
			en: 'An action has been carried out; whether customers notice it of their own accord can be measured only as long as nobody has told them.'
		},
		firstStep: {
			de: 'Bevor jemand die Änderung mitteilt, lost Marketing höchstens hundert Kunden aus, die Fragen erlaubt haben, wiederholt bei ihnen die Frage der letzten Erhebung und zählt, wer den behobenen Anlass weiterhin nennt.',
			en: 'Before anybody announces the change, marketing draws at most a hundred customers who have agreed to questions, repeats the last survey’s question with them, and counts who still names the problem since fixed.'
		},
		day60: {
			de: 'Erst jetzt ist mitgeteilt, was anders ist; wer den Anlass noch nannte, hat Einzelheiten geschildert, und danach ist nachgebessert.',
			en: 'Only now has it been announced what is different; those who still named the problem have described details, and the action has been reworked by them.'
		},
		day90: {
			de: 'Jede Maßnahme aus einer Messung bekommt einen Termin für diese Nachfrage; der für die nächste steht fest.',
			en: 'Every action that comes from a measurement gets a date for asking again; the one for the next is fixed.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Anteil, der den Anlass nennt, und NPS, diese Erhebung gegen die letzte, mit Intervall. Nennen ihn gleich viele, ist der Anlass für sie nicht behoben.',
			en: 'Share naming the problem, and NPS, this survey against the last, with interval. If as many name it, to them the problem is not fixed.'
		},
		sources: ['ki check.6', 'radikal ursache.2', 'gruende kontrast.1']
	},
	{
		id: 'measurement.compute-from-books',
		dimension: 'measurement',
		items: [{ item: 'check.6', from: 3, to: 4 }],
		findings: ['flying-blind'],
		title: {
			de: 'Abwanderung und Kundenwert aus vorhandenen Büchern berechnen',
			en: 'Compute churn and customer value from existing books'
		},
		reason: {
			de: 'Nach der Antwort wird gemessen und gehandelt; in derselben Gegenprobe fehlen aber Kennzahlen oder Antworten, an denen sich das zeigen ließe.',
			en: 'By this answer measuring and acting take place; the same counter-check, however, lacks the figures or answers that would show it.'
		},
		firstStep: {
			de: 'Die Finanzleitung zählt für die letzten vier Quartale, wer laut Kundenliste zu Beginn da war und am Ende fehlte, berechnet daraus die Abwanderung, aus den Rechnungen den Kundenwert (CLV) und schreibt die Definitionen dazu.',
			en: 'For the last four quarters the head of finance counts who was on the customer list at the start and missing at the end, computes churn from it, CLV from the invoices, and writes down the definitions.'
		},
		day60: {
			de: 'NPS und CSAT liegen mit Zahl der Antworten, Zeitraum und Quelle vor oder sind als nicht erhoben gekennzeichnet; eine Person verantwortet alle vier.',
			en: 'NPS and CSAT are available with number of answers, period and source, or marked as not collected; one person is responsible for all four.'
		},
		day90: {
			de: 'Die vier Kennzahlen stehen auf einer Seite des Leitungsberichts, mit Vorperiode und eigenem Ziel; diese Gegenprobe ist damit wiederholt.',
			en: 'The four figures stand on one page of the management report, with previous period and own target; this counter-check has been repeated with them.'
		},
		effort: 1,
		kpi: 'churn',
		check: {
			de: 'Abwanderung in zwei aufeinanderfolgenden Quartalen nach derselben Rechnung. Steigt sie, obwohl laut Antwort gehandelt wird, ist die Antwort zu überprüfen.',
			en: 'Churn in two consecutive quarters by the same calculation. If it rises although the answer says action follows, the answer needs another look.'
		},
		sources: ['ansatz kpi.churn', 'ansatz kpi.clv', 'ansatz kpi.ziel']
	},
	{
		id: 'measurement.proof-by-others',
		dimension: 'measurement',
		items: [
			{ item: 'check.6', from: 3, to: 4 },
			{ item: 'measurement.1', from: 3, to: 4 }
		],
		findings: ['unevidenced'],
		title: {
			de: 'Hohe Antworten von Unbeteiligten nachprüfen lassen',
			en: 'Have the high answers checked by someone uninvolved'
		},
		reason: {
			de: 'Hohe Antworten ohne zählenden Beleg tragen nur, bis jemand nachfragt; besser sieht vorher jemand ohne eigenes Interesse nach.',
			en: 'High answers without evidence that counts hold only until somebody asks; better that someone without a stake looks first.'
		},
		firstStep: {
			de: 'Die Revision, oder eine Person aus einem anderen Bereich, sucht zu jeder hohen Antwort ohne Beleg binnen zehn Arbeitstagen einen datierten Nachweis und führt eine Liste: gefunden, veraltet, nicht auffindbar.',
			en: 'Internal audit, or someone from another department, looks for a dated proof of each high answer lacking one within ten working days and keeps a list: found, outdated, not to be found.'
		},
		day60: {
			de: 'Die Antworten ohne Nachweis sind in einer zweiten Gegenprobe herabgesetzt; die Leitung hat beide Ergebnisse nebeneinander gesehen.',
			en: 'Answers without proof have been lowered in a second counter-check; management has seen both results side by side.'
		},
		day90: {
			de: 'Für zwei nicht auffindbare Nachweise gibt es nun die Tätigkeit selbst, mit Datum und Ergebnis.',
			en: 'For two proofs not to be found the activity itself now exists, with date and result.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS-Kommentare zu belegten gegen unbelegte Themen, nächste Welle. Sind belegte Themen ebenso oft Anlass zu Kritik, belegen die Nachweise Tätigkeit und nicht Wirkung.',
			en: 'NPS comments on proven against unproven topics, next wave. If proven topics draw criticism as often, the proofs show activity and not effect.'
		},
		sources: ['ki check.6', 'ki check.regel', 'radikal selbst.1']
	}
];
