import type { KpiId } from '../kpi/types';
import type { FindingBasis } from './types';

/**
 * Why answers and figures are set side by side at all, with the passages that say so. The link between a KPI and a dimension
 * (`docs/method.md` §7, M7.links) stays our interpretation.
 */
export const linkBases: Readonly<Record<KpiId, FindingBasis>> = {
	churn: {
		text: {
			de: 'Wer gern Kundin oder Kunde ist, bleibt eher; wo die Beziehung nicht trägt, gehen mehr.',
			en: 'People who like being customers tend to stay; where the relationship does not hold, more of them leave.'
		},
		sources: ['radikal effekt.2', 'radikal folge.2', 'gruende merkmal.3']
	},
	clv: {
		text: {
			de: 'Was eine Beziehung einbringt, hängt davon ab, wie lange sie hält und wie gern jemand wiederkommt.',
			en: 'What a relationship brings in depends on how long it lasts and how gladly people come back.'
		},
		sources: ['ansatz vorteil.3', 'gruende merkmal.3']
	},
	nps: {
		text: {
			de: 'Ob jemand Sie empfiehlt oder von Ihnen abrät, hängt davon ab, was auf dem ganzen Weg mit Ihnen geschehen ist.',
			en: 'Whether people recommend you or warn others off depends on what happened to them all along the way.'
		},
		sources: ['radikal folge.3', 'strategie macht.2']
	},
	csat: {
		text: {
			de: 'Zufrieden macht ein Kontakt, der ohne Hürden zur Lösung führt.',
			en: 'What satisfies people is a contact that leads to a solution without obstacles.'
		},
		sources: ['ansatz vorteil.2', 'ansatz tipp.4']
	}
};

export const noKpiBasis: FindingBasis = {
	text: {
		de: 'Mit dem Messen ist erst dann etwas gewonnen, wenn die Zahl bekannt ist und Schritte daraus folgen.',
		en: 'Measuring achieves something only once the figure is known and acted upon.'
	},
	sources: ['ki check.6', 'radikal risiko.2']
};

export const dontKnowBasis: FindingBasis = {
	text: {
		de: 'Was Kundinnen und Kunden zeigen, hilft nur, wenn es ausgewertet wird und bei denen ankommt, die entscheiden.',
		en: 'What customers show you helps only if it is analysed and reaches those who decide.'
	},
	sources: ['radikal def.4', 'radikal risiko.2']
};

export const paperOnlyBasis: FindingBasis = {
	text: {
		de: 'Eine Liste bessert nichts; gefragt ist, ob die Arbeit an den wichtigsten Stellen begonnen hat.',
		en: 'A list mends nothing; the question is whether work on the most important points has begun.'
	},
	sources: ['ki check.4', 'ki projekt.1']
};

export const unevidencedBasis: FindingBasis = {
	text: {
		de: 'Was Kundinnen und Kunden erleben, lässt sich zeigen; ein klares Ja ist eines, das einer Rückfrage standhält.',
		en: 'What customers experience can be shown; a clear yes is one that stands up to questioning.'
	},
	sources: ['ki check.regel', 'ansatz vorteil.4']
};
