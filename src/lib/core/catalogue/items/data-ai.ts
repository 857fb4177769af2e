import type { GradedItem } from '../types';

/** What customer data set in motion once they are brought together. */
export const dataAiItems: readonly GradedItem[] = [
	{
		id: 'data-ai.1',
		kind: 'maturity',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Nutzung der Kundendaten', en: 'Use of customer data' },
		text: {
			de: 'Was machen Sie aus den Daten, die Kundinnen und Kunden an Ihren Kontaktpunkten hinterlassen?',
			en: 'What do you do with the data that customers leave at your points of contact?'
		},
		help: {
			de: 'Gemeint sind Daten, die Sie nutzen dürfen: Käufe, Anfragen, Besuche, Rückmeldungen.',
			en: 'This means data you are permitted to use: purchases, enquiries, visits, feedback.'
		},
		levels: [
			{
				de: 'Wir wickeln damit Aufträge ab; danach sieht sie niemand mehr an.',
				en: 'We use them to process orders; nobody looks at them afterwards.'
			},
			{
				de: 'Jede Abteilung wertet ihre eigenen Daten aus; die der anderen sieht sie nicht.',
				en: 'Each department analyses its own data and does not see those of the others.'
			},
			{
				de: 'Für einzelne Fragen führen wir Daten mehrerer Abteilungen von Hand zusammen.',
				en: 'For particular questions we combine data from several departments by hand.'
			},
			{
				de: 'Wer Kundinnen und Kunden betreut, sieht deren Kontakte mit allen Abteilungen in einer Ansicht.',
				en: 'Staff who serve customers see those customers’ contacts with every department in one view.'
			},
			{
				de: 'Eine Ansicht aller Kontakte meldet Bedarf; wir bieten Hilfe an, bevor jemand danach fragt.',
				en: 'One view of all contacts signals a need, and we offer help before anyone asks.'
			}
		],
		evidenceHint: {
			de: 'Bildschirm oder System, seit wann es genutzt wird, ein Beispielfall',
			en: 'The screen or system, since when it has been in use, one example'
		},
		sources: ['ansatz werkzeug.4', 'ki hebel.2', 'strategie umsetzung.3'],
		audience: 'leadership'
	}
];
