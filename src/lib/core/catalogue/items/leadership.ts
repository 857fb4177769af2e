import type { GradedItem } from '../types';

/** Whether the top decides from the customers' side, and whether functions and staff behind the counter follow. */
export const leadershipItems: readonly GradedItem[] = [
	{
		id: 'leadership.1',
		kind: 'maturity',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Kundenwirkung in Entscheidungsvorlagen', en: 'Customer effect in decision papers' },
		text: {
			de: 'Wie gehen Entscheidungsvorlagen der Geschäftsleitung mit der Wirkung auf Kundinnen und Kunden um?',
			en: 'How do decision papers for top management deal with the effect on customers?'
		},
		help: {
			de: 'Gemeint sind Vorlagen zu allen Themen, auch zu Kosten, Personal oder Technik.',
			en: 'This means papers on every subject, including cost, staffing and technology.'
		},
		levels: [
			{
				de: 'Die Wirkung auf Kundinnen und Kunden kommt in den Vorlagen nicht vor.',
				en: 'The effect on customers does not appear in the papers.'
			},
			{
				de: 'Die Wirkung kommt vor, wenn Vertrieb, Marketing oder Service die Vorlage schreibt.',
				en: 'The effect appears when sales, marketing or service writes the paper.'
			},
			{
				de: 'Jede Vorlage hat einen Abschnitt zur Wirkung auf Kundinnen und Kunden; Belege verlangt niemand.',
				en: 'Every paper has a section on the effect on customers; nobody asks for evidence.'
			},
			{
				de: 'Jede Vorlage belegt die Wirkung mit Daten oder Aussagen von Kundinnen und Kunden.',
				en: 'Every paper supports the stated effect with data or statements from customers.'
			},
			{
				de: 'Jede Vorlage belegt die Wirkung; belegte Nachteile haben bereits eine gestoppt, die Ertrag versprach.',
				en: 'Every paper supports the stated effect; documented harm has already stopped one that promised profit.'
			}
		],
		evidenceHint: {
			de: 'Thema und Datum einer Vorlage, in der die Wirkung belegt ist',
			en: 'Subject and date of a paper that documents the effect'
		},
		sources: ['ki ton.1', 'radikal def.1'],
		audience: 'leadership'
	},
	{
		id: 'leadership.2',
		kind: 'maturity',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Kundenziele ohne Kundenkontakt', en: 'Customer goals behind the scenes' },
		text: {
			de: 'Welche Kundenziele haben Bereiche ohne Kundenkontakt, etwa Finanzen, IT, Personal oder Einkauf?',
			en: 'What customer goals do functions without customer contact have, such as finance, IT, HR or purchasing?'
		},
		help: {
			de: 'Ein Kundenziel beschreibt, was für Kundinnen und Kunden besser wird, etwa eine verständliche Rechnung.',
			en: 'A customer goal describes what gets better for customers, for instance an invoice they understand.'
		},
		levels: [
			{
				de: 'Keine; ihre Ziele betreffen Kosten, Termine und interne Abläufe.',
				en: 'None; their goals concern costs, deadlines and internal procedures.'
			},
			{
				de: 'Kundenziele stehen im Leitbild des Unternehmens, nicht in den Zielen dieser Bereiche.',
				en: 'Customer goals stand in the company’s mission statement, not in these functions’ goals.'
			},
			{
				de: 'Mindestens einer dieser Bereiche hat ein schriftliches Kundenziel.',
				en: 'At least one of these functions has a customer goal in writing.'
			},
			{
				de: 'Jeder dieser Bereiche hat ein Kundenziel und berichtet eine Kennzahl dazu.',
				en: 'Each of these functions has a customer goal and reports a figure on it.'
			},
			{
				de: 'Jeder dieser Bereiche kann zeigen, was er wegen seiner Kundenkennzahl geändert hat.',
				en: 'Each of these functions can show what it has changed because of its customer figure.'
			}
		],
		evidenceHint: {
			de: 'Ein solches Ziel im Wortlaut, mit Bereich und Jahr',
			en: 'One such goal as written, with function and year'
		},
		sources: ['ki kultur.1', 'strategie def.1', 'radikal def.3'],
		audience: 'leadership'
	},
	{
		id: 'leadership.3',
		kind: 'maturity',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Kundensicht lernen', en: 'Learning the customers’ view' },
		text: {
			de: 'Wie lernen Mitarbeitende, die Sicht von Kundinnen und Kunden einzunehmen?',
			en: 'How do staff learn to take the customers’ point of view?'
		},
		help: {
			de: 'Gemeint sind Mitarbeitende aller Bereiche, nicht nur des Service.',
			en: 'This means staff in every function, not service alone.'
		},
		levels: [
			{
				de: 'Dafür ist nichts vorgesehen; manche Mitarbeitende eignen es sich selbst an.',
				en: 'Nothing is provided for it; some staff pick it up by themselves.'
			},
			{
				de: 'Mitarbeitende werden informiert, etwa im Intranet oder auf Versammlungen.',
				en: 'Staff are informed, for example on the intranet or at meetings.'
			},
			{
				de: 'Wer Kundenkontakt hat, wird geschult und übt an echten Fällen.',
				en: 'Staff with customer contact are trained and practise on real cases.'
			},
			{
				de: 'Auch wer keinen Kundenkontakt hat, wird geschult und übt an echten Fällen.',
				en: 'Staff without customer contact are trained and practise on real cases too.'
			},
			{
				de: 'Alle Bereiche nehmen reihum an Kundengesprächen teil und haben daraufhin eigene Abläufe geändert.',
				en: 'All functions take turns in customer conversations and have changed their own procedures as a result.'
			}
		],
		evidenceHint: {
			de: 'Datum, Inhalt und teilnehmende Bereiche der letzten Schulung',
			en: 'Date, content and participating functions of the latest training'
		},
		sources: ['ki kultur.3', 'ansatz tipp.3'],
		audience: 'everyone'
	}
];
