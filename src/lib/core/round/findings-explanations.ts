import type { FindingBasis } from '../findings/types';
import type { Text } from '../text';

/** Why it is worth looking at, and what may lie behind it without anyone being wrong; the explanations are our interpretation. */
export const leadersBasis: FindingBasis = {
	text: {
		de: 'Was Führungskräfte vorleben, wirkt erst, wenn es in der täglichen Arbeit ankommt.',
		en: 'What leaders set as an example takes effect only once it reaches everyday work.'
	},
	sources: ['ki ton.1', 'gruende fuehrung.1']
};

export const sharedPictureBasis: FindingBasis = {
	text: {
		de: 'Tragen kann Kundenorientierung nur, was auf jeder Ebene zum Alltag gehört und nicht bei Einzelnen bleibt.',
		en: 'Customer focus holds only if it is part of everyday work at every level rather than left to a few.'
	},
	sources: ['ki projekt.1', 'radikal def.3']
};

export const leadersHigherExplanations: readonly Text[] = [
	{
		de: 'Führungskräfte kennen Beschlüsse und Vorhaben, die im Alltag noch nicht zu spüren sind.',
		en: 'Leaders know of decisions and projects that cannot be felt in daily work yet.'
	},
	{
		de: 'Mitarbeitende sehen die Fälle, in denen es hakt; nach oben werden vor allem die gelösten berichtet.',
		en: 'Staff see the cases that go wrong, whereas mostly the solved ones are reported upwards.'
	},
	{
		de: 'Beide beantworten dieselbe Frage mit Blick auf Verschiedenes: hier das ganze Unternehmen, dort die eigene Arbeit.',
		en: 'Both answer the same question with different things in view: the whole company here, their own work there.'
	}
];

export const leadersLowerExplanations: readonly Text[] = [
	{
		de: 'Führungskräfte vergleichen mit dem, was sie sich vorgenommen haben; Mitarbeitende vergleichen mit früher.',
		en: 'Leaders compare with what they have set out to do, staff with how things used to be.'
	},
	{
		de: 'Bei Führungskräften laufen Beschwerden zusammen, die in einzelnen Teams kaum auffallen.',
		en: 'Complaints that hardly show in a single team come together on the leaders’ desks.'
	},
	{
		de: 'Vieles gelingt in den Teams, ohne dass Führungskräfte davon erfahren.',
		en: 'Much goes well in the teams without leaders ever hearing of it.'
	}
];

export const noSharedPictureExplanations: readonly Text[] = [
	{
		de: 'In der Gruppe arbeiten Menschen mit sehr verschiedenen Aufgaben; jede Antwort kann für ihren Bereich stimmen.',
		en: 'People with very different tasks work in this group; every answer may be right for its own area.'
	},
	{
		de: 'Etwas hat sich kürzlich geändert und ist erst bei einem Teil angekommen.',
		en: 'Something has changed recently and has reached only some of them so far.'
	},
	{
		de: 'Die Stufen wurden verschieden gelesen; ein Gespräch über ein konkretes Beispiel klärt das schnell.',
		en: 'The levels were read differently, which talking about one concrete case soon clears up.'
	}
];

export const groupDontKnowExplanations: readonly Text[] = [
	{
		de: 'Die Fragen betreffen Bereiche, in die man bei dieser Arbeit keinen Einblick hat.',
		en: 'The questions concern areas that this kind of work gives no view of.'
	},
	{
		de: 'Das Wissen ist im Haus vorhanden, liegt aber bei anderen und wird nicht weitergegeben.',
		en: 'The knowledge exists in the company but lies with others and is not passed on.'
	},
	{
		de: 'Viele haben es genau genommen: lieber „Weiß ich nicht“ als eine Vermutung.',
		en: 'Many took it seriously and preferred “I don’t know” to a guess.'
	}
];
