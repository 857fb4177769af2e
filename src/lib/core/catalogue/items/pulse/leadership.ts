import type { GradedItem } from '../../types';

/** What a team experiences of the company’s decisions: in its meetings, in new rules, and when goals collide. */
export const pulseLeadershipItems: readonly GradedItem[] = [
	{
		id: 'pulse.leadership.1',
		kind: 'maturity',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Kundschaft in Teambesprechungen', en: 'Customers in team meetings' },
		text: {
			de: 'Wie kamen Kundinnen und Kunden in den letzten vier Wochen in Ihren Teambesprechungen vor?',
			en: 'How did customers come up in your team meetings in the last four weeks?'
		},
		help: {
			de: 'Auch kurze Runden zu Schichtbeginn zählen; hatten Sie keine Besprechungen, wählen Sie „Betrifft uns nicht“.',
			en: 'Short talks at the start of a shift count too; if you had no meetings, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Sie kamen in unseren Besprechungen nicht vor.', en: 'They did not come up in our meetings.' },
			{
				de: 'Als Zahl oder Termin, etwa Aufträge oder Fristen.',
				en: 'As figures or dates, such as orders or deadlines.'
			},
			{ de: 'Jemand schilderte einen Fall; dabei blieb es.', en: 'Someone described a case; that was all.' },
			{
				de: 'Wir besprachen einen Fall und verteilten Aufgaben dazu.',
				en: 'We discussed a case and shared out tasks.'
			},
			{
				de: 'Ein besprochener Fall hat unsere Arbeitsweise bereits geändert.',
				en: 'A case we discussed has already changed how we work.'
			}
		],
		sources: ['ki kultur.1', 'ki ton.1'],
		audience: 'everyone'
	},
	{
		id: 'pulse.leadership.2',
		kind: 'maturity',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Neue Vorgaben und die Kundschaft', en: 'New rules and customers' },
		text: {
			de: 'Wie erfuhren Sie in den letzten vier Wochen, was neue Vorgaben für die Kundschaft bedeuten?',
			en: 'How did you learn in the last four weeks what new rules mean for customers?'
		},
		help: {
			de: 'Vorgaben sind Regeln, Anweisungen und Ziele, die für Ihre Arbeit neu galten; gab es keine, wählen Sie „Betrifft uns nicht“.',
			en: 'Rules include instructions and targets that were new in your work; if there were none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Gar nicht; mitgeteilt wurde, was ab wann gilt.', en: 'Not at all; we were told what applies from when.' },
			{
				de: 'Gar nicht; begründet wurden sie mit Kosten, Terminen oder Technik.',
				en: 'Not at all; reasons given were cost, deadlines or technology.'
			},
			{
				de: 'Nebenbei; die Kundschaft wurde erwähnt, die Folgen blieben offen.',
				en: 'In passing; customers were mentioned, the effects stayed open.'
			},
			{
				de: 'Mit der Vorgabe; die Folgen für die Kundschaft wurden erklärt.',
				en: 'With the rule; its effects on customers were explained.'
			},
			{
				de: 'Vorab; unsere Hinweise haben die Vorgabe noch geändert.',
				en: 'Beforehand; our comments still changed the rule.'
			}
		],
		sources: ['ki kultur.2', 'ki kultur.3', 'strategie def.1'],
		audience: 'everyone'
	},
	{
		id: 'pulse.leadership.3',
		kind: 'maturity',
		dimensions: [{ id: 'leadership', weight: 1 }],
		label: { de: 'Vorrang bei Zielkonflikten', en: 'What comes first in conflicts' },
		text: {
			de: 'Was hatte bei Ihnen in den letzten vier Wochen Vorrang, wenn interne Ziele der Kundschaft im Weg standen?',
			en: 'What came first for you in the last four weeks when internal targets stood in customers’ way?'
		},
		help: {
			de: 'Etwa eine Frist, eine Stückzahl oder eine Sparvorgabe; gab es das nicht, wählen Sie „Betrifft uns nicht“.',
			en: 'For instance a deadline, a quota or a savings target; if this did not happen, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Das interne Ziel; darüber wurde nicht gesprochen.', en: 'The internal target; it was not discussed.' },
			{ de: 'Das interne Ziel; Bedenken konnten wir äußern.', en: 'The internal target; we could voice concerns.' },
			{
				de: 'Mal das Ziel, mal die Kundschaft; eine Regel fehlte.',
				en: 'Now the target, now customers; there was no rule.'
			},
			{
				de: 'Die Kundschaft, nachdem eine Ausnahme genehmigt war.',
				en: 'Customers, once an exception had been approved.'
			},
			{
				de: 'Die Kundschaft; unser Team durfte selbst entscheiden.',
				en: 'Customers; our own team was allowed to decide.'
			}
		],
		sources: ['radikal ursache.1', 'radikal def.1', 'ansatz tipp.1'],
		audience: 'everyone'
	}
];
