import type { GradedItem } from '../../types';

/** Whether data reach the person who needs them, warn in time, and turn into improvements that arrive. */
export const pulseDataAiItems: readonly GradedItem[] = [
	{
		id: 'pulse.data-ai.1',
		kind: 'maturity',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Daten zur Hand', en: 'Data at hand' },
		text: {
			de: 'Wie kamen Sie in den letzten vier Wochen an Daten, die Sie für die Kundschaft brauchten?',
			en: 'How did you get data you needed for customers in the last four weeks?'
		},
		help: {
			de: 'Gemeint ist, was Sie für Ihre Aufgabe sehen dürfen, etwa Bestand oder Liefertermin; brauchten Sie nichts, wählen Sie „Betrifft uns nicht“.',
			en: 'This means what your task entitles you to see, such as stock or delivery date; if you needed none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Gar nicht; ich musste ohne sie auskommen.', en: 'I did not; I had to do without them.' },
			{ de: 'Ich bat andere darum und wartete.', en: 'I asked others for them and waited.' },
			{ de: 'Ich trug sie aus mehreren Quellen zusammen.', en: 'I pieced them together from several sources.' },
			{ de: 'Ich schlug sie an einer Stelle nach.', en: 'I looked them up in one place.' },
			{ de: 'Sie standen bereit, bevor ich suchen musste.', en: 'They were ready before I had to search.' }
		],
		sources: ['ansatz werkzeug.4', 'strategie umsetzung.3'],
		audience: 'everyone'
	},
	{
		id: 'pulse.data-ai.2',
		kind: 'maturity',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Erstes Zeichen eines Problems', en: 'First sign of trouble' },
		text: {
			de: 'Wodurch erfuhren Sie in den letzten vier Wochen zuerst von einem Problem der Kundschaft?',
			en: 'What first told you of a customer’s problem in the last four weeks?'
		},
		help: {
			de: 'Etwa von einem Lieferverzug, einer Störung oder einer falschen Rechnung; erfuhren Sie von keinem, wählen Sie „Betrifft uns nicht“.',
			en: 'For instance a late delivery, a fault or a wrong invoice; if you learned of none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Durch Zufall, als es längst bekannt war.', en: 'Chance, long after others knew.' },
			{ de: 'Durch eine Beschwerde, die bei uns ankam.', en: 'A complaint that reached us.' },
			{
				de: 'Durch Hinweise anderer Mitarbeitender, vor der ersten Beschwerde.',
				en: 'A hint from other staff, before the first complaint.'
			},
			{ de: 'Durch eine Meldung aus unseren Daten oder Systemen.', en: 'A warning from our data or systems.' },
			{
				de: 'Durch eine Meldung der Systeme; Betroffene wurden vorab verständigt.',
				en: 'A warning from our systems; those affected were told beforehand.'
			}
		],
		sources: ['ki hebel.1', 'ki hebel.5'],
		audience: 'everyone'
	},
	{
		id: 'pulse.data-ai.3',
		kind: 'maturity',
		dimensions: [{ id: 'data-ai', weight: 1 }],
		label: { de: 'Tempo einer Verbesserung', en: 'Pace of an improvement' },
		text: {
			de: 'Wie weit kam in den letzten vier Wochen eine Verbesserung, auf die Ihr Team wartet?',
			en: 'How far did an improvement that your team awaits progress in the last four weeks?'
		},
		help: {
			de: 'Gemeint ist eine Verbesserung, die auch der Kundschaft nützt; wartet Ihr Team auf keine, wählen Sie „Betrifft uns nicht“.',
			en: 'This means an improvement that helps customers too; if your team awaits none, choose “Does not apply”.'
		},
		levels: [
			{ de: 'Sie kam nicht voran; den Grund kennen wir nicht.', en: 'It made no progress; we do not know why.' },
			{
				de: 'Sie wartete auf eine Entscheidung oder eine andere Abteilung.',
				en: 'It waited for a decision or another department.'
			},
			{ de: 'Jemand arbeitet daran; einen Termin gibt es nicht.', en: 'Somebody is working on it; there is no date.' },
			{ de: 'Ein Teil davon ist fertig und in Gebrauch.', en: 'Part of it is finished and in use.' },
			{
				de: 'Sie ist fertig; die Kundschaft hat schon etwas davon.',
				en: 'It is finished; customers already benefit.'
			}
		],
		sources: ['ki check.5', 'gruende these.1'],
		audience: 'everyone'
	}
];
