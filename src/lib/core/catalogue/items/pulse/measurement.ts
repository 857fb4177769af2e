import type { GradedItem } from '../../types';

/** Whether figures and feedback about customers reach a team, and what it does with them. */
export const pulseMeasurementItems: readonly GradedItem[] = [
	{
		id: 'pulse.measurement.1',
		kind: 'maturity',
		dimensions: [{ id: 'measurement', weight: 1 }],
		label: { de: 'Kundenkennzahlen im Team', en: 'Customer figures in the team' },
		text: {
			de: 'Welche Zahlen über die Kundschaft haben Sie in den letzten vier Wochen gesehen?',
			en: 'Which figures about customers did you see in the last four weeks?'
		},
		help: {
			de: 'Etwa Zufriedenheit, Weiterempfehlung, Reklamationen, Wartezeit oder wie viele abgesprungen sind.',
			en: 'For instance satisfaction, recommendation, complaints, waiting time or how many left.'
		},
		levels: [
			{ de: 'Keine; wir sehen höchstens Mengen oder Kosten.', en: 'None; quantities or costs are all we see.' },
			{ de: 'Eine Zahl, deren Bedeutung mir niemand erklärt hat.', en: 'A figure that nobody explained to me.' },
			{ de: 'Eine Zahl, deren Bedeutung ich kenne.', en: 'A figure whose meaning I know.' },
			{ de: 'Eine Zahl, an der unser Beitrag abzulesen ist.', en: 'A figure that shows our team’s part in it.' },
			{
				de: 'Eine Zahl zu unserem Beitrag; ihretwegen änderten wir etwas.',
				en: 'A figure on our part; because of it we changed something.'
			}
		],
		sources: ['ansatz kpi.ziel', 'ki kultur.2'],
		audience: 'everyone'
	},
	{
		id: 'pulse.measurement.2',
		kind: 'maturity',
		dimensions: [{ id: 'measurement', weight: 1 }],
		label: { de: 'Folgen von Rückmeldungen', en: 'What follows feedback' },
		text: {
			de: 'Was folgte in den letzten vier Wochen aus Rückmeldungen der Kundschaft zur Arbeit Ihres Teams?',
			en: 'What followed in the last four weeks from customer feedback on your team’s work?'
		},
		help: {
			de: 'Rückmeldungen sind auch Lob, Rücksendungen mit Grund oder Hinweise, die andere an Sie weitergeben.',
			en: 'Feedback includes praise, returns with a reason, and remarks that others pass on to you.'
		},
		levels: [
			{ de: 'Nichts; uns erreichen keine Rückmeldungen.', en: 'Nothing; no feedback reaches us.' },
			{ de: 'Nichts; wir haben sie zur Kenntnis genommen.', en: 'Nothing; we took note of it.' },
			{ de: 'Wir haben besprochen, woran es lag.', en: 'We discussed what had caused it.' },
			{ de: 'Eine Änderung ist vereinbart oder eingeführt.', en: 'A change has been agreed or introduced.' },
			{
				de: 'Eine Änderung gilt bereits; die Kundschaft weiß davon.',
				en: 'A change is in place; customers know about it.'
			}
		],
		sources: ['ki check.6', 'radikal def.4', 'radikal ursache.2'],
		audience: 'everyone'
	},
	{
		id: 'pulse.measurement.3',
		kind: 'maturity',
		dimensions: [{ id: 'measurement', weight: 1 }],
		label: { de: 'Prüfung eigener Änderungen', en: 'Checking your own changes' },
		text: {
			de: 'Wie prüfte Ihr Team in den letzten vier Wochen, ob eine Änderung der Kundschaft half?',
			en: 'In the last four weeks, how did your team check whether a change helped customers?'
		},
		help: {
			de: 'Gemeint ist eine Änderung an der Arbeit Ihres Teams; gab es keine, wählen Sie „Betrifft uns nicht“.',
			en: 'This means a change to your own team’s work; if there was none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Gar nicht; eine Prüfung war nicht vorgesehen.', en: 'It did not; no check was planned.' },
			{ de: 'Wir sahen nach, ob die Arbeit schneller ging.', en: 'We looked at whether work went faster.' },
			{ de: 'Wir warteten ab, ob Beschwerden kamen.', en: 'We waited to see whether complaints came in.' },
			{
				de: 'Wir verglichen vorher und nachher an Fällen oder Zahlen.',
				en: 'We compared cases or figures before and after.'
			},
			{
				de: 'Wir verglichen vorher und nachher; das Ergebnis entschied, was bleibt.',
				en: 'We compared before and after; the result decided what stays.'
			}
		],
		sources: ['ki kultur.2', 'radikal def.4'],
		audience: 'everyone'
	}
];
