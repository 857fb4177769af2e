import type { RecommendationTemplate } from '../../types';

/** Who is heard, and whether decisions hear it. */
export const understandingListeningTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'understanding.ten-conversations',
		dimension: 'understanding',
		items: [{ item: 'check.1', from: 0, to: 1 }],
		title: {
			de: 'Zehn Gespräche führen, in denen nichts verkauft wird',
			en: 'Hold ten conversations in which nothing is sold'
		},
		reason: {
			de: 'Ohne eigene Gespräche aus jüngster Zeit wird nach Berichten anderer entschieden; ob diese noch stimmen, zeigen zehn Begegnungen in wenigen Wochen.',
			en: 'Without recent conversations of one’s own, decisions rest on the reports of others; ten meetings show within weeks whether those still hold.'
		},
		firstStep: {
			de: 'Die Leitungsebene teilt zehn halbstündige Gespräche mit Kundinnen und Kunden, die vorab zugesagt haben, unter sich auf, fragt nach Wünschen, Erfahrungen und Ärger und hält aus jedem drei wörtliche Sätze fest.',
			en: 'The management team divides ten half-hour conversations among itself, with customers who have agreed beforehand, asks about wishes, experiences and annoyances, and writes down three verbatim sentences from each.'
		},
		day60: {
			de: 'Die dreißig Sätze sind nach Themen geordnet und der Geschäftsleitung vorgelesen; für zwei Themen steht fest, wer was ändert.',
			en: 'The thirty sentences are sorted by topic and have been read out to top management; for two topics it is settled who changes what.'
		},
		day90: {
			de: 'Zehn weitere Gespräche sind geführt, mindestens drei davon mit Personen, die selten oder zuletzt gar nicht mehr gekauft haben.',
			en: 'Ten more conversations have been held, at least three of them with people who buy rarely or have stopped buying.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'In der nächsten NPS-Erhebung die Kommentare zu den zwei Themen gegen die vorige zählen. Überraschte keiner der dreißig Sätze, waren die Befragten zu vertraut.',
			en: 'In the next NPS survey, count comments on the two topics against the previous one. If none of the thirty sentences came as a surprise, the people asked were too familiar.'
		},
		sources: ['ki check.1', 'ansatz tipp.2', 'gruende mittel.1']
	},
	{
		id: 'understanding.conversation-rhythm',
		dimension: 'understanding',
		items: [{ item: 'check.1', from: 2, to: 3 }],
		title: {
			de: 'Kundengespräche vor jede Quartalsplanung legen',
			en: 'Schedule customer conversations before each quarterly plan'
		},
		reason: {
			de: 'Gespräche gibt es, aber keine frischen Notizen daraus bei den Zuständigen; was Kunden sagten, erreicht die Planung höchstens auf Umwegen.',
			en: 'There are conversations, but no fresh notes from them with those responsible; what customers said reaches planning by a roundabout way at best.'
		},
		firstStep: {
			de: 'Produkt- und Vertriebsleitung führen binnen vier Wochen je drei eigens vereinbarte Gespräche, halten jedes auf einer Seite fest und geben die sechs Seiten denen, die das nächste Quartal planen.',
			en: 'Within four weeks the heads of product and sales each hold three conversations arranged for the purpose, put each on one page, and give the six pages to those who plan the next quarter.'
		},
		day60: {
			de: 'Bei der Quartalsplanung liegen die Notizen vor; zu mindestens drei Vorhaben ist vermerkt, welches Gespräch sie stützt oder ihnen widerspricht.',
			en: 'The notes are on the table at the quarterly planning; for at least three projects it is recorded which conversation supports or contradicts them.'
		},
		day90: {
			de: 'Die sechs Befragten haben erfahren, was aus ihren Worten wurde; die nächsten sechs Gespräche sind vor der folgenden Planung geführt.',
			en: 'The six people asked have heard what became of their words; the next six conversations have been held before the following plan.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der Kundengruppen, aus denen Gespräche in die Planung eingingen, gegen die übrigen, nach zwei Quartalen. Unwirksam, wenn kein Vorhaben wegen einer Notiz anders aussieht.',
			en: 'NPS of customer groups whose conversations entered the plan against the others, after two quarters. No effect if no project looks different because of a note.'
		},
		sources: ['ki check.1', 'ansatz tipp.2', 'strategie macht.2']
	},
	{
		id: 'understanding.fifty-remarks',
		dimension: 'understanding',
		items: [{ item: 'understanding.1', from: 0, to: 1 }],
		title: {
			de: 'Fünfzig ungefragte Rückmeldungen vor die nächste Entscheidung legen',
			en: 'Put fifty unprompted remarks before the next decision'
		},
		reason: {
			de: 'In Entscheidungen fließt höchstens eine Quelle ein; was Kunden von sich aus schreiben, liegt meist schon im Haus und kostet keine Erhebung.',
			en: 'At most one source reaches decisions; what customers write unprompted is usually in the house already and needs no survey.'
		},
		firstStep: {
			de: 'Zu einer Entscheidung der nächsten vier Wochen suchen zwei Personen bis zu fünfzig ungefragte Rückmeldungen aus Postfächern, Bewertungen und Besuchsnotizen und legen auf einer Seite vor, was dafür spricht, was dagegen und wozu niemand etwas sagt.',
			en: 'For a decision due within four weeks two people gather up to fifty unprompted remarks from mailboxes, reviews and visit notes and set out on one page what speaks for, what against and where nobody says anything.'
		},
		day60: {
			de: 'Im Beschluss steht, welche Aussagen gezählt haben und welche nicht; für eine zweite Quelle, etwa Beobachtung vor Ort oder Nutzungsdaten, ist jemand zuständig.',
			en: 'The decision says which remarks counted and which did not; somebody is in charge of a second source, such as observation on site or usage data.'
		},
		day90: {
			de: 'Einer weiteren Entscheidung lagen beide Quellen vor; festgehalten ist, wo sie einander widersprachen und was den Ausschlag gab.',
			en: 'A further decision had both sources before it; it is on record where they contradicted each other and what tipped the balance.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS-Kommentare zum Gegenstand der Entscheidung, nächste Erhebung gegen die letzte. Hat keine der Rückmeldungen die Beratung verändert, lag die Seite bei, ohne zu zählen.',
			en: 'NPS comments on the subject of the decision, next survey against the last. If none of the remarks altered the discussion, the page was attached without counting.'
		},
		sources: ['ansatz tipp.2', 'radikal risiko.2', 'strategie macht.2']
	},
	{
		id: 'understanding.said-and-done',
		dimension: 'understanding',
		items: [{ item: 'understanding.1', from: 2, to: 3 }],
		title: {
			de: 'Gesagtes und Getanes derselben Kundengruppe gegenüberstellen',
			en: 'Set what customers say against what they do'
		},
		reason: {
			de: 'Mehrere Quellen sind in Gebrauch; am meisten verraten sie dort, wo sie einander widersprechen und Kunden anders handeln, als sie sagen.',
			en: 'Several sources are in use; they tell most where they contradict each other and customers act otherwise than they say.'
		},
		firstStep: {
			de: 'Zwei Personen mit Zugang zu den Zahlen legen für eine Kundengruppe nebeneinander, was sie in Umfragen oder Gesprächen sagt und was sie im selben Quartal kauft und nutzt, und benennen drei Widersprüche auf einer Seite.',
			en: 'Two people with access to the figures set side by side, for one customer group, what it says in surveys or conversations and what it buys and uses in the same quarter, and name three contradictions on one page.'
		},
		day60: {
			de: 'Zum größten Widerspruch wurden fünf Personen dieser Gruppe mit ihrem Einverständnis bei der Nutzung beobachtet; eine Erklärung ist aufgeschrieben und eine verworfen.',
			en: 'For the largest contradiction five people of that group have, with their consent, been observed in use; one explanation is written down and one rejected.'
		},
		day90: {
			de: 'Alle genutzten Quellen münden in eine gemeinsame Monatsseite, die abweichende Aussagen nebeneinander zeigt; zwei Ausgaben liegen vor.',
			en: 'All sources in use feed one monthly page that shows conflicting messages side by side; two issues exist.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS dieser Kundengruppe gegen eine vergleichbare ohne Eingriff, zwei Wellen lang. Bleibt der Widerspruch unerklärt, war die Beobachtung zu kurz.',
			en: 'NPS of this customer group against a comparable one left unchanged, over two waves. If the contradiction remains unexplained, the observation was too short.'
		},
		sources: ['ansatz tipp.2', 'ansatz werkzeug.1', 'radikal def.4']
	},
	{
		id: 'understanding.stranger-sentences',
		dimension: 'understanding',
		items: [
			{ item: 'check.1', from: 3, to: 4 },
			{ item: 'understanding.1', from: 3, to: 4 },
			{ item: 'contrast.1', from: 3, to: 4 }
		],
		findings: ['self-image-above-evidence'],
		title: {
			de: 'Zwanzig Fremdbeschreibungen neben die eigene legen',
			en: 'Lay twenty outside descriptions beside the company’s own'
		},
		reason: {
			de: 'Das Kundenverständnis wird hoch eingestuft, die Kundenkennzahlen bestätigen es nicht; zu klären ist zuerst, ob die Richtigen gehört werden.',
			en: 'Customer understanding is rated high and the customer figures do not confirm it; the first thing to clear up is whether the right people are heard.'
		},
		firstStep: {
			de: 'Jedes Leitungsmitglied schreibt verdeckt den Satz auf, mit dem Kunden das Unternehmen wohl beschreiben; eine neutrale Stelle sammelt zwanzig anonyme Kundensätze, dann wird beides gemeinsam geöffnet.',
			en: 'Each member of management writes, unseen, the sentence customers would probably use for the company; a neutral party collects twenty anonymous customer sentences, then both are opened together.'
		},
		day60: {
			de: 'Die drei größten Abweichungen haben eine Erklärung und eine Quelle; geklärt ist auch, welche Kundengruppen bisher niemand fragt.',
			en: 'The three largest deviations have an explanation and a source; it is also clear which customer groups nobody has been asking.'
		},
		day90: {
			de: 'Aus einer bislang ungefragten Gruppe liegen zwanzig Stimmen vor, und eine laufende Entscheidung wurde daran geprüft.',
			en: 'Twenty voices from a group not asked before are available, and one pending decision has been checked against them.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'NPS der bislang ungefragten Gruppe gegen die gewohnten Befragten. Liegen beide im selben Bereich, fehlt nicht das Zuhören, sondern die Folge daraus.',
			en: 'NPS of the group not asked before against the usual respondents. If both lie in the same range, what is missing is not listening but acting on it.'
		},
		sources: ['radikal selbst.1', 'gruende innen.1', 'ki check.1']
	}
];
