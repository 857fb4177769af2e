import type { Text } from '$lib/core/text';
import { type Act, acts } from './acts';

/** What a log can be narrowed down to. */
export const kinds = [
	'account',
	'settings',
	'departments',
	'people',
	'engagements',
	'rounds',
	'assessments',
	'kpis',
	'voice',
	'findings',
	'actions',
	'shares'
] as const;
export type Kind = (typeof kinds)[number];

export const kindNames: Readonly<Record<Kind, Text>> = {
	account: { de: 'Konto und Anmeldung', en: 'Account and login' },
	settings: { de: 'Einstellungen und Protokoll', en: 'Settings and log' },
	departments: { de: 'Abteilungen', en: 'Departments' },
	people: { de: 'Personen und Einladungen', en: 'People and invitations' },
	engagements: { de: 'Mandate', en: 'Engagements' },
	rounds: { de: 'Befragungen', en: 'Surveys' },
	assessments: { de: 'Gegenproben', en: 'Counter-checks' },
	kpis: { de: 'Kennzahlen', en: 'KPIs' },
	voice: { de: 'Kundenstimme', en: 'Customer voice' },
	findings: { de: 'Befunde und Berichte', en: 'Findings and reports' },
	actions: { de: 'Maßnahmen', en: 'Actions' },
	shares: { de: 'Freigaben und Dateien', en: 'Shared reports and files' }
};

/** What comes before the dot in the name of an act. */
const subjects: Readonly<Record<Kind, readonly string[]>> = {
	account: ['account'],
	settings: ['organisation', 'practice', 'tokens', 'retention', 'audit'],
	departments: ['departments'],
	people: ['people', 'invitations', 'owners', 'consultants'],
	engagements: ['engagement', 'client'],
	rounds: ['rounds'],
	assessments: ['assessments'],
	kpis: ['kpis'],
	voice: ['voice'],
	findings: ['findings', 'reports'],
	actions: ['actions'],
	shares: ['shares', 'exports']
};

export function actsOf(kind: Kind): readonly Act[] {
	return acts.filter((act) => subjects[kind].includes(act.split('.', 1)[0] ?? ''));
}
