import type { RecommendationTemplate } from '../../types';

/** What to do about what is said in public (`relationship.4`). */
export const publicOpinionTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'relationship.public-replies',
		dimension: 'relationship',
		items: [{ item: 'relationship.4', from: 0, to: 1 }],
		title: {
			de: 'Die zehn jüngsten öffentlichen Meinungen beantworten',
			en: 'Answer the ten latest opinions voiced in public'
		},
		reason: {
			de: 'Was öffentlich gesagt wird, bleibt bisher ohne Antwort; wer sich vor dem Kauf umsieht, liest das Urteil und das Schweigen daneben.',
			en: 'What is said in public goes unanswered so far; whoever looks around before buying reads the verdict and the silence beside it.'
		},
		firstStep: {
			de: 'Marketing und Service suchen eine Woche lang, wo über das Unternehmen gesprochen wird, ordnen bis zu fünfzig Äußerungen nach Anlass und beantworten die zehn jüngsten, ohne Einzelheiten eines Vorgangs preiszugeben.',
			en: 'For one week marketing and service search for the places where the company is talked about, sort up to fifty remarks by subject and answer the ten latest without disclosing details of a case.'
		},
		day60: {
			de: 'Eine Person mit Vertretung antwortet binnen zwei Werktagen; vorgefertigt sind höchstens Anrede und Schluss.',
			en: 'One person with a deputy answers within two working days; at most the greeting and the closing are ready-made.'
		},
		day90: {
			de: 'Die drei häufigsten Anlässe stehen im Bericht an die Leitung, jeder mit zwei wörtlichen Äußerungen.',
			en: 'The three most frequent subjects stand in the report to management, each with two remarks quoted word for word.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS von Neukunden, die vor dem Kauf Bewertungen gelesen hatten, gegen übrige Neukunden, nach zwei Wellen. Las sie kaum jemand, ist die Zeit anderswo besser eingesetzt.',
			en: 'NPS of new customers who had read reviews before buying against other new customers, after two waves. If hardly anyone read them, the time is better spent elsewhere.'
		},
		sources: ['strategie macht.2', 'radikal folge.3']
	},
	{
		id: 'relationship.criticism-delivered',
		dimension: 'relationship',
		items: [{ item: 'relationship.4', from: 2, to: 2 }],
		title: {
			de: 'Jede öffentliche Kritik der betroffenen Abteilung zustellen',
			en: 'Deliver every public criticism to the department concerned'
		},
		reason: {
			de: 'Geantwortet wird; die Abteilung, in der der Anlass entstand, liest nicht mit und kann den nächsten nicht verhindern.',
			en: 'Replies are given; the department in which the cause arose does not read along and cannot prevent the next one.'
		},
		firstStep: {
			de: 'Wer antwortet, legt die Äußerungen der letzten drei Monate den betroffenen Abteilungsleitungen vor, jeder nur die eigenen; jede wählt eine aus und teilt binnen zehn Arbeitstagen mit, was sie ändert oder weshalb nichts.',
			en: 'Whoever replies shows the remarks of the last three months to the heads of the departments concerned, to each only their own; each picks one and states within ten working days what will change or why nothing will.'
		},
		day60: {
			de: 'Mindestens eine der Änderungen ist in Kraft; öffentliche Antworten sagen nun, was geschehen ist, statt Bedauern auszudrücken.',
			en: 'At least one of the changes is in force; public replies now say what has been done instead of expressing regret.'
		},
		day90: {
			de: 'Äußerungen gehen wöchentlich an die betroffene Abteilung; gezählt wird, wie viele eine Entscheidung mit Datum bekommen.',
			en: 'Remarks go to the department concerned every week; it is counted how many receive a dated decision.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'Anteil kritischer Äußerungen zum selben Anlass, ein Quartal vor gegen nach der Änderung, dazu der NPS. Bleibt der Anteil gleich, traf die Änderung den Anlass nicht.',
			en: 'Share of critical remarks on the same subject, a quarter before against after the change, with NPS. If the share stays level, the change missed the cause.'
		},
		sources: ['strategie macht.2', 'radikal ursache.2', 'ki kultur.1']
	},
	{
		id: 'relationship.told-the-author',
		dimension: 'relationship',
		items: [{ item: 'relationship.4', from: 3, to: 3 }],
		title: {
			de: 'Unter alte Kritik schreiben, was sich geändert hat',
			en: 'Write beneath old criticism what has changed'
		},
		reason: {
			de: 'Abteilungen entscheiden und halten es fest; wer die Meinung geäußert hat, kennt den Ausgang noch nicht, und wer sie nachliest, auch nicht.',
			en: 'Departments decide and put it on record; those who voiced the opinion do not know the outcome yet, nor do those who read it later.'
		},
		firstStep: {
			de: 'Marketing stellt bis zu acht umgesetzte Änderungen zusammen, die auf öffentliche Äußerungen zurückgehen, schreibt an derselben Stelle, was jetzt gilt, und fragt die Verfassenden, ob ihr Anliegen damit erledigt ist.',
			en: 'Marketing gathers up to eight completed changes that go back to public remarks, writes in the same place what applies now, and asks the authors whether that settles their point.'
		},
		day60: {
			de: 'Wo es nicht genügte, ist nachgebessert; ergänzt jemand seine Äußerung von sich aus, ist das vermerkt, erbeten wird es von niemandem.',
			en: 'Where it was not enough, the change has been reworked; if someone amends a remark unprompted, it is noted, and nobody is asked to.'
		},
		day90: {
			de: 'Eine öffentliche Seite nennt Änderungen, die Kunden angestoßen haben, mit Datum, und abgelehnte Wünsche mit Grund.',
			en: 'A public page lists changes prompted by customers, with dates, and wishes declined, with reasons.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Unaufgeforderte Empfehlungen und NPS, Quartal vor gegen Quartal nach den Nachrichten. Antwortet kaum jemand, kam die Nachricht zu spät oder am falschen Ort.',
			en: 'Unprompted recommendations and NPS, quarter before against quarter after the messages. If hardly anyone answers, the message came too late or in the wrong place.'
		},
		sources: ['strategie macht.2', 'gruende merkmal.4', 'radikal effekt.2']
	}
];
