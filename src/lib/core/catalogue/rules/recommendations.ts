import type { Rule } from './rule';

/** `docs/method.md` §8. */
export const recommendationRules: readonly Rule[] = [
	{
		id: 'M8.trigger',
		section: 8,
		title: { de: 'Wann eine Empfehlung erscheint', en: 'When a recommendation appears' },
		explanation: {
			de: 'Eine Empfehlung erscheint nur, wenn Ihre Antworten sie auslösen, und sie nennt diese Antworten. Dazu gehören ein erster Schritt binnen 30 Tagen, Schritte für 60 und 90 Tage, der Aufwand und die Kennzahl, an der Sie die Wirkung prüfen. Gleiche Angaben ergeben immer dieselben Empfehlungen.',
			en: 'A recommendation appears only when your answers trigger it, and it names those answers. With it come a first step within 30 days, steps for 60 and 90 days, the effort, and the KPI by which you check the effect. The same input always gives the same recommendations.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M8.priority',
		section: 8,
		title: { de: 'Priorität', en: 'Priority' },
		explanation: {
			de: 'Die Priorität ist Lücke mal Wichtigkeit mal Druck der Kennzahl, geteilt durch den Aufwand. Jeder dieser Faktoren steht sichtbar dabei, damit Sie ihn bestreiten können. Wo keine Lücke ist, gibt es keine Empfehlung.',
			en: 'Priority is gap times importance times KPI pressure, divided by effort. Each of these factors is shown, so that you can dispute it. Where there is no gap, there is no recommendation.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M8.targets',
		section: 8,
		title: { de: 'Ziel einer Dimension', en: 'Target of a dimension' },
		explanation: {
			de: 'Es gilt das Ziel, das Sie selbst setzen. Ohne eigenes Ziel sind es 75 Punkte oder 40, wenn Ihre erklärte Strategie die Dimension zurückstellt. Beides ist unsere Setzung und kein Branchenwert.',
			en: 'The target you set yourself applies. Without one it is 75 points, or 40 where your declared strategy gives the dimension less weight. Both are our choice and not industry figures.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M8.gap',
		section: 8,
		title: { de: 'Lücke zum Ziel', en: 'Gap to the target' },
		explanation: {
			de: 'Die Lücke ist der Abstand zwischen Punktwert und Ziel, geteilt durch 100. Ist das Ziel erreicht, ist sie null. Hat die Dimension keinen Punktwert, nehmen wir den Durchschnitt der auslösenden Antworten.',
			en: 'The gap is the distance between score and target, divided by 100. Once the target is reached it is zero. Where the dimension has no score we take the average of the answers that triggered the recommendation.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M8.importance',
		section: 8,
		title: { de: 'Wichtigkeit', en: 'Importance' },
		explanation: {
			de: 'Ihre Gewichtung einer Dimension im Verhältnis zum Durchschnitt aller acht. Sie kann eine Empfehlung höchstens verdoppeln oder halbieren. Ohne Gewichtung sind alle Dimensionen gleich wichtig.',
			en: 'Your weight for a dimension relative to the average of all eight. It can at most double or halve a recommendation. Without weights all dimensions are equally important.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M8.kpi-pressure',
		section: 8,
		title: { de: 'Druck der Kennzahl', en: 'KPI pressure' },
		explanation: {
			de: 'Hat die Kennzahl, die eine Empfehlung bewegen soll, ihr Ziel verfehlt, wiegt die Empfehlung anderthalbmal so viel. Ist offen, ob das Ziel erreicht ist, oder ist die Kennzahl schlechter geworden, ist es das 1,25-Fache. Sonst ändert sich nichts.',
			en: 'Where the KPI that a recommendation should move missed its target, the recommendation weighs one and a half times as much. Where it cannot be told whether the target was met, or the KPI became worse, the factor is 1.25. Otherwise nothing changes.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M8.ties',
		section: 8,
		title: { de: 'Gleichauf', en: 'Ties' },
		explanation: {
			de: 'Empfehlungen, deren Priorität höchstens 10\u00a0% unter der ersten ihrer Gruppe liegt, gelten als gleichauf. Ihre Reihenfolge sagt dann nichts; beginnen Sie mit der, die Ihnen am leichtesten fällt.',
			en: 'Recommendations whose priority is at most 10% below the first of their group are tied. Their order then says nothing; start with whichever comes most easily to you.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M8.strategy',
		section: 8,
		title: { de: 'Erklärte Strategie', en: 'Declared strategy' },
		explanation: {
			de: 'Wer bewusst über das Produkt oder den Preis antritt, muss nicht überall hoch liegen. Für einzelne Dimensionen senken wir dann das vorgegebene Ziel auf 40, nie aber ein Ziel, das Sie selbst gesetzt haben. Der Bericht nennt jede Senkung. Die anderen Strategien nennt die Quelle; welche Ziele sinken und wie weit, ist unsere Auslegung.',
			en: 'A company that deliberately competes on product or price need not be high everywhere. For certain dimensions we then lower the default target to 40, but never a target you set yourself. The report names each one. The source names the other strategies; which targets they lower, and how far, is our interpretation.'
		},
		sources: ['strategie alternative.1', 'strategie alternative.2']
	},
	{
		id: 'M8.groups',
		section: 8,
		title: { de: 'Empfehlungen für eine Gruppe', en: 'Recommendations for a group' },
		explanation: {
			de: 'Für eine Gruppe einer Befragung gelten dieselben Regeln, angewendet allein auf das, was von ihr veröffentlicht ist. An die Stelle einer Antwort tritt die mittlere aller Antworten: Mindestens die Hälfte derer, die geantwortet haben, steht dort oder darunter. Für eine Gruppe, die verborgen bleibt, gibt es keine Empfehlung.',
			en: 'For a group of a survey the same rules apply, to nothing but what is published of it. In the place of an answer stands the median of all answers: at least half of those who answered stand there or below. For a group that stays hidden there is no recommendation.'
		},
		sources: 'interpretation'
	}
];
