import type { GradedItem } from '../../types';

/** What happens to a customer’s matter beyond the own desk, and to the places where it gets stuck. */
export const pulseJourneyItems: readonly GradedItem[] = [
	{
		id: 'pulse.journey.1',
		kind: 'maturity',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Nach der Übergabe', en: 'After the handover' },
		text: {
			de: 'Was erfuhren Sie in den letzten vier Wochen über Vorgänge, die Sie anderen Teams übergaben?',
			en: 'What did you learn in the last four weeks about work you handed to other teams?'
		},
		help: {
			de: 'Etwa Aufträge, Lieferungen, Rechnungen oder Störungen; ein Stand im System zählt mit. Übergaben Sie nichts, wählen Sie „Betrifft uns nicht“.',
			en: 'For instance orders, deliveries, invoices or faults; a status in the system counts. If you handed over nothing, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Nichts; mit der Übergabe endete meine Aufgabe.', en: 'Nothing; my task ended with the handover.' },
			{
				de: 'Dass etwas schiefgegangen war; sonst hörte ich nichts.',
				en: 'That something had gone wrong; I heard nothing else.'
			},
			{ de: 'Wie es weiterging, wenn ich danach fragte.', en: 'How things went on, when I asked.' },
			{ de: 'Dass sie in Arbeit waren, ohne dass ich fragte.', en: 'That work on them had begun, without my asking.' },
			{
				de: 'Wie sie für die Kundschaft ausgingen, ohne dass ich fragte.',
				en: 'How they ended for customers, without my asking.'
			}
		],
		sources: ['ansatz werkzeug.2', 'radikal def.3'],
		audience: 'everyone'
	},
	{
		id: 'pulse.journey.2',
		kind: 'maturity',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Weg für Kundenärger', en: 'Where customer trouble goes' },
		text: {
			de: 'Was taten Sie in den letzten vier Wochen, wenn etwas der Kundschaft Mühe machte?',
			en: 'What did you do in the last four weeks when something gave customers trouble?'
		},
		help: {
			de: 'Etwa ein unklares Formular, eine Wartezeit oder eine beschädigte Verpackung; fiel Ihnen nichts auf, wählen Sie „Betrifft uns nicht“.',
			en: 'For instance an unclear form, a wait or a damaged package; if you noticed nothing, choose “Does not apply”.'
		},
		levels: [
			{
				de: 'Ich behielt es für mich oder half im Einzelfall.',
				en: 'I kept it to myself or helped on the spot.'
			},
			{ de: 'Ich habe es im Team erwähnt.', en: 'I mentioned it in my team.' },
			{
				de: 'Ich habe es der zuständigen Stelle gemeldet; eine Antwort blieb aus.',
				en: 'I reported it to the unit responsible; no answer came.'
			},
			{
				de: 'Ich habe es gemeldet und erfahren, was damit geschieht.',
				en: 'I reported it and learned what will be done.'
			},
			{
				de: 'Ich habe es gemeldet; die Ursache wird inzwischen behoben.',
				en: 'I reported it; the cause is now being removed.'
			}
		],
		sources: ['ki check.3', 'ki check.4'],
		audience: 'everyone'
	},
	{
		id: 'pulse.journey.3',
		kind: 'maturity',
		dimensions: [{ id: 'journey', weight: 1 }],
		label: { de: 'Probe vor der Umstellung', en: 'Trying out before a change' },
		text: {
			de: 'Wie waren Sie in den letzten vier Wochen beteiligt, bevor geänderte Abläufe galten?',
			en: 'In the last four weeks, how were you involved in changed procedures before they applied?'
		},
		help: {
			de: 'Gemeint sind Änderungen an Ihrer eigenen Arbeit; gab es keine, wählen Sie „Betrifft uns nicht“.',
			en: 'This means changes to your own work; if there were none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Gar nicht; sie galten, sobald sie angekündigt waren.', en: 'Not at all; they applied once announced.' },
			{
				de: 'Sie wurden uns vorab erklärt; ausprobiert haben wir nichts.',
				en: 'They were explained beforehand; we tried nothing out.'
			},
			{ de: 'Wir probierten aus, ob sie für uns funktionieren.', en: 'We tried out whether they worked for us.' },
			{ de: 'Wir spielten sie aus Sicht der Kundschaft durch.', en: 'We went through them as a customer would.' },
			{
				de: 'Wir spielten sie aus Kundensicht durch; danach wurde noch etwas geändert.',
				en: 'We went through them as customers; something was then changed.'
			}
		],
		sources: ['gruende innen.1', 'ki kultur.3'],
		audience: 'everyone'
	}
];
