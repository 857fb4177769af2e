import type { View } from './answers';
import { type Mood, shifted } from './answers';
import type { Crew, Worker } from './staff';

/** An invented company that installs and maintains heating and ventilation, with everything that surveys find hard. */
export const companyName = 'Falkenrieder Haustechnik GmbH';
export const companyDomain = 'falkenrieder.example';

/** As it was a year ago; later the field service is split. */
export const tree = `Vertrieb
	Nord
	Süd
Service
	Telefonservice
	Außendienst
Entwicklung
Einkauf und Logistik
Verwaltung
	Finanzen
	Personal`;

export const fieldService = ['Service', 'Außendienst'] as const;
export const installation = ['Service', 'Montage'] as const;
export const maintenance = ['Service', 'Wartung'] as const;

/** Staff is four in Personal: too few to be shown, and with them Finanzen, as both add up to Verwaltung. */
export const crews: readonly Crew[] = [
	{ path: [], leadership: 3 },
	{ path: ['Vertrieb'], leadership: 2, otherStaff: 8 },
	{ path: ['Vertrieb', 'Nord'], leadership: 2, customerFacing: 30, otherStaff: 8 },
	{ path: ['Vertrieb', 'Süd'], leadership: 3, customerFacing: 36, otherStaff: 10 },
	{ path: ['Service'], leadership: 1 },
	{ path: ['Service', 'Telefonservice'], leadership: 3, customerFacing: 41, otherStaff: 6 },
	{ path: fieldService, leadership: 8, customerFacing: 80, otherStaff: 20 },
	{ path: ['Entwicklung'], leadership: 3, otherStaff: 50 },
	{ path: ['Einkauf und Logistik'], leadership: 3, customerFacing: 6, otherStaff: 42 },
	{ path: ['Verwaltung'], leadership: 1 },
	{ path: ['Verwaltung', 'Finanzen'], leadership: 1, otherStaff: 28 },
	{ path: ['Verwaltung', 'Personal'], otherStaff: 4 }
];

/** What staff on the whole would say in the first survey. */
const house: View = {
	leadership: 47,
	understanding: 52,
	journey: 40,
	innovation: 45,
	relationship: 50,
	service: 53,
	'data-ai': 36,
	measurement: 33
};

/** What has changed in the house by each survey, counted from 0: they have begun to measure, and to mend what they found. */
const course = [
	{},
	{ measurement: 9, journey: 6, service: -2 },
	{ measurement: 14, journey: 9, 'data-ai': 4 }
] as const;

/** How somebody answers in the survey of this number. */
export function moodOf({ path, role }: Worker, survey: number): Mood {
	const now = shifted(house, course[survey] ?? {});
	if (role === 'leadership') return { view: shifted(now, { relationship: 18, service: 18, all: 2 }), spread: 9 };
	return (moods[path.at(-1) ?? ''] ?? ((view: View) => ({ view })))(now);
}

/** What sets departments apart from the house. */
const moods: Readonly<Record<string, (view: View) => Mood>> = {
	Nord: (view) => ({ view: shifted(view, { relationship: 24, understanding: 9 }) }),
	Süd: (view) => ({ view: shifted(view, { relationship: 5, all: 3 }) }),
	/** They see their own work far more darkly than those whom they help. */
	Telefonservice: (view) => ({ view: shifted(view, { service: -29, relationship: -22 }), spread: 8 }),
	Montage: (view) => ({ view: shifted(view, { service: 3, innovation: -6 }) }),
	/** Sure of their service, which their customers rate lower than they have set themselves. */
	Wartung: (view) => ({ view: shifted(view, { service: 20, relationship: 8, innovation: -6 }) }),
	/** Half of them think the company leads, half that it sleeps. */
	Entwicklung: (view) => ({ view: shifted(view, { innovation: 6 }), spread: 7, camps: 31 }),
	'Einkauf und Logistik': (view) => ({ view: shifted(view, { all: -6 }), dontKnowShare: 0.09 }),
	Personal: (view) => ({ view: shifted(view, { all: 4 }) })
};

/** Who takes part in the survey of this number, as a share of those asked. */
export function turnoutOf({ path, role }: Worker, survey: number): number {
	const isOpen = survey === openSurvey;
	if (role === 'leadership') return isOpen ? 0.8 : 1;
	return (turnouts[path.at(-1) ?? ''] ?? 0.7) * (isOpen ? 0.6 : 1);
}

/** The last one still runs. */
export const openSurvey = 2;

const turnouts: Readonly<Record<string, number>> = {
	Nord: 0.82,
	Süd: 0.74,
	Telefonservice: 0.9,
	Außendienst: 0.55,
	Montage: 0.45,
	Wartung: 0.66,
	Entwicklung: 0.86,
	'Einkauf und Logistik': 0.52,
	Finanzen: 0.75,
	Personal: 0.75
};
