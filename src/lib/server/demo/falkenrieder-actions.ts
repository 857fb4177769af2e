import type { PlannedAction } from './actions';
import { installation, maintenance } from './falkenrieder-company';

/** The second survey was over 176 days ago: its results tell what became of what was to have moved by then. */
const beforeSecondSurvey = -185;

/** Decided after the first survey, when the figures of a year ago were the newest: their day has come. */
export const decidedEarly: readonly PlannedAction[] = [
	{
		title: 'Nach jedem größeren Auftrag innerhalb von drei Tagen anrufen',
		details:
			'Der Telefonservice fragt, ob alles läuft, und gibt Beschwerden am selben Tag an den Einsatzleiter weiter.',
		path: ['Service', 'Telefonservice'],
		ownedIn: 'Telefonservice',
		dueInDays: -250,
		effort: 2,
		status: 'done',
		recommendation: { id: 'journey.one-address-for-trouble', dimension: 'journey' },
		goal: { kpi: 'nps', by: 10, untilInDays: -1 }
	},
	{
		title: 'Zufriedenheit am Tag nach dem Einsatz erfragen statt mit der Karte in der Rechnung',
		details: 'Von den Karten kam jede zwölfte zurück. Gefragt wird jetzt per Kurznachricht.',
		ownedIn: 'Verwaltung',
		dueInDays: -300,
		effort: 1,
		status: 'done',
		recommendation: { id: 'measurement.feedback-to-the-source', dimension: 'measurement' },
		goal: { kpi: 'csat', by: 5, untilInDays: -1 }
	},
	{
		title: 'Beim Termin zwei Stunden nennen statt eines halben Tages',
		details: 'Die Einsatzplanung hält zwischen zwei Terminen eine halbe Stunde frei.',
		path: ['Service'],
		ownedIn: 'Montage',
		dueInDays: -270,
		effort: 2,
		status: 'done',
		goal: { kpi: { own: 'punctuality' }, by: 3, untilInDays: beforeSecondSurvey }
	},
	{
		title: 'Jede Reklamation innerhalb eines Werktags beantworten',
		ownedIn: 'Verwaltung',
		dueInDays: -280,
		effort: 1,
		status: 'done',
		goal: { kpi: 'nps', by: 8, untilInDays: beforeSecondSurvey }
	}
];

/** Decided a quarter later, in departments. */
export const decidedInDepartments: readonly PlannedAction[] = [
	{
		title: 'Vor jeder Montage ankündigen, was am Ende auf der Rechnung steht',
		path: installation,
		ownedIn: 'Montage',
		dueInDays: -180,
		effort: 2,
		status: 'done',
		goal: { kpi: 'nps', path: installation, by: 8, untilInDays: -1 }
	},
	{
		title: 'Kunden in Nord drei Monate vor Vertragsende besuchen',
		details: 'Besucht wurden bisher nur Großkunden.',
		path: ['Vertrieb', 'Nord'],
		ownedIn: 'Nord',
		dueInDays: -90,
		effort: 3,
		status: 'done',
		recommendation: { id: 'relationship.departure-reasons-to-teams', dimension: 'relationship' },
		goal: { kpi: 'churn', path: ['Vertrieb', 'Nord'], by: 1, untilInDays: -1 }
	}
];

/** Decided after the second survey, with the newest figures in view. */
export const decidedLately: readonly PlannedAction[] = [
	{
		title: 'Alle Kündigungen des letzten Quartals in Nord anrufen und nach dem Grund fragen',
		path: ['Vertrieb', 'Nord'],
		ownedIn: 'Nord',
		dueInDays: 18,
		effort: 1,
		status: 'to-do',
		goal: { kpi: 'churn', path: ['Vertrieb', 'Nord'], by: 1.5, untilInDays: 200 }
	},
	{
		title: 'Angebote innerhalb von acht Werktagen verschicken',
		details: 'Der Einkauf nennt Preise für die zwanzig häufigsten Anlagen im Voraus.',
		path: ['Einkauf und Logistik'],
		ownedIn: 'Einkauf und Logistik',
		dueInDays: 40,
		effort: 3,
		status: 'doing',
		goal: { kpi: { own: 'quote' }, by: 6, untilInDays: 210 }
	},
	{
		title: 'Schlussrechnung spätestens zehn Tage nach Abnahme verschicken',
		path: ['Verwaltung', 'Finanzen'],
		ownedIn: 'Finanzen',
		dueInDays: -12,
		effort: 2,
		status: 'doing',
		recommendation: { id: 'journey.walk-the-whole-way', dimension: 'journey' },
		goal: { kpi: 'nps', by: 5, untilInDays: 160 }
	},
	{
		title: 'Vor der Wartung anrufen, wenn sich der Termin um mehr als eine halbe Stunde verschiebt',
		path: maintenance,
		ownedIn: 'Wartung',
		dueInDays: 10,
		effort: 1,
		status: 'doing',
		recommendation: { id: 'service.handover-note', dimension: 'service' },
		goal: { kpi: { own: 'punctuality' }, by: 4, untilInDays: 130 }
	},
	{
		title: 'Jedem Team die eine Kennzahl erklären, die es selbst beeinflusst',
		dueInDays: 55,
		effort: 1,
		status: 'to-do',
		recommendation: { id: 'measurement.one-figure-explained', dimension: 'measurement' }
	},
	{
		title: 'Kundenportal neu bauen',
		ownedIn: 'Entwicklung',
		effort: 3,
		status: 'dropped',
		reason: 'Erst nach dem Wechsel der Vertragsverwaltung sinnvoll; bis dahin hilft die Kurznachricht vor dem Termin.'
	}
];
