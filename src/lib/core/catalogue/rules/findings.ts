import type { Rule } from './rule';

/** `docs/method.md` §7. */
export const findingRules: readonly Rule[] = [
	{
		id: 'M7.finding',
		section: 7,
		title: { de: 'Was ein Befund ist', en: 'What a finding is' },
		explanation: {
			de: 'Ein Befund hält Ihre Antworten gegen das, was Ihre Kundinnen und Kunden zeigen, und nennt beide Werte mit ihrer Unsicherheit. Er behauptet keine Ursache; zwei oder drei harmlose Erklärungen stehen immer dabei. Ein unauffälliges Bild hat keinen Befund.',
			en: 'A finding holds your answers against what your customers show, and gives both values with their uncertainty. It claims no cause; two or three harmless explanations always stand beside it. An unremarkable profile has no finding.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.high-low',
		section: 7,
		title: { de: 'Hoch und niedrig', en: 'High and low' },
		explanation: {
			de: 'Hoch heißt mindestens 65 Punkte, wobei auch das untere Ende der Spanne bei mindestens 50 liegt. Niedrig heißt höchstens 35 Punkte, wobei auch das obere Ende höchstens 50 erreicht. Was dazwischen liegt oder zu unsicher ist, löst keinen Befund aus.',
			en: 'High means at least 65 points with the low end of the range at 50 or above. Low means at most 35 points with the high end of the range at 50 or below. Whatever lies between, or is too uncertain, triggers no finding.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.links',
		section: 7,
		title: { de: 'Welche Kennzahl zu welcher Dimension gehört', en: 'Which KPI belongs to which dimension' },
		explanation: {
			de: 'Abwanderung und Kundenwert halten wir gegen die Beziehung, CSAT gegen den Service, NPS gegen Kundenverständnis und Kundenreise. Kann der Fragebogen keine dieser Dimensionen bewerten, tritt der Gesamtwert an ihre Stelle, und der Befund sagt es. Die Zuordnung ist unsere.',
			en: 'Churn and customer value are held against relationship, CSAT against service, NPS against customer understanding and journey. Where the questionnaire cannot score any of these dimensions the overall score takes their place, and the finding says so. The links are ours.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.self-image',
		section: 7,
		title: { de: 'Selbstbild über den Kundenkennzahlen', en: 'Self-image above the customer KPIs' },
		explanation: {
			de: 'Sie schätzen eine Dimension hoch ein, aber die zugehörige Kennzahl verfehlt ihr Ziel oder ist schlechter als in der Vorperiode. Beides kann stimmen, etwa weil sich eine Verbesserung erst später in der Kennzahl zeigt. Es lohnt sich, an dieser Stelle nachzusehen.',
			en: 'You rate a dimension high, but the KPI that belongs to it misses its target or is worse than in the previous period. Both may be true, for instance because an improvement shows in the KPI only later. It is worth a closer look at this point.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.undersold',
		section: 7,
		title: { de: 'Unter Wert dargestellt', en: 'Undersold' },
		explanation: {
			de: 'Sie schätzen eine Dimension niedrig ein, und doch erreicht die zugehörige Kennzahl ihr Ziel und ist nicht schlechter geworden. Vielleicht urteilen Sie streng, vielleicht gelingt etwas, das niemand aufgeschrieben hat. Finden Sie heraus, was es ist, bevor Sie es ändern.',
			en: 'You rate a dimension low, and yet the KPI that belongs to it meets its target and has not become worse. Perhaps you judge strictly, perhaps something works that nobody has written down. Find out what it is before you change it.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.flying-blind',
		section: 7,
		title: { de: 'Im Blindflug', en: 'Flying blind' },
		explanation: {
			de: 'Entweder sagen Sie, dass Sie aus gemessener Zufriedenheit handeln, nennen aber keine Kennzahl. Oder mindestens 30\u00a0% der zutreffenden Fragen sind mit „weiß nicht“ beantwortet, insgesamt oder in einer Dimension mit fünf oder mehr zutreffenden Fragen. In beiden Fällen fehlt die Sicht, nicht unbedingt die Leistung.',
			en: 'Either you say that you act on measured satisfaction but give no KPI. Or at least 30% of the applicable questions are answered “don’t know”, overall or in a dimension with five or more applicable questions. In both cases it is the view that is missing, not necessarily the performance.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.paper-only',
		section: 7,
		title: { de: 'Nur auf dem Papier', en: 'On paper only' },
		explanation: {
			de: 'Sie führen eine gemeinsame Liste der Schmerzpunkte oder haben aus gemessener Zufriedenheit gehandelt, doch an den wichtigsten Stellen hat keine Verbesserung begonnen. Das Wissen ist da; dort fehlt der Anfang. Die Schwellen dieser Regel sind unsere Auslegung.',
			en: 'You keep a shared list of pain points or have acted on measured satisfaction, yet no improvement has begun at the most important points. The knowledge is there; what is missing there is the start. The thresholds of this rule are our interpretation.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.paper-only-group',
		section: 7,
		title: { de: 'Nur auf dem Papier, in einer Gruppe', en: 'On paper only, in a group' },
		explanation: {
			de: 'In einer Gruppe gilt dieselbe Regel für Mittelwerte: Schmerzpunkte zu benennen oder aus der Messung zu handeln liegt bei mindestens 4 von 5, begonnene Verbesserungen bei höchstens 2 von 5. Beide Intervalle müssen auf ihrer Seite der Mitte bleiben. Damit steht auf jeder Seite mindestens die Hälfte der Personen, und kleine oder geteilte Gruppen lösen keinen Befund aus.',
			en: 'In a group the same rule applies to means: naming pain points or acting on measurement stands at 4 of 5 or more, improvements started at 2 of 5 or less. Both intervals must stay on their side of the middle. So at least half of the people stand on either side, and small or divided groups trigger no finding.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.unevidenced',
		section: 7,
		title: { de: 'Behauptet, nicht belegt', en: 'Claimed, not evidenced' },
		explanation: {
			de: 'Die behauptete Reifestufe liegt über der belegten, oder von den hohen Antworten einer Dimension haben mindestens zwei und zugleich mindestens die Hälfte keinen Beleg, der zählt. Das heißt nicht, dass sie falsch sind. Es heißt, dass auf eine Rückfrage im Aufsichtsgremium bisher kein Beleg genannt werden könnte.',
			en: 'The claimed stage lies above the evidenced one, or at least two, and at least half, of a dimension’s high answers have no evidence that counts. That does not make them wrong. It means that, if the board asked, there would be no evidence to name yet.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.momentum',
		section: 7,
		title: { de: 'Gegenläufige Bewegung', en: 'Moving in opposite directions' },
		explanation: {
			de: 'Von zwei Berichten eines Unternehmens hat der spätere den höheren Gesamtwert, aber die schlechtere Kennzahl, oder umgekehrt. Selbstbild und Kundschaft bewegen sich auseinander. Ob sich die Kennzahl verändert hat, entscheidet dieselbe Rechnung wie zwischen zwei Zeiträumen; der Grund kann auch im zeitlichen Abstand liegen.',
			en: 'Of two reports on one company, the later has the higher overall score but the worse KPI, or the reverse. Self-image and customers are moving apart. Whether the KPI has changed is decided as between two periods; the reason may also lie in the time between the two.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.momentum-rounds',
		section: 7,
		title: { de: 'Gegenläufig zwischen zwei Befragungen', en: 'Opposite directions between two surveys' },
		explanation: {
			de: 'Zwischen zwei Befragungen hat sich das Ergebnis einer Gruppe über Zufall hinaus verändert, und eine Kennzahl ihrer Kundschaft in die andere Richtung, ebenfalls über Zufall hinaus. Verglichen werden nur gleich lautende Fragen und nur Zeiträume, die dasselbe messen. Wo eine Gruppe zum Schutz Einzelner nicht über die Zeit verfolgt wird, gibt es diesen Befund nicht.',
			en: 'Between two surveys a group’s result changed beyond chance, and a figure of its customers changed the other way, likewise beyond chance. Only questions in the same words are compared, and only periods that measure the same. Where a group is not followed over time, to protect individuals, there is no such finding.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.leaders-differ',
		section: 7,
		title: { de: 'Die Leitung sieht es anders', en: 'Leaders see it differently' },
		explanation: {
			de: 'Führung und Mitarbeitende beurteilen eine Dimension so verschieden, dass Zufall als Erklärung nicht genügt. Wer recht hat, sagt die Zahl nicht. Sie zeigt, worüber ein Gespräch lohnt.',
			en: 'Leadership and staff judge a dimension so differently that chance is not enough to explain it. The number does not say who is right. It shows what is worth talking about.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.no-shared-picture',
		section: 7,
		title: { de: 'Kein gemeinsames Bild', en: 'No shared picture' },
		explanation: {
			de: 'Die Urteile einer Gruppe liegen so weit auseinander, dass ein Mittelwert niemanden mehr beschreibt. Wir zeigen deshalb die Verteilung statt einer Stufe. Häufig erleben verschiedene Teams schlicht Verschiedenes.',
			en: 'A group’s judgements lie so far apart that a mean no longer describes anybody. We therefore show the distribution instead of a stage. Often different teams simply experience different things.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.gathered',
		section: 7,
		title: { de: 'Alle Befunde auf einer Seite', en: 'All findings on one page' },
		explanation: {
			de: 'Die Befunde der jüngsten Befragung, ihrer Gruppen und der aufbewahrten Gegenproben stehen zusammen. Zuerst kommt, wo Antworten und Kundenkennzahlen einander widersprechen, dann, was niemand sieht oder belegen kann, dann, was verschieden gesehen wird. Eine Rangfolge nach Schwere gibt es nicht, und nichts wird zu einer einzigen Zahl verrechnet.',
			en: 'The findings of the latest survey, its groups and the counter-checks kept here stand together. First comes where answers and customers’ figures contradict each other, then what nobody sees or can show, then what is seen differently. There is no ranking by gravity, and nothing is merged into a single number.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.set-aside',
		section: 7,
		title: { de: 'Einen Befund zurückstellen', en: 'Setting a finding aside' },
		explanation: {
			de: 'Wer einen Befund für erklärt hält, kann ihn mit einer Begründung zurückstellen; sie bleibt sichtbar. Das gilt für diese Gruppe, diese Befragung und diese Zahlen. Sind es andere, ist der Befund wieder offen und nennt die frühere Begründung.',
			en: 'Whoever considers a finding explained can set it aside with a reason, which stays visible. That holds for this group, this survey and these figures. Where they are others the finding is open again, and names the earlier reason.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.value-at-stake',
		section: 7,
		title: { de: 'Was auf dem Spiel steht', en: 'Value at stake' },
		explanation: {
			de: 'Läge Ihre Abwanderung beim Ziel, gingen weniger Kundinnen und Kunden verloren. Deren Zahl mal dem Kundenwert ergibt eine Obergrenze an Umsatz über die Dauer der Beziehung. Es ist kein Gewinn, keine Prognose und keine Zusage; die Formel steht dabei.',
			en: 'If your churn were at its target, fewer customers would be lost. Their number times the customer lifetime value gives an upper bound on revenue over the whole relationship. It is not profit, not a forecast and not a promise; the formula stands beside it.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M7.study-figures',
		section: 7,
		title: { de: 'Zahlen aus Studien', en: 'Figures from studies' },
		explanation: {
			de: 'Studienzahlen zitieren wir nur und rechnen nie mit ihnen. Die bis zu 10\u00a0% Umsatz und bis zu 5\u00a0% Profitabilität sind Zugewinne von Unternehmen, die das Kundenerlebnis fest verankert haben (Deloitte 2023, zitiert in der Quelle), keine Verluste der übrigen. Die oft genannten 60\u00a0% stammen aus dritter Hand, und wir kennzeichnen sie so.',
			en: 'We only cite figures from studies and never compute with them. The gains of up to 10% in revenue and up to 5% in profitability are those of companies that made customer experience part of how they run (Deloitte 2023, cited in the source), not losses of the others. The much-quoted 60% is third-hand, and we mark it so.'
		},
		sources: ['ki kosten.1', 'ansatz vorteil.1']
	}
];
