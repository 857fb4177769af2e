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
			de: 'Auch kurze Runden zu Schichtbeginn zählen; wer intern für andere arbeitet, denkt an die Kundschaft des Unternehmens.',
			en: 'Short talks at the start of a shift count too; if you work for colleagues, think of the company’s customers.'
		},
		levels: [
			{ de: 'Sie kamen in unseren Besprechungen nicht vor.', en: 'They did not come up in our meetings.' },
			{
				de: 'Als Zahl oder Termin, etwa Aufträge oder Fristen.',
				en: 'As figures or dates, such as orders or deadlines.'
			},
			{ de: 'Jemand erzählte einen Fall; dabei blieb es.', en: 'Someone told us about a case; it ended there.' },
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
		label: { de: 'Kundenfolgen neuer Vorgaben', en: 'Customer effects of new rules' },
		text: {
			de: 'Was erfuhren Sie in den letzten vier Wochen über die Kundenfolgen neuer Vorgaben?',
			en: 'What did you learn in the last four weeks about how new rules affect customers?'
		},
		help: {
			de: 'Vorgaben sind Regeln, Anweisungen und Ziele, die für Ihre Arbeit neu galten; gab es keine, wählen Sie „Betrifft uns nicht“.',
			en: 'Rules include instructions and targets that were new in your work; if there were none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Nichts; mitgeteilt wurde, was ab wann gilt.', en: 'Nothing; we were told what applies from when.' },
			{
				de: 'Nichts; begründet wurden sie mit Kosten, Terminen oder Technik.',
				en: 'Nothing; the reasons given were cost, deadlines or technology.'
			},
			{
				de: 'Die Kundschaft wurde erwähnt; die Folgen blieben offen.',
				en: 'Customers were mentioned; the effects stayed open.'
			},
			{ de: 'Erklärt wurde, was sich für die Kundschaft ändert.', en: 'We were told what changes for customers.' },
			{
				de: 'Wir wurden vorher gefragt; unser Hinweis änderte die Vorgabe.',
				en: 'We were asked beforehand; our remarks changed the rule.'
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
			de: 'Was hatte bei Ihnen in den letzten vier Wochen Vorrang, wenn interne Ziele der Kundschaft schadeten?',
			en: 'What came first for you in the last four weeks when internal targets hurt customers?'
		},
		help: {
			de: 'Etwa wenn eine Frist, eine Stückzahl oder eine Sparvorgabe dagegen stand; gab es das nicht, wählen Sie „Betrifft uns nicht“.',
			en: 'For instance a deadline, a quota or a saving in the way; if this did not happen, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Das interne Ziel; darüber wurde nicht gesprochen.', en: 'The internal target; it was not discussed.' },
			{ de: 'Das interne Ziel; Bedenken konnten wir äußern.', en: 'The internal target; we could voice concerns.' },
			{ de: 'Es hing davon ab, wer gerade entschied.', en: 'It depended on who happened to decide.' },
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
