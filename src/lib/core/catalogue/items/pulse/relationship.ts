import type { GradedItem } from '../../types';

/** What counts in the daily work beyond the closed case: who stays, who leaves, and what they wish for. */
export const pulseRelationshipItems: readonly GradedItem[] = [
	{
		id: 'pulse.relationship.1',
		kind: 'maturity',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Was als Erfolg zählt', en: 'What counts as success' },
		text: {
			de: 'Was zählte bei Ihrer Arbeit in den letzten vier Wochen als Erfolg?',
			en: 'What counted as success in your work in the last four weeks?'
		},
		help: {
			de: 'Gemeint ist, was in Ihrem Team gezählt, besprochen oder gelobt wurde, nicht die Leistung einzelner Personen.',
			en: 'This means what your team counted, discussed or praised, not how single persons perform.'
		},
		levels: [
			{ de: 'Darüber wurde bei uns nicht gesprochen.', en: 'We did not talk about that.' },
			{ de: 'Menge, Zeit oder Kosten.', en: 'Quantity, time or cost.' },
			{ de: 'Auch, dass Fehler oder Beschwerden ausblieben.', en: 'Also that errors or complaints were avoided.' },
			{ de: 'Auch, ob die Kundschaft zufrieden war.', en: 'Also whether customers were satisfied.' },
			{ de: 'Auch, ob die Kundschaft wiederkommt.', en: 'Also whether customers come back.' }
		],
		sources: ['radikal def.2', 'radikal risiko.4', 'gruende kontrast.3'],
		audience: 'everyone'
	},
	{
		id: 'pulse.relationship.2',
		kind: 'maturity',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Abgesprungene Kundschaft', en: 'Customers who left' },
		text: {
			de: 'Was erfuhren Sie in den letzten vier Wochen über Kundinnen und Kunden, die abgesprungen sind?',
			en: 'What did you learn in the last four weeks about customers who had left?'
		},
		help: {
			de: 'Abgesprungen heißt: gekündigt, nicht verlängert oder nicht wieder gekauft; Namen brauchen Sie dafür nicht zu kennen.',
			en: 'Left means cancelled, not renewed or not bought again; you need not know any names.'
		},
		levels: [
			{ de: 'Nichts; davon dringt nichts zu uns.', en: 'Nothing; no word of it gets through to us.' },
			{
				de: 'Dass jemand abgesprungen ist; der Grund blieb offen.',
				en: 'That someone had left; the reason stayed open.'
			},
			{ de: 'Welchen Grund Mitarbeitende vermuten.', en: 'What staff assume to be the reason.' },
			{ de: 'Den Grund, den die Betroffenen selbst nannten.', en: 'The reason given by those who left.' },
			{
				de: 'Den genannten Grund; wir haben daraufhin etwas geändert.',
				en: 'The reason they gave; we have changed something since.'
			}
		],
		sources: ['gruende merkmal.3', 'strategie macht.1', 'ansatz kpi.churn'],
		audience: 'everyone'
	},
	{
		id: 'pulse.relationship.3',
		kind: 'maturity',
		dimensions: [{ id: 'relationship', weight: 1 }],
		label: { de: 'Wünsche hinter dem Auftrag', en: 'Wishes behind the order' },
		text: {
			de: 'Was wussten Sie in den letzten vier Wochen über die Kundschaft hinter Ihren Vorgängen?',
			en: 'What did you know in the last four weeks about the customers behind your work?'
		},
		help: {
			de: 'Gemeint sind Angaben, die Sie für Ihre Arbeit sehen dürfen. Bearbeiten Sie keine Kundenvorgänge, wählen Sie „Betrifft uns nicht“.',
			en: 'This means information your work entitles you to see. If you handle no customer cases, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Nichts; ich sah eine Nummer oder einen Auftrag.', en: 'Nothing; I saw a number or an order.' },
			{ de: 'Zu welcher Kundengruppe sie gehört.', en: 'Which customer group they belong to.' },
			{ de: 'Was sie früher gekauft oder beauftragt hat.', en: 'What they bought or ordered in the past.' },
			{ de: 'Was der Kundschaft wichtig war; es stand im Vorgang.', en: 'What mattered to them; it was on file.' },
			{
				de: 'Was der Kundschaft wichtig war; ich habe etwas danach ausgerichtet.',
				en: 'What mattered to them; I adjusted something accordingly.'
			}
		],
		sources: ['gruende merkmal.1', 'strategie umsetzung.3'],
		audience: 'everyone'
	}
];
