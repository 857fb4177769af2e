import type { RecommendationTemplate } from '../../types';

/** Whether assumptions and explanations are put to the test. */
export const understandingTestingTemplates: readonly RecommendationTemplate[] = [
	{
		id: 'understanding.riskiest-assumption',
		dimension: 'understanding',
		items: [{ item: 'contrast.1', from: 0, to: 0 }],
		title: {
			de: 'Die riskanteste Annahme über Kunden überprüfen',
			en: 'Check the riskiest assumption about customers'
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
			de: 'Die Produktleitung bietet den häufigsten Wunsch einem Teil der Kundinnen und Kunden zwei Wochen lang zur Vorbestellung an, als noch nicht gebaut gekennzeichnet, und legt vorher fest, ab welcher Zahl an Zusagen er umgesetzt wird.',
			en: 'For two weeks the head of product offers the most frequent wish to part of the customers for advance order, marked as not yet built, and fixes beforehand how many takers justify building it.'
		},
		day60: {
			de: 'Über den Wunsch ist nach der vorher gesetzten Zahl entschieden; wer ihn geäußert, aber nicht angenommen hat, wurde nach dem Grund gefragt.',
			en: 'The wish has been decided on by the number set beforehand; those who voiced it but did not take it up have been asked why.'
		},
		day90: {
			de: 'Drei Wünsche sind so geprüft; für jeden, der nicht umgesetzt wurde, ist die eingesparte Arbeit beziffert.',
			en: 'Three wishes have been put to the test this way; for each one not built the work saved is quantified.'
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
			de: 'Die Verantwortlichen legen ein Verzeichnis der letzten Tests an, höchstens zehn, je mit Erwartung, Ergebnis und Entscheidung, und kennzeichnen jene, für die vorher keine Schwelle notiert war.',
			en: 'Those in charge set up a register of the latest tests, ten at most, each with expectation, result and decision, and flag those for which no threshold had been noted.'
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
		id: 'understanding.four-guesses',
		dimension: 'understanding',
		items: [{ item: 'understanding.2', from: 0, to: 1 }],
		title: {
			de: 'Vier Erklärungen aufschreiben, dann die Betroffenen fragen',
			en: 'Write down four explanations, then ask those affected'
		},
		reason: {
			de: 'Warum sich eine Zahl verändert, wird bisher im Haus vermutet oder gar nicht gefragt; den Grund kennt, wer sein Verhalten geändert hat.',
			en: 'So far the reason why a figure moves is guessed in-house or not asked at all; it is known to those who changed their behaviour.'
		},
		firstStep: {
			de: 'Zur auffälligsten Veränderung des letzten Quartals bei Käufen, Rücksendungen oder Kündigungen notieren vier Personen aus verschiedenen Abteilungen verdeckt je eine Erklärung; danach fragen zwei andere zwölf Betroffene mit Kontakterlaubnis, wie es dazu kam.',
			en: 'For last quarter’s most striking change in purchases, returns or cancellations four people from different departments each note one explanation unseen; then two others ask twelve customers affected who allow contact how it came about.'
		},
		day60: {
			de: 'Neben jeder der vier Erklärungen steht, wie viele der zwölf Gespräche sie stützen; was wegen einer widerlegten begonnen wurde, ist geändert.',
			en: 'Beside each of the four explanations stands how many of the twelve conversations support it; whatever was begun because of a refuted one has been changed.'
		},
		day90: {
			de: 'Eine zweite Veränderung ist ebenso geklärt; im Bericht steht hinter jeder auffälligen Zahl, ob ihr Grund vermutet oder erfragt ist.',
			en: 'A second change has been cleared up the same way; the report says of each striking figure whether its reason is guessed or asked.'
		},
		effort: 1,
		kpi: 'nps',
		check: {
			de: 'Anteil der NPS-Kommentare, die den erfragten Grund nennen, nächste Erhebung gegen die letzte. Lag die häufigste Vermutung zweimal richtig, genügt künftig eine Stichprobe.',
			en: 'Share of NPS comments naming the reason found, next survey against the last. If the favourite guess was right twice, a spot check is enough in future.'
		},
		sources: ['ansatz werkzeug.1', 'radikal ursache.2']
	},
	{
		id: 'understanding.visit-the-outlier',
		dimension: 'understanding',
		items: [{ item: 'understanding.2', from: 2, to: 2 }],
		title: {
			de: 'Die auffälligste Kundengruppe vor Ort besuchen',
			en: 'Visit the customer group that stands out most'
		},
		reason: {
			de: 'Zahlen werden mit Zahlen erklärt; das zeigt, wo sich etwas verändert hat, aber nicht, was Kunden dazu bewog.',
			en: 'Figures are explained by figures; that shows where something changed, but not what moved customers to it.'
		},
		firstStep: {
			de: 'Wer die Zahlen führt, benennt die Kundengruppe mit der größten ungeklärten Abweichung; zwei Zweierteams, je eine Person mit Kenntnis der Zahlen und eine aus dem Vertrieb, besuchen je drei ihrer Mitglieder, die zugesagt haben.',
			en: 'Whoever keeps the figures names the customer group with the largest unexplained deviation; two pairs, each joining someone who knows the figures and someone from sales, visit three of its members each, with their agreement.'
		},
		day60: {
			de: 'Aus den sechs Besuchen liegt eine Erklärung vor, auf die kein Zahlenvergleich gekommen war, oder die Feststellung, dass es keine gab.',
			en: 'The six visits have produced an explanation that no comparison of figures had come up with, or the statement that there was none.'
		},
		day90: {
			de: 'Eine Änderung stützt sich auf die Erklärung; zu zwei weiteren Abweichungen fanden Besuche statt, bevor der Bericht darüber verteilt war.',
			en: 'One change rests on the explanation; two further deviations were visited before the report on them was distributed.'
		},
		effort: 2,
		kpi: 'nps',
		check: {
			de: 'NPS der besuchten Kundengruppe gegen eine vergleichbare, zwei Erhebungen lang. Erzählen die sechs sechs verschiedene Geschichten, ist die Gruppe falsch geschnitten.',
			en: 'NPS of the group visited against a comparable one, over two surveys. If the six tell six different stories, the group is cut wrongly.'
		},
		sources: ['ansatz werkzeug.1', 'ansatz tipp.2']
	},
	{
		id: 'understanding.explanation-at-risk',
		dimension: 'understanding',
		items: [{ item: 'understanding.2', from: 3, to: 3 }],
		title: {
			de: 'Erklärungen aus Gesprächen an Zahlen scheitern lassen',
			en: 'Let figures contradict explanations from conversations'
		},
		reason: {
			de: 'Überraschungen werden mit Betroffenen geklärt; ob deren Erklärung über die Befragten hinaus gilt, ist noch an keiner Zahl geprüft.',
			en: 'Surprises are cleared up with those affected; whether their explanation holds beyond the people asked has not been checked against any figure.'
		},
		firstStep: {
			de: 'Zu fünf Erklärungen, die aus Gesprächen stammen und im Haus als gesichert gelten, schreibt eine Person mit Zugang zu den Zahlen zuerst auf, welche Zahl bei wem anders sein müsste, und sieht dann nach.',
			en: 'For five explanations that came from conversations and pass as settled in the company, someone with access to the figures first writes down which figure should differ for whom, and then looks.'
		},
		day60: {
			de: 'Jede der fünf gilt als bestätigt, als auf eine Gruppe begrenzt oder als widerlegt; was auf einer widerlegten ruhte, ist zurückgenommen.',
			en: 'Each of the five now counts as confirmed, as limited to one group or as refuted; whatever rested on a refuted one has been withdrawn.'
		},
		day90: {
			de: 'Wer eine widerlegte Erklärung gegeben hatte, wurde noch einmal gehört; aus dem Widerspruch ist eine neue Frage an Gespräche und Zahlen entstanden.',
			en: 'Those who had given a refuted explanation have been heard again; the contradiction has produced one new question for conversations and figures.'
		},
		effort: 1,
		kpi: 'clv',
		check: {
			de: 'Käufe je Jahr in den Kundengruppen, für die sich dadurch etwas änderte, gegen die übrigen, nach zwei Quartalen. Bestätigen sich alle fünf, war keine gewagt.',
			en: 'Purchases a year in customer groups for which something changed as a result against the others, after two quarters. If all five are confirmed, none was daring.'
		},
		sources: ['ansatz werkzeug.1', 'radikal def.4']
	}
];
