import { type KpiPeriod, periodAround, periodBefore } from '$lib/core/kpi/period';
import * as kpis from '../kpis';
import { dayAfter } from '../rounds/time';
import type { OrganisationVisit, PracticeVisit } from '../visits';
import { type PlannedAction, planActions } from './actions';
import { chanceOf } from './chance';
import type { Built, Login } from './falkenrieder';
import { interview, type Interview } from './interview';
import { addressOf, hire } from './staff';
import * as stage from './stage';
import * as surveys from './survey';

const practiceName = 'Lindqvist & Amsel Beratung';
const practiceDomain = 'lindqvist-amsel.example';
const travelName = 'Kiebitz Reisen GmbH';
const travelDomain = 'kiebitz-reisen.example';

/** An invented consulting firm of two. */
export async function buildPractice(
	at: stage.Stage
): Promise<{ readonly practice: PracticeVisit; readonly logins: readonly Login[] }> {
	const lead = await stage.signUp(at, 'Ebba Lindqvist', addressOf('Ebba Lindqvist', practiceDomain));
	const practice = await stage.found(at, lead, practiceName);
	const consultant = await stage.signUp(at, 'Moritz Amsel', addressOf('Moritz Amsel', practiceDomain));
	await stage.joinPractice(at, practice, consultant);
	const logins = [
		{ ...lead, as: `${practiceName}, Leitung` },
		{ ...consultant, as: `${practiceName}, Mitarbeit` }
	];
	return { practice, logins };
}

/** A client that has been accepted, has entered figures and prepares its first survey. */
export async function buildTravelAgency(at: stage.Stage, practice: PracticeVisit): Promise<Built> {
	const client = await stage.openClient(at, practice, travelName);
	await stage.arrange(client, 'Reisebüros\nReiseleitung\nZentrale');
	const owner = await stage.signUp(at, 'Rosa Kiebitz', addressOf('Rosa Kiebitz', travelDomain));
	const visit = await stage.join(at, client, owner, { role: 'owner' });
	await stage.lead(visit);
	const crews = [
		{ path: ['Reisebüros'], leadership: 2, customerFacing: 19, otherStaff: 2 },
		{ path: ['Reiseleitung'], leadership: 1, customerFacing: 12 },
		{ path: ['Zentrale'], leadership: 2, otherStaff: 9 }
	];
	const workers = hire(crews, travelDomain, chanceOf(travelName));
	await stage.enlist(visit, workers);
	const worksheet = {
		'nps.mode': 'known',
		'nps.value': '38',
		'nps.target': '40',
		'csat.mode': 'known',
		'csat.value': '81,5'
	};
	await interview(at, client, { ...travelTalk, worksheet });
	await enterYears(at, visit, [{ ...worksheet, 'nps.value': '29', 'csat.value': '80' }, worksheet]);
	await planActions(at, visit, ofTravelAgency, { workers, own: new Map(), roundId: null });
	const days = { opensOn: dayAfter(at.day, 7), closesOn: dayAfter(at.day, 21) };
	await surveys.draft(visit, { name: 'Erste Befragung', questionnaireId: 'pulse', ...days });
	const base = `/o/${visit.organisation.slug}`;
	const paths = [base, `${base}/kpis`, `${base}/rounds`];
	return { visit, paths, logins: [{ ...owner, as: `${travelName}, Inhaberschaft` }] };
}

/** A client that nobody has accepted yet: the practice looks after it. */
export async function buildBrewery(at: stage.Stage, practice: PracticeVisit): Promise<Built> {
	const visit = await stage.openClient(at, practice, 'Holunderhof Getränke KG');
	await stage.arrange(visit, 'Abfüllung\nVertrieb\n\tGastronomie\n\tHandel\nVerwaltung');
	await interview(at, visit, breweryTalk);
	await enterYears(at, visit, [{ ...breweryTalk.worksheet, 'churn.value': '9,2' }, breweryTalk.worksheet]);
	await planActions(at, visit, ofBrewery, { workers: [], own: new Map(), roundId: null });
	return { visit, logins: [], paths: [`/o/${visit.organisation.slug}`] };
}

/** Figures of the whole organisation by years, the last one of the last year that is over. */
async function enterYears(
	{ day }: stage.Stage,
	{ scope }: OrganisationVisit,
	years: readonly Readonly<Record<string, string>>[]
): Promise<void> {
	let period: KpiPeriod = periodAround('year', day);
	for (const worksheet of years.toReversed()) {
		period = periodBefore(period);
		await kpis.enter(scope, { departmentId: null, period, worksheet });
	}
}

const ofTravelAgency: readonly PlannedAction[] = [
	{
		title: 'Nach jeder Reise fragen, was beim nächsten Mal anders sein soll',
		path: ['Reisebüros'],
		ownedIn: 'Reisebüros',
		dueInDays: -20,
		status: 'doing',
		goal: { kpi: 'nps', by: 2, untilInDays: 250 }
	},
	{
		title: 'Umbuchungen am selben Tag bestätigen',
		path: ['Zentrale'],
		ownedIn: 'Zentrale',
		dueInDays: 35,
		effort: 1,
		status: 'to-do'
	}
];

const ofBrewery: readonly PlannedAction[] = [
	{
		title: 'Zehn verlorene Wirtshäuser besuchen und nach dem Grund fragen',
		path: ['Vertrieb', 'Gastronomie'],
		dueInDays: -5,
		effort: 2,
		status: 'to-do',
		goal: { kpi: 'churn', by: 2, untilInDays: 300 }
	}
];

const travelTalk: Omit<Interview, 'worksheet'> = {
	interviewed: 'Inhaberin',
	mood: {
		view: {
			...{ leadership: 70, understanding: 66, journey: 52, innovation: 48 },
			...{ relationship: 71, service: 68, 'data-ai': 30, measurement: 41 }
		}
	},
	sentence: 'Da sagt einem noch jemand, welche Reise man lieber lässt.'
};

const breweryTalk: Interview = {
	interviewed: 'Vertriebsleitung',
	mood: {
		view: {
			...{ leadership: 38, understanding: 44, journey: 30, innovation: 58 },
			...{ relationship: 49, service: 46, 'data-ai': 26, measurement: 24 }
		}
	},
	sentence: 'Gute Säfte von Leuten, die man nie zu sehen bekommt.',
	worksheet: { 'churn.mode': 'known', 'churn.value': '11', 'churn.target': '8' }
};
