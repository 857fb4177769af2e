import type { Rule } from './rule';

/** `docs/method.md` §3. */
export const stageRules: readonly Rule[] = [
	{
		id: 'M3.stage',
		section: 3,
		title: { de: 'Reifestufe', en: 'Stage' },
		explanation: {
			de: 'Eine Stufe ist erreicht, wenn mehr als die Hälfte der Antworten mindestens so hoch liegt wie sie, und wenn mehr als 85\u00a0% mindestens so hoch liegen wie jede Stufe darunter. Spitzenwerte an anderer Stelle helfen also nicht über eine fehlende Stufe hinweg. Die Grenzen folgen der Norm ISO/IEC 33020, die Stufen selbst sind unsere Auslegung.',
			en: 'A stage is reached when more than half of the answers are at least as high as it, and more than 85% at least as high as each stage below. So top marks elsewhere cannot make up for a stage that is missing. The limits follow the standard ISO/IEC 33020; the stages themselves are our interpretation.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M3.stage-range',
		section: 3,
		title: { de: 'Von Stufe bis Stufe', en: 'From stage to stage' },
		explanation: {
			de: 'Offene Fragen können eine Stufe kosten oder bringen. Deshalb nennen wir die Stufe im ungünstigsten und im günstigsten Fall; sind beide gleich, steht nur eine da. Berechnet wird sie zweimal: so, wie Sie geantwortet haben, und so, wie es sich belegen lässt.',
			en: 'Open questions can cost a stage or gain one. We therefore name the stage in the worst case and in the best; where both are equal, only one is printed. It is computed twice: as you answered, and as far as it can be evidenced.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M3.overall-cap',
		section: 3,
		title: { de: 'Grenze der Gesamtstufe', en: 'Limit of the overall stage' },
		explanation: {
			de: 'Die Gesamtstufe folgt derselben Regel über alle Fragen. Sie liegt aber höchstens eine Stufe über der schwächsten Dimension, die mitzählt. Eine große Lücke lässt sich so nicht hinter guten Werten verbergen, und der Bericht nennt die Dimension, die begrenzt.',
			en: 'The overall stage follows the same rule over all questions. It is, however, at most one stage above the weakest dimension that counts. A large gap cannot hide behind good scores elsewhere, and the report names the dimension that sets the limit.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M3.hold',
		section: 3,
		title: { de: 'Was eine Stufe aufhält', en: 'What holds a stage down' },
		explanation: {
			de: 'Bei weniger als sieben Fragen kann schon eine einzige Antwort die Stufe bestimmen. Der Bericht sagt deshalb immer, welche Antworten sie aufhalten und welche Stufe sich ohne sie ergäbe. Lesen Sie eine niedrige Stufe nie ohne diesen Satz.',
			en: 'With fewer than seven questions a single answer can decide the stage. The report therefore always says which answers hold it down, and which stage the others would reach. Never read a low stage without that sentence.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M3.fewest-changes',
		section: 3,
		title: { de: 'Der kürzeste Weg zur nächsten Stufe', en: 'The shortest way to the next stage' },
		explanation: {
			de: 'Wir suchen die kleinste Zahl von Antworten, die steigen müssten, damit die nächste Stufe erreicht ist, jede nur so weit wie nötig. So sehen Sie, ob Sie knapp vor der Stufe stehen oder weit davon entfernt sind. Eine Empfehlung ist das noch nicht.',
			en: 'We look for the smallest number of answers that would have to rise for the next stage to be reached, each no further than needed. It shows whether you stand just short of the stage or far from it. It is not yet a recommendation.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M3.fall',
		section: 3,
		title: { de: 'Was eine Stufe kostet', en: 'What costs a stage' },
		explanation: {
			de: 'Umgekehrt suchen wir die kleinste Zahl von Antworten, die sinken müssten, damit die Stufe verloren geht, jede nur so weit wie nötig. Genügt eine einzige, steht die Stufe auf schmalem Grund, und der Bericht sagt es.',
			en: 'The other way round we look for the smallest number of answers that would have to fall for the stage to be lost, each no further than needed. Where a single one is enough the stage stands on narrow ground, and the report says so.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M3.robustness',
		section: 3,
		title: { de: 'Die Stufe unter anderen Gewichten', en: 'The stage under other weights' },
		explanation: {
			de: 'Für die Stufe zählt jede Antwort gleich viel; das ist eine Setzung. Zur Probe rechnen wir sie mit anderen Gewichten nach: jede Antwort einmal doppelt und einmal halb, für die Gesamtstufe auch jede Dimension doppelt und halb, alle Dimensionen gleich schwer und Ihre eigenen Gewichte. Der Bericht sagt, in wie vielen dieser Gewichtungen die Stufe bleibt und was sie sonst wäre. Die gezeigte Stufe ändert die Probe nie.',
			en: 'For the stage every answer counts the same, which is a choice. To test it we compute the stage again under other weights: each answer once double and once half, for the overall stage also each dimension double and half, all dimensions alike, and your own weights. The report says in how many of these weightings the stage stays, and what it would be in the others. The test never changes the stage that is shown.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M3.group-stage',
		section: 3,
		title: { de: 'Stufe einer Gruppe', en: 'Stage of a group' },
		explanation: {
			de: 'Für eine Gruppe mitteln wir zuerst über die Personen und geben die Stufe mit der Unsicherheit dieser Mittelwerte an. Gehen die Urteile zu weit auseinander, zeigen wir keine Stufe, sondern die Uneinigkeit selbst.',
			en: 'For a group we first average over persons, and give the stage with the uncertainty of those averages. Where judgements are too far apart we show no stage but the disagreement itself.'
		},
		sources: 'interpretation'
	}
];
