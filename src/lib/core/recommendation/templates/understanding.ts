import type { RecommendationTemplate } from '../types';

export const understandingTemplates: readonly RecommendationTemplate[] = [
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
			de: 'Die Leitungsebene teilt zehn halbstündige Gespräche unter sich auf, fragt nach Wünschen, Erfahrungen und Ärger und hält aus jedem drei wörtliche Sätze fest.',
			en: 'The management team divides ten half-hour conversations among itself, asks about wishes, experiences and annoyances, and writes down three verbatim sentences from each.'
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
			de: 'Produkt- und Vertriebsleitung reservieren je zwei Gesprächstermine im Monat, einigen sich auf eine Notizform von einer Seite und tragen die letzten sechs Gespräche nach.',
			en: 'The heads of product and sales each reserve two conversation slots a month, agree on a one-page form for notes, and enter the last six conversations.'
		},
		day60: {
			de: 'Bei der Quartalsplanung liegen die Notizen vor; zu mindestens drei Vorhaben ist vermerkt, welches Gespräch sie stützt oder ihnen widerspricht.',
			en: 'The notes are on the table at the quarterly planning; for at least three projects it is recorded which conversation supports or contradicts them.'
		},
		day90: {
			de: 'Die sechs damals Befragten haben erfahren, was aus ihren Worten wurde; ihre Antworten darauf sind abgelegt.',
			en: 'The six people from those conversations have heard what became of their words; their replies are on file.'
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
			de: 'Fünfzig liegen gebliebene Rückmeldungen gemeinsam auswerten',
			en: 'Read fifty neglected remarks from customers together'
		},
		reason: {
			de: 'In Entscheidungen fließt höchstens eine Quelle ein; was Kunden von sich aus schreiben, liegt meist schon im Haus und kostet keine Erhebung.',
			en: 'At most one source reaches decisions; what customers write unprompted is usually in the house already and needs no survey.'
		},
		firstStep: {
			de: 'Je eine Person aus Service, Vertrieb und Marketing holt spontane Rückmeldungen aus Postfächern, Bewertungen und Notizen; zu dritt sortieren sie fünfzig davon an einem Vormittag nach Anlass.',
			en: 'One person each from service, sales and marketing collects unprompted remarks from mailboxes, reviews and notes; together they sort fifty of them by issue in one morning.'
		},
		day60: {
			de: 'Eine zweite Quelle, etwa Beobachtung vor Ort oder Nutzungsverhalten, hat eine verantwortliche Person; ihre drei häufigsten Aussagen liegen vor.',
			en: 'A second source, such as observation on site or usage behaviour, has someone in charge; its three most frequent messages are available.'
		},
		day90: {
			de: 'Mindestens eine Entscheidung nennt in der Begründung Aussagen aus beiden Quellen, und eine wurde deshalb verworfen oder geändert.',
			en: 'At least one decision cites messages from both sources, and one was dropped or changed because of them.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Anteil der Kritiker mit einem der drei häufigsten Anlässe, nächste NPS-Erhebung gegen die letzte. Nicht gelungen, wenn dieselben Anlässe auch unter neuen Rückmeldungen vorn liegen.',
			en: 'Share of detractors naming one of the top three issues, next NPS survey against the last. It failed if the same issues still lead the newly arriving remarks.'
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
			de: 'Marktforschung und Datenauswertung legen für eine Kundengruppe Umfrageaussagen neben Kauf- und Nutzungsdaten desselben Quartals und benennen drei Widersprüche auf einer Seite.',
			en: 'Market research and data analysis lay survey statements beside purchase and usage data of the same quarter for one customer group and name three contradictions on one page.'
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
		id: 'understanding.riskiest-assumption',
		dimension: 'understanding',
		items: [{ item: 'contrast.1', from: 0, to: 0 }],
		title: {
			de: 'Die riskanteste Annahme über Kunden überprüfen',
			en: 'Check the riskiest assumption about your customers'
		},
		reason: {
			de: 'Wenn weder systematisch zugehört noch getestet wird, beruht das Angebot auf Annahmen, die niemand als solche gekennzeichnet hat.',
			en: 'Where there is neither systematic listening nor testing, the offer rests on assumptions that nobody has marked as such.'
		},
		firstStep: {
			de: 'Produkt und Vertrieb schreiben die zehn Annahmen auf, von denen das Angebot lebt, markieren jene, deren Irrtum am teuersten wäre, und fragen acht Kundinnen und Kunden, wie sie zuletzt tatsächlich gehandelt haben.',
			en: 'Product and sales write down the ten assumptions the offer lives on, mark the one that would cost most if wrong, and ask eight customers how they actually acted last time.'
		},
		day60: {
			de: 'Zur Annahme steht ein Urteil mit den acht Antworten darunter: gestützt, widerlegt oder offen; eine Folge für das Angebot ist entschieden.',
			en: 'The assumption carries a verdict with the eight answers beneath it: supported, refuted or open; one consequence for the offer is decided.'
		},
		day90: {
			de: 'Die drei nächstteuren Annahmen sind auf dieselbe Weise geprüft; die Liste hängt der Angebotsplanung an.',
			en: 'The three next most costly assumptions have been checked in the same way; the list is attached to the planning of the offer.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Nächste NPS-Erhebung: Kunden, deren Angebot wegen einer widerlegten Annahme geändert wurde, gegen die übrigen. Werden alle vier Annahmen gestützt, war die Auswahl zu bequem.',
			en: 'Next NPS survey: customers whose offer was changed after a refuted assumption against the others. If all four assumptions stand, the choice was too comfortable.'
		},
		sources: ['gruende kontrast.1', 'gruende innen.1', 'radikal ursache.3']
	},
	{
		id: 'understanding.wish-under-test',
		dimension: 'understanding',
		items: [{ item: 'contrast.1', from: 2, to: 2 }],
		title: {
			de: 'Einen geäußerten Wunsch testen, bevor er umgesetzt wird',
			en: 'Test one stated wish before building it'
		},
		reason: {
			de: 'Gehandelt wird vor allem nach dem, was Kunden sagen; ob sie danach auch handeln würden, ist noch offen.',
			en: 'Action follows mainly what customers say; whether they would act on it themselves is still open.'
		},
		firstStep: {
			de: 'Die Produktleitung nimmt den häufigsten Wunsch, bietet ihn einem Teil der Kundinnen und Kunden zwei Wochen lang sichtbar an und legt vorher fest, ab welcher Zahl an Zusagen er umgesetzt wird.',
			en: 'The head of product takes the most frequent wish, offers it visibly to part of the customers for two weeks, and fixes beforehand how many takers justify building it.'
		},
		day60: {
			de: 'Über den Wunsch ist nach der vorher gesetzten Zahl entschieden; wer ihn geäußert, aber nicht angenommen hat, wurde nach dem Grund gefragt.',
			en: 'The wish has been decided on by the number set beforehand; those who voiced it but did not take it up have been asked why.'
		},
		day90: {
			de: 'Drei Wünsche sind so geprüft, mindestens einer davon wurde nicht umgesetzt, und die eingesparte Arbeit ist beziffert.',
			en: 'Three wishes have been put to the test this way, at least one was not built, and the work saved is quantified.'
		},
		effort: 2,
		kpi: 'clv',
		check: {
			de: 'Käufe je Jahr bei denen, die das getestete Angebot sahen, gegen die übrigen, nach zwei Quartalen. Stimmen Zusagen und spätere Nutzung nicht überein, war die Zusage zu unverbindlich.',
			en: 'Purchases a year among those who saw the tested offer against the rest, after two quarters. If takers and later use do not match, saying yes cost too little.'
		},
		sources: ['gruende kontrast.1', 'radikal ursache.3', 'ansatz tipp.5']
	},
	{
		id: 'understanding.threshold-before-test',
		dimension: 'understanding',
		items: [{ item: 'contrast.1', from: 3, to: 3 }],
		title: {
			de: 'Vor jedem Test die Entscheidungsschwelle festlegen',
			en: 'Set the decision threshold before every test'
		},
		reason: {
			de: 'Getestet wird schon; ohne vorher gesetzte Schwelle lässt sich jedes Ergebnis im Nachhinein als Bestätigung lesen.',
			en: 'Tests are being run; without a threshold set beforehand any result can afterwards be read as confirmation.'
		},
		firstStep: {
			de: 'Die Verantwortlichen legen ein Verzeichnis der letzten zehn Tests an, je mit Erwartung, Ergebnis und Entscheidung, und kennzeichnen jene, für die vorher keine Schwelle notiert war.',
			en: 'Those in charge set up a register of the last ten tests, each with expectation, result and decision, and flag those for which no threshold had been noted.'
		},
		day60: {
			de: 'Kein Test beginnt ohne Schwelle, Laufzeit und Mindestzahl; ein als Erfolg geltender alter Test ohne Schwelle wurde wiederholt.',
			en: 'No test starts without threshold, duration and minimum number; one old test that passed as a success without a threshold has been repeated.'
		},
		day90: {
			de: 'Das Verzeichnis zeigt auch die Tests, die ihre Schwelle verfehlt haben, und bei wie vielen davon das Vorhaben beendet wurde.',
			en: 'The register also shows the tests that missed their threshold, and how many of those projects were ended.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Käufe je Jahr nach einem halben Jahr: Angebote mit bestandener Schwelle gegen solche ohne Schwelle. Verfehlt kein Test die seine, liegen die Schwellen zu niedrig.',
			en: 'Purchases a year after six months: offers that passed a threshold against those without one. If no test misses its threshold, the thresholds are too low.'
		},
		sources: ['gruende kontrast.1', 'radikal def.4']
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
			en: 'Lay twenty outside descriptions beside your own'
		},
		reason: {
			de: 'Das Kundenverständnis wird hoch eingestuft, die Kundenzahlen bestätigen es nicht; zu klären ist zuerst, ob die Richtigen gehört werden.',
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
