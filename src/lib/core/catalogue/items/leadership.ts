import type { GradedItem } from '../types';

/** Whether the top decides and plans from the customers’ side, and whether functions and staff behind the counter follow. */
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
			de: 'Gemeint sind Vorlagen zu allen Themen, auch zu Kosten oder Technik; wo nichts geschrieben wird, zählt das mündlich Vorgetragene.',
			en: 'This means papers on every subject, cost and technology included; where nothing is written, what is said before the decision counts.'
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
				de: 'Jede Vorlage belegt die Wirkung; belegte Nachteile haben schon ein Vorhaben gestoppt, das Ertrag versprach.',
				en: 'Every paper supports the stated effect; documented harm has already stopped a project that promised profit.'
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
		label: { de: 'Kundenziele der internen Bereiche', en: 'Customer goals of internal functions' },
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
	},
	{
		id: 'leadership.4',
		kind: 'maturity',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Bestehende Kundschaft im Jahresplan', en: 'Existing customers in the plan' },
		text: {
			de: 'Was sagt Ihre Jahresplanung über die Kundinnen und Kunden, die Sie schon haben?',
			en: 'What does your annual plan say about the customers you already have?'
		},
		help: {
			de: 'Gemeint ist die zuletzt beschlossene Planung; führen Inhaberinnen oder Inhaber selbst, zählt ihr schriftliches Ziel statt der Vergütung.',
			en: 'This means the latest plan adopted; where owners manage the company, their own written goal counts in place of pay.'
		},
		levels: [
			{
				de: 'Nichts; ihre Ziele trennen nicht zwischen bestehender und neuer Kundschaft.',
				en: 'Nothing; its goals do not separate existing customers from new ones.'
			},
			{
				de: 'Sie weist den Umsatz mit bestehender Kundschaft aus; wie viele bleiben sollen, steht nirgends.',
				en: 'It shows revenue from existing customers; how many should stay is stated nowhere.'
			},
			{
				de: 'Sie nennt ein Ziel, wie viele bleiben sollen; Geld ist dafür keines vorgesehen.',
				en: 'It sets a goal for how many should stay; no money is set aside for it.'
			},
			{
				de: 'Sie nennt ein Ziel, wie viele bleiben sollen, und einen eigenen Betrag dafür.',
				en: 'It sets a goal for how many should stay and a separate sum for it.'
			},
			{
				de: 'Sie nennt Ziel und Betrag; vom Erreichen hängt auch die Vergütung der Geschäftsleitung ab.',
				en: 'It sets goal and sum; top management’s pay also depends on reaching the goal.'
			}
		],
		evidenceHint: {
			de: 'Planjahr, Ziel im Wortlaut und Posten, aus dem es bezahlt wird',
			en: 'The planning year, the goal as written and the item that pays for it'
		},
		sources: ['ansatz tipp.1', 'radikal def.2', 'strategie macht.1'],
		audience: 'leadership'
	},
	{
		id: 'leadership.5',
		kind: 'maturity',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Zuständigkeit für die Kundensicht', en: 'Responsibility for the customers’ view' },
		text: {
			de: 'Wer kümmert sich in Ihren Bereichen um die Sicht der Kundschaft, wenn kein Projekt dazu läuft?',
			en: 'Who looks after the customers’ view in your departments when no project on it is running?'
		},
		help: {
			de: 'Gemeint ist, wer Abläufe auf die Kundschaft ausrichtet; die Bearbeitung einzelner Anliegen zählt nicht.',
			en: 'This means who shapes procedures around customers; handling individual requests does not count.'
		},
		levels: [
			{
				de: 'Niemand; ohne Projekt gibt es dafür weder Auftrag noch Termine.',
				en: 'Nobody; without a project there is neither a mandate nor a meeting for it.'
			},
			{
				de: 'Einzelne aus eigenem Antrieb, neben ihrer Arbeit und ohne Auftrag.',
				en: 'Individuals of their own accord, alongside their job and without a mandate.'
			},
			{
				de: 'Eine zentrale Person oder Stelle mit Auftrag; nicht jeder Bereich hat jemanden dafür benannt.',
				en: 'One central person or unit with a mandate; not every department has named somebody.'
			},
			{
				de: 'In jedem Bereich eine benannte Person, die dafür Arbeitszeit hat.',
				en: 'In each department a named person who has time set aside for it.'
			},
			{
				de: 'In jedem Bereich eine benannte Person mit Arbeitszeit dafür; gemeinsam haben sie Abläufe zwischen Bereichen geändert.',
				en: 'A named person in each department with time set aside; together they have changed cross-departmental procedures.'
			}
		],
		evidenceHint: {
			de: 'Auftrag einer solchen Person mit Datum der Benennung, ohne Namen',
			en: 'The mandate of one such person with the date of appointment, without names'
		},
		sources: ['ki kultur.4', 'ki projekt.1', 'gruende fuehrung.1'],
		audience: 'leadership'
	}
];
