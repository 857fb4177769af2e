import type { Rule } from './rule';

/** `docs/method.md` §5. */
export const comparingRules: readonly Rule[] = [
	{
		id: 'M5.smallest-difference',
		section: 5,
		title: { de: 'Der kleinste erkennbare Unterschied', en: 'The smallest difference that shows' },
		explanation: {
			de: 'Vor jedem Vergleich steht, welcher Unterschied bei dieser Gruppengröße überhaupt sichtbar wäre. Bei zwei Gruppen zu acht Personen sind das etwa 30 Punkte. Alles darunter kann Zufall sein.',
			en: 'Every comparison first states the smallest difference that groups of this size could show at all. For two groups of eight people it is about 30 points. Anything smaller may be chance.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M5.distinguishable',
		section: 5,
		title: { de: 'Unterscheidbar oder nicht', en: 'Distinguishable or not' },
		explanation: {
			de: 'Zwei Gruppen heißen nur dann unterscheidbar, wenn ihr Abstand größer ist, als Zufall erwarten lässt. Je mehr Paare Sie vor sich sehen, desto eher weicht eines nur zufällig ab; deshalb wird die Prüfung mit jedem Vergleich strenger. Sonst gelten zwei Gruppen als gleichauf. Ranglisten und Medaillen gibt es nicht.',
			en: 'Two groups are called distinguishable only when the distance between them exceeds what chance would lead one to expect. The more pairs are on show, the sooner one of them differs by chance alone; so the test grows stricter with every comparison. Otherwise two groups are tied. There are no rankings and no medals.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M5.leaders',
		section: 5,
		title: { de: 'Führungskräfte und Mitarbeitende', en: 'Leadership and staff' },
		explanation: {
			de: 'Verglichen wird zuerst, wie Führungskräfte und Mitarbeitende dasselbe Unternehmen sehen: wer höher urteilt, um wie viel und wie sicher das ist. Auf beiden Seiten müssen genug Menschen geantwortet haben, damit niemand erkennbar wird.',
			en: 'The first comparison is how leadership and staff see the same company: who judges higher, by how much, and how certain that is. On both sides enough people must have answered for nobody to be recognisable.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M5.rounds',
		section: 5,
		title: { de: 'Befragungen im Vergleich', en: 'Comparing surveys' },
		explanation: {
			de: 'Zwei Befragungen vergleichen wir nur über Fragen, deren Wortlaut gleich geblieben ist; wo er sich geändert hat, bricht die Linie sichtbar ab. Weil die Antworten anonym sind, geht es um die Gruppe und nie um die Entwicklung einzelner Menschen.',
			en: 'Two surveys are compared only over questions whose wording stayed the same; where it changed, the line visibly breaks. Because answers are anonymous, the comparison is about the group and never about how a single person changed.'
		},
		sources: 'interpretation'
	},
	{
		id: 'M5.sentences',
		section: 5,
		title: { de: 'Drei Sätze nebeneinander', en: 'Three sentences side by side' },
		explanation: {
			de: 'Führung, Mitarbeitende und Kundschaft beschreiben das Unternehmen mit je einem Satz; die Sätze stehen nebeneinander. Gezählt wird, in wie vielen Sätzen einer Seite ein Wort steht; Formen eines Worts zählen zusammen, und ein verneintes Wort ist ein anderes. Was ein Wort bedeutet und ob es lobt, liest niemand hinein. Ein Wort, das auf einer anonymen Seite nur eine Person benutzt, wird zu deren Schutz nicht aufgeführt.',
			en: 'Executives, staff and customers describe the company in one sentence each; the sentences stand side by side. What is counted is in how many sentences of a side a word stands; forms of a word count together, and a negated word is another one. Nobody reads a meaning or praise into a word. A word that only one person of an anonymous side uses is not listed, to protect that person.'
		},
		sources: ['radikal selbst.1']
	},
	{
		id: 'M5.two-reports',
		section: 5,
		title: { de: 'Zwei Berichte im Vergleich', en: 'Comparing two reports' },
		explanation: {
			de: 'Verglichen werden nur Fragen, die beide im selben Wortlaut stellen; aus ihnen werden beide Punktwerte neu gebildet. Wo der Wortlaut ein anderer ist, bricht der Vergleich sichtbar ab. Als Verlauf gelten zwei Berichte, wenn sie dasselbe Unternehmen und denselben Bereich nennen und verschiedene Daten tragen.',
			en: 'Only questions that both ask in the same words are compared, and both scores are computed anew from these. Where the wording differs, the comparison visibly breaks off. Two reports are read as a course over time when they name the same company and unit and carry different dates.'
		},
		sources: 'interpretation'
	}
];
