import type { Rule } from './rule';

/** `docs/method.md` §2. */
export const scoreRules: readonly Rule[] = [
	{
		id: 'M2.dimension-score',
		section: 2,
		title: { de: 'Punktwert einer Dimension', en: 'Score of a dimension' },
		explanation: {
			de: 'Der Punktwert ist der gewichtete Durchschnitt der gültigen Antworten einer Dimension, auf einer Skala von 0 bis 100. Er erscheint erst, wenn mindestens die Hälfte der zutreffenden Fragen gültig beantwortet ist und mindestens drei gültige Antworten vorliegen, im Fragebogen für die Geschäftsleitung und im Puls mindestens zwei. Sonst gibt es keinen Punktwert.',
			en: 'The score is the weighted average of a dimension’s valid answers, on a scale from 0 to 100. It appears only when at least half of the applicable questions have a valid answer and at least three do, or two in the questionnaire for top management and in the pulse. Otherwise there is no score.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.band',
		section: 2,
		title: { de: 'Spanne des Punktwerts', en: 'Range of the score' },
		explanation: {
			de: 'Die Spanne zeigt, wo der Punktwert läge, wenn Sie alle offenen Fragen mit der schwächsten und wenn Sie alle mit der stärksten Antwort beantwortet hätten. Ist keine Frage offen, schrumpft sie auf einen Punkt. Über die Richtigkeit der gegebenen Antworten sagt sie nichts.',
			en: 'The range shows where the score would lie if every open question had the weakest answer, and if every one had the strongest. With no question open it shrinks to a point. It says nothing about whether the answers given are right.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.evidenced',
		section: 2,
		title: { de: 'Belegter Punktwert', en: 'Evidenced score' },
		explanation: {
			de: 'Dieselbe Rechnung noch einmal, nur zählen hohe Antworten ohne prüfbare Tatsache wie die mittlere Stufe. Der Abstand zum behaupteten Wert zeigt, wie viel vom Selbstbild sich vorzeigen lässt. Er ist kein Vorwurf: Oft fehlt nur die Notiz.',
			en: 'The same calculation again, except that high answers without a checkable fact count as the middle level. The distance to the claimed score shows how much of the self-image can be demonstrated. It is no reproach: often only the note is missing.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.counts',
		section: 2,
		title: { de: 'Welche Dimensionen mitzählen', en: 'Which dimensions count' },
		explanation: {
			de: 'Eine Dimension zählt mit, wenn so viele ihrer Fragen auf Sie zutreffen, dass ein Punktwert möglich wäre. Sie geht dann auch ohne Punktwert in die Spanne des Gesamtwerts ein, denn Schweigen soll nicht sicherer wirken als eine Antwort.',
			en: 'A dimension counts when enough of its questions apply to you for a score to be possible. It then enters the range of the overall score even without a score of its own, so that silence does not look more certain than an answer.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.overall',
		section: 2,
		title: { de: 'Gesamtwert', en: 'Overall score' },
		explanation: {
			de: 'Der Gesamtwert ist der einfache Durchschnitt der Dimensionen, jede mit gleichem Gewicht. Er erscheint ab fünf Dimensionen mit einem Punktwert. Darunter zeigen wir weder Gesamtwert noch Gesamtstufe.',
			en: 'The overall score is the plain average of the dimensions, each with the same weight. It appears from five dimensions with a score. Below that we show neither an overall score nor an overall stage.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.overall-pooled',
		section: 2,
		title: { de: 'Gesamtwert kurzer Fragebögen', en: 'Overall score of short questionnaires' },
		explanation: {
			de: 'Kurze Fragebögen enthalten zu wenige Fragen für fünf Dimensionen. Dort ist der Gesamtwert der Durchschnitt aller gültigen Antworten, sofern mindestens drei und mindestens die Hälfte der zutreffenden gültig sind. Der Bericht weist darauf hin.',
			en: 'Short questionnaires hold too few questions for five dimensions. There the overall score is the average of all valid answers, provided that at least three, and at least half of those that apply, are valid. The report says so.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.overall-band',
		section: 2,
		title: { de: 'Spanne des Gesamtwerts', en: 'Range of the overall score' },
		explanation: {
			de: 'Auch der Gesamtwert hat eine Spanne: den Durchschnitt der unteren und den der oberen Enden aller Dimensionen, die mitzählen. Eine Dimension ohne Punktwert geht mit 0 bis 100 ein, weil über sie nichts bekannt ist.',
			en: 'The overall score has a range as well: the average of the low ends, and of the high ends, of all dimensions that count. A dimension without a score enters as 0 to 100, because nothing is known about it.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.weighted',
		section: 2,
		title: { de: 'Gesamtwert nach Ihrer Gewichtung', en: 'Overall score by your weights' },
		explanation: {
			de: 'Wenn Sie Dimensionen unterschiedlich wichtig nehmen, rechnen wir einen zweiten Gesamtwert mit Ihren Gewichten von 0 bis 10. Er steht gekennzeichnet neben dem ersten und ersetzt ihn nicht. Die Reifestufe bleibt davon unberührt.',
			en: 'If some dimensions matter more to you than others, we compute a second overall score with your weights from 0 to 10. It stands labelled beside the first and does not replace it. Stages are not affected.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.position',
		section: 2,
		title: { de: 'Position zwischen Fokus und Obsession', en: 'Position between focus and obsession' },
		explanation: {
			de: 'Die Position fasst die Gegensätze zusammen: 0 heißt durchweg Kundenfokus, 100 durchweg Customer Obsession. Gegensätze, die Sie mit „keins von beiden“ beantwortet haben, bleiben hier außen vor. Die Zahl beschreibt eine Haltung und bewertet sie nicht.',
			en: 'The position sums up the contrasts: 0 is customer focus throughout, 100 customer obsession throughout. Contrasts you answered with “neither” are left out here. The number describes an attitude; it does not grade it.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.group-mean',
		section: 2,
		title: { de: 'Mittelwert einer Gruppe', en: 'Mean of a group' },
		explanation: {
			de: 'In einer Gruppe zählt jede Person genau einmal. Wir mitteln über Personen und nie über Mittelwerte von Abteilungen, denn sonst wöge eine Stimme aus einer kleinen Abteilung mehr. Der Durchschnitt der Abteilungen kann als zweite, gekennzeichnete Zahl daneben stehen.',
			en: 'In a group each person counts exactly once. We average over people and never over departments, since that would give a voice from a small department more weight. The mean of the departments may stand beside it as a second, labelled number.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.group-interval',
		section: 2,
		title: { de: 'Unsicherheit eines Gruppenwerts', en: 'Uncertainty of a group’s value' },
		explanation: {
			de: 'Je weniger Menschen geantwortet haben und je verschiedener sie urteilen, desto breiter ist der Bereich, in dem der wahre Gruppenwert zu vermuten ist. Ist die Kopfzahl bekannt, wird er entsprechend enger. Zusätzlich zeigen wir, was wäre, wenn alle Schweigenden ganz unten oder ganz oben geantwortet hätten.',
			en: 'The fewer people answered and the more their judgements differ, the wider the range in which the group’s true value can be expected. Where the headcount is known, it narrows accordingly. We also show what would follow if all who stayed silent had answered at the very bottom or the very top.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M2.response-rate',
		section: 2,
		title: { de: 'Rücklauf', en: 'Response rate' },
		explanation: {
			de: 'Neben jedem Gruppenwert steht, welcher Anteil der Eingeladenen geantwortet hat. Unter 50\u00a0% weist der Bericht ausdrücklich darauf hin, denn wer schweigt, denkt womöglich anders.',
			en: 'Beside each group value stands the share of those invited who answered. Below 50% the report warns expressly, because those who stay silent may think differently.'
		},
		sources: 'interpretation'
	}
];
